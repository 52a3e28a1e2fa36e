import { meaningTo, type MeaningOf } from '../../core/parse/meaning.ts';
import type { Scale } from '../../core/score/normalise.ts';
import type { StructureRow } from '../shared/rows.ts';

/** Points (0–1) by option, in the structure's order; none where the question has no options. */
export const optionsOf = ({ options }: Pick<StructureRow, 'options'>): ReadonlyMap<string, number> =>
  new Map(
    (options ?? '').split('|').flatMap((option): [string, number][] => {
      const at = option.lastIndexOf(':');
      return at < 0 ? [] : [[option.slice(0, at), Number(option.slice(at + 1))]];
    }),
  );

/** What the answers to a published question are measured by, as scoring takes it. */
export const scaleOf = (row: StructureRow): Scale => ({ ...row, type: row.type ?? '', options: optionsOf(row) });

/** How the published answers to a question are read. */
export const answersTo = (row: StructureRow): MeaningOf => meaningTo(scaleOf(row));
