import { known } from '../../core/model/known.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Sector } from '../../core/model/vocabulary.ts';
import { unitKey } from '../../i18n/question-words.ts';
import { optionText, valueText } from '../shared/answer-text.ts';
import { category } from '../shared/bodies.ts';
import { methodEditions } from '../methodology/method-editions.ts';
import { dimensionsIn, structureIn } from '../shared/results.ts';
import { optionsOf } from './scale.ts';
import type { StructureRow } from '../shared/rows.ts';

/** Every indicator of one edition and sector, under its dimension. */
export interface IndicatorsView {
  readonly sector: Sector;
  readonly count: number;
  /** Whether all of it is, so that it can be said to have been asked. */
  readonly published: boolean;
  /** Whether some are asked without being scored. */
  readonly unscored: boolean;
  readonly parts: readonly {
    readonly dimension: StructureRow;
    /** Points of 100 that the dimension gives in the index. */
    readonly inIndex: number;
    readonly indicators: readonly { readonly row: StructureRow; readonly inIndex: number }[];
  }[];
}

export function indicatorsViews(edition: number): readonly IndicatorsView[] {
  return (['state', 'municipal'] as const)
    .filter((sector) => methodEditions(sector).includes(edition))
    .map((sector) => {
      const dimensions = dimensionsIn(edition, sector);
      const total = dimensions.reduce((sum, row) => sum + row.weight, 0);
      const rows = structureIn(edition, sector).filter((row) => row.kind === 'indicator');
      const parts = dimensions.map((dimension) => {
        const own = rows.filter((row) => row.parent === dimension.code);
        const sum = own.reduce((all, row) => all + row.weight, 0);
        const inIndex = (100 * dimension.weight) / total;
        return { dimension, inIndex, indicators: own.map((row) => ({ row, inIndex: (inIndex * row.weight) / sum })) };
      });
      return {
        sector,
        count: rows.length,
        published: rows.every((row) => row.status === 'published'),
        unscored: rows.some((row) => row.weight === 0),
        parts,
      };
    });
}

/** What may be answered, with what it is worth: „jā vai nē”, „neizmanto 0 · daļēji 0,5 · pilnībā 1”, „no 0 līdz 100 %”. */
export function answerTypeText(row: StructureRow, words: Translator): string {
  const { t, plain } = words;
  const bounds = () => ({ lower: plain(known(row.lower, 'goalpost')), upper: plain(known(row.upper, 'goalpost')) });
  const less = row.direction === -1 ? `; ${t('method.answer.less')}` : '';
  switch (row.type) {
    case 'boolean':
      return t('method.answer.boolean') + less;
    case 'choice':
      return (
        [...optionsOf(row)]
          .map(([option, points]) => `${optionText(row.code, option, words)} ${plain(points)}`)
          .join(' · ') + less
      );
    case 'share':
      return t('method.answer.share', bounds()) + less;
    case 'count':
    case 'rating':
      return (unitKey(row.code) === undefined ? t('method.answer.range', bounds()) : spanText(row, words)) + less;
    case null:
      return '';
    default:
      row.type satisfies never;
      return '';
  }
}

/** „0–72 stundas”, of what is counted in a unit. */
const spanText = (row: StructureRow, words: Translator): string =>
  `${words.plain(known(row.lower, 'goalpost'))}–${valueText(String(known(row.upper, 'goalpost')), row, words)}`;

/** Categories that are asked, by name; undefined where all are. */
export const appliesToText = (row: StructureRow, { name, compare }: Translator): string | undefined =>
  row.applies_to
    ?.split(';')
    .map((code) => name(category(code)))
    .sort(compare)
    .join(', ');
