import type { Cell } from '../../core/emit/table.ts';
import { own } from '../../core/model/own.ts';
import type { Key } from '../../i18n/messages.ts';

/** How the columns of the ready answers are called in words. */
const KEYS: Readonly<Record<string, Key>> = {
  agree: 'column.agree',
  best: 'query.column.best',
  best_score: 'query.column.bestScore',
  change: 'column.change',
  counted: 'column.counted',
  differ: 'query.column.differ',
  dimension: 'column.dimension',
  edition: 'column.edition',
  explained: 'query.column.explained',
  gap: 'column.difference',
  group_name: 'column.group',
  highest: 'query.column.highest',
  indicator: 'column.indicator',
  institution: 'column.institution',
  lowest: 'query.column.lowest',
  mean: 'column.mean',
  mean_percent: 'column.meanPercent',
  n: 'column.scoredN',
  previous_edition: 'query.column.previousEdition',
  previous_score: 'query.column.previousScore',
  published: 'query.column.published',
  score: 'column.score',
  sector: 'column.sector',
  testable: 'column.testable',
  weakest: 'query.column.weakest',
  weakest_score: 'query.column.weakestScore',
};

/** @throws Error for a column that has no words yet, so that none is printed by its code */
export function columnKey(name: string): Key {
  const key = own(KEYS, name);
  if (key === undefined) throw new Error(`ready-columns.ts has no words for ${name}`);
  return key;
}

/** Decimals that the most precise number of a column has. */
export const decimalsOf = (cells: readonly Cell[]): number =>
  Math.max(0, ...cells.map((cell) => (typeof cell === 'number' ? (String(cell).split('.')[1] ?? '').length : 0)));
