import type { Bar } from '../../charts/bar.ts';
import { barsSvg } from '../../charts/bars-svg.ts';
import type { Figure } from '../../charts/figure.ts';
import { apartDecimals, scoreDecimals } from '../../i18n/rounding.ts';
import type { Translator } from '../../i18n/translator.ts';
import { totalDecimals } from './answer-parts.ts';
import { percentsApart } from '../shared/apart.ts';
import { bodyKind, displayName } from '../shared/bodies.ts';
import { countColumn } from '../shared/columns.ts';
import type { SectorView } from '../edition/view.ts';
import { evidenceIn, evidenceOf, isMeasuredTwice, measuredTwiceOf } from './evidence.ts';
import type { InstitutionView } from './view.ts';
import { listed } from '../shared/listing.ts';
import { plotDocument } from '../shared/plot-document.ts';
import { boundsIn } from '../shared/results.ts';
import type { EvidenceMixRow, MeasuredTwiceRow } from '../shared/rows.ts';
import { sourceLine } from '../shared/source-line.ts';

/** Points that rest on one kind of evidence, of a body or of a sector on average. */
type Mix = Pick<EvidenceMixRow, 'evidence' | 'indicators' | 'possible' | 'received'>;

/** Whether it is known of any points what they rest on. */
const isStated = (mix: readonly Mix[]): boolean =>
  mix.some(({ evidence, possible }) => evidence !== 'unstated' && possible > 0);

/** On what the points of a body rest; null where that is not stated, and where it has no total. */
export function evidenceFigure(view: InstitutionView, words: Translator): Figure | null {
  const mix = evidenceOf(view);
  const { latest, id, row } = view;
  if (latest === undefined || !isStated(mix)) return null;
  const { t } = words;
  const kind = bodyKind(row);
  return {
    ...drawn(mix, latest.edition, words),
    id: t('file.evidence'),
    about: displayName(id, words),
    title: t(`evidence.title.${kind}`, selfAssessed(mix, words)),
    subtitle: t('evidence.subtitle', { year: latest.edition }),
    sentence: [
      sharesSentence(mix, words),
      ...twiceText(
        measuredTwiceOf(id, latest.edition),
        isMeasuredTwice(latest.edition, latest.sector),
        latest.edition,
        words,
      ),
    ].join(' '),
  };
}

/** On what the points of a sector rest on average; null where its bodies are too few for an average. */
export function sectorEvidenceFigure({ edition, sector }: SectorView, words: Translator): Figure | null {
  const mix = evidenceIn(edition, sector).flatMap((row): Mix[] =>
    row.possible === null || row.received === null ? [] : [{ ...row, possible: row.possible, received: row.received }],
  );
  if (!isStated(mix)) return null;
  const { t } = words;
  return {
    ...drawn(mix, edition, words),
    id: `${t('file.evidence')}-${t(`file.sector.${sector}`)}`,
    about: t(`edition.about.${sector}`, { year: edition }),
    title: t(`evidence.averageTitle.${sector}`, selfAssessed(mix, words)),
    subtitle: t('evidence.averageSubtitle', { year: edition }),
    sentence: sharesSentence(mix, words),
  };
}

/** What is drawn and tabled of a mix, and where it comes from. */
function drawn(
  mix: readonly Mix[],
  edition: number,
  words: Translator,
): Pick<Figure, 'bars' | 'drawing' | 'table' | 'source'> {
  const { t } = words;
  const bars = mix.map((row): Bar => ({
    label: t(`evidence.${row.evidence}`),
    share: row.received / 100,
    reach: row.possible / 100,
    value: t('evidence.pair', {
      received: points(row.received, row, words),
      possible: points(row.possible, row, words),
    }),
    subject: false,
  }));
  const column = (label: string) => ({
    label,
    digits: (value: number) => totalDecimals(value, boundsIn(edition)),
  });
  const sum = (of: 'indicators' | 'possible' | 'received'): number => mix.reduce((all, row) => all + row[of], 0);
  return {
    bars,
    drawing: barsSvg(plotDocument(), bars),
    source: sourceLine(words, [edition]),
    table: {
      columns: [
        { label: t('column.evidence') },
        countColumn(t('column.indicators')),
        column(t('column.pointsReceived')),
        column(t('column.pointsPossible')),
      ],
      rows: [
        ...mix.map((row) => [t(`evidence.${row.evidence}`), row.indicators, row.received, row.possible]),
        [t('answers.total'), sum('indicators'), sum('received'), sum('possible')],
      ],
    },
  };
}

/** Points received or possible, which are printed alike only where they are. */
const points = (value: number, { received, possible }: Mix, { number }: Translator): string =>
  number(value, scoreDecimals(value, [], apartDecimals(value, [received, possible])));

const selfAssessed = (mix: readonly Mix[], { number }: Translator): { readonly points: string } => {
  const possible = mix.find(({ evidence }) => evidence === 'self_assessment')?.possible ?? 0;
  return { points: number(possible, scoreDecimals(possible, [])) };
};

/** What share of the possible points of each kind was received, so that what is said can be held against what is measured. */
function sharesSentence(mix: readonly Mix[], words: Translator): string {
  const own = mix.filter(({ possible }) => possible > 0);
  const shares = percentsApart(
    own.map(({ received, possible }) => received / possible),
    words,
  );
  return words.t('evidence.shares', {
    shares: listed(
      own.map(({ evidence }, at) => words.t(`evidence.share.${evidence}`, { share: shares[at] ?? '' })),
      words,
    ),
  });
}

/**
 * Whether what a body says of itself agrees with what was measured of the same; nothing of a body without pairs where others have some.
 * @param anybody whether anything is measured twice of anybody in its sector and edition
 */
export function twiceText(
  pairs: readonly Pick<MeasuredTwiceRow, 'disagree'>[],
  anybody: boolean,
  edition: number,
  { t, plural }: Pick<Translator, 't' | 'plural'>,
): readonly string[] {
  if (pairs.length === 0) return anybody ? [] : [t('evidence.notTwice', { year: edition })];
  const disagreeing = pairs.filter(({ disagree }) => disagree).length;
  return [
    plural('evidence.twice', pairs.length),
    disagreeing === 0 ? t('evidence.agree') : plural('evidence.disagree', disagreeing),
  ];
}
