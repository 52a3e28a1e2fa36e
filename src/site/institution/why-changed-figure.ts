import type { Bar } from '../../charts/bar.ts';
import { barsSvg } from '../../charts/bars-svg.ts';
import type { Figure } from '../../charts/figure.ts';
import { changeDecimals } from '../../i18n/rounding.ts';
import type { Translator } from '../../i18n/translator.ts';
import { valueText } from '../shared/answer-text.ts';
import { displayName } from '../shared/bodies.ts';
import type { InstitutionView } from './view.ts';
import { plotDocument } from '../shared/plot-document.ts';
import { sourceLine } from '../shared/source-line.ts';
import { sumOf, whyChanged, type WhyChanged } from './why-changed.ts';
import { answersText, bothWays, PART_DECIMALS, partText, partTexts, whySentence } from './why-changed-sentence.ts';

/** So many answers that went the way of the whole are drawn, and so many that went against it; the rest is in one row each. */
const DRAWN = [6, 4] as const;

/** Why the total changed since the edition before; null where that cannot be told. */
export function whyChangedFigure(view: InstitutionView, words: Translator): Figure | null {
  const why = whyChanged(view);
  if (why === null) return null;
  const { t, name } = words;
  const { edition, previous_edition: year } = why.change;
  const bars = whyBars(why, words);
  const parent = new Map(why.dimensions.map(({ dimension }) => [dimension.code, name(dimension)]));
  const sum = (label: string, points: number) => [label, null, null, null, points];
  return {
    id: t('file.why'),
    about: displayName(view.id, words),
    title: t('why.title', partTexts(why.sums, words)),
    subtitle: t('why.subtitle', { from: year, to: edition }),
    sentence: whySentence(why, words),
    source: sourceLine(words, [year, edition]),
    bars,
    drawing: barsSvg(plotDocument(), bars),
    table: {
      columns: [
        { label: t('column.indicator') },
        { label: t('column.dimension') },
        { label: String(year) },
        { label: String(edition) },
        { label: t('column.change'), digits: (value) => changeDecimals(value, PART_DECIMALS), signed: true },
      ],
      rows: [
        ...why.answers.map((part) => [
          name(part.indicator),
          parent.get(part.indicator.parent ?? '') ?? null,
          valueText(part.before, part.indicatorBefore, words),
          valueText(part.now, part.indicator, words),
          part.points,
        ]),
        ...why.dimensions.map(({ dimension, points }) =>
          sum(t('why.row.dimension', { name: name(dimension) }), points),
        ),
        sum(t('why.row.answers'), why.sums.answers),
        sum(t('why.row.missing'), why.sums.missing),
        sum(t('why.row.method'), why.sums.method),
        sum(t('why.row.change'), why.change.change),
      ],
    },
  };
}

/** A bar for each answer that moved the total most, what the others add, what is missing and the method, all from one line. */
export function whyBars(why: WhyChanged, words: Translator): readonly Bar[] {
  const { t, plural, name } = words;
  const answers = bothWays(why).flatMap(({ way, answers: all }, at) => {
    const most = DRAWN[at] ?? 0;
    // One that is left over is named: a row that says „one more” would take as much room.
    const drawn = all.length === most + 1 ? all : all.slice(0, most);
    const rest = all.slice(drawn.length);
    return [
      ...drawn.map((part) => ({ label: name(part.indicator), note: answersText(part, words), points: part.points })),
      ...(rest.length === 0 ? [] : [{ label: plural(`why.rest.${way}`, rest.length), points: sumOf(rest) }]),
    ];
  });
  const rows = [
    ...answers,
    { label: t('why.row.missing'), points: why.sums.missing },
    { label: t('why.row.method'), points: why.sums.method },
  ];
  const low = Math.min(0, ...rows.map(({ points }) => points));
  const high = Math.max(0, ...rows.map(({ points }) => points));
  const at = (points: number): number => (high === low ? 0 : (points - low) / (high - low));
  return rows.map(({ points, ...row }) => ({
    ...row,
    from: at(0),
    share: at(points),
    value: partText(points, words),
    subject: false,
  }));
}
