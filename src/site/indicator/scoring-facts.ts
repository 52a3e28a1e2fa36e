import { known } from '../../core/model/known.ts';
import { exactText } from '../../core/model/exact-text.ts';
import { isNumeric, namedPoints } from '../../core/model/meaning.ts';
import { direct } from '../../core/score/normalise.ts';
import { unitKey } from '../../i18n/question-words.ts';
import type { Translator } from '../../i18n/translator.ts';
import { valueText } from '../shared/answer-text.ts';
import { newestRow, weightShare } from '../shared/codes.ts';
import { hasPoints, type IndicatorSector } from './view.ts';
import { appliesToText } from './indicators-view.ts';
import { structureIn } from '../shared/results.ts';
import { scaleOf } from './scale.ts';
import type { StructureRow } from '../shared/rows.ts';

/** How an indicator is scored, as facts to list. */
export interface Fact {
  readonly label: string;
  readonly text: string;
  readonly url?: string | null;
}

/** „Mazāk ir labāk: 0 dod visus punktus, 72 – nevienu”, in a heading. */
export function scoringTitle(row: StructureRow, words: Translator): string {
  const { t } = words;
  if (row.weight === 0) return t('scoring.titleUnscored');
  if (row.type === 'boolean' || row.type === 'choice') return t(`scoring.title.${row.type}`);
  const [none, all] = row.direction === 1 ? [row.lower, row.upper] : [row.upper, row.lower];
  const said = (value: number | null): string => valueText(exactText(known(value, 'goalpost')), row, words);
  return t('scoring.titleGoalposts', { all: said(all), none: said(none) });
}

export function scoringFacts(row: StructureRow, words: Translator): readonly Fact[] {
  const { t, percent, plain, name } = words;
  const dimension =
    row.parent === null
      ? undefined
      : (structureIn(row.edition, row.sector).find((r) => r.code === row.parent) ?? newestRow(row.parent));
  const inDimension = weightShare(row);
  const facts: (Fact | null)[] = [
    row.type === null ? null : { label: t('column.type'), text: t(`answerType.${row.type}`) },
    row.lower === null || row.upper === null || !hasPoints(row)
      ? null
      : {
          label: t('scoring.goalposts'),
          text:
            row.type === 'share' || unitKey(row.code) !== undefined
              ? t('scoring.range', { lower: plain(row.lower), upper: valueText(exactText(row.upper), row, words) })
              : t('scoring.rangeUnit', { lower: plain(row.lower), upper: plain(row.upper) }),
        },
    !isNumeric(row.type) || !hasPoints(row)
      ? null
      : { label: t('scoring.direction'), text: t(row.direction === 1 ? 'scoring.more' : 'scoring.less') },
    {
      label: t('column.weight'),
      text:
        row.weight === 0 || dimension === undefined
          ? t('scoring.unscored')
          : t('scoring.weight', {
              share: percent(inDimension, 1),
              dimension: name(dimension),
              index: percent(inDimension * weightShare(dimension), 1),
            }),
    },
    row.evidence === null ? null : { label: t('column.evidence'), text: t(`evidence.${row.evidence}`) },
    { label: t('scoring.appliesTo'), text: appliesToText(row, words) ?? t('scoring.appliesAll') },
    { label: t('column.mark'), text: t(`scoring.mark.${row.status}`), url: row.source_url },
  ];
  return facts.filter((fact) => fact !== null);
}

/** Answers that have a name, with what they are worth (0–1) and how many gave them. */
export function namedAnswers({ row, answered }: IndicatorSector, words: Translator) {
  const total = [...answered.values()].reduce((sum, n) => sum + n, 0);
  return [...namedPoints(scaleOf(row))]
    .map(([key, points]) => {
      const n = answered.get(key) ?? 0;
      const worth = direct(points, row.direction);
      return { key, label: valueText(key, row, words), points: worth, n, share: total === 0 ? null : n / total };
    })
    .toSorted((a, b) => b.points - a.points);
}
