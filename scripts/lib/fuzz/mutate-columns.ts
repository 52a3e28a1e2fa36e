import type { Draw } from './draw.ts';
import { gridOf, textOf } from './grid.ts';
import { isCsv, written, type Mutator } from './mutator.ts';

/** A change of whole columns; `other` is a second one. @param change changes the grid and says what it did */
const column = (
  id: string,
  change: (draw: Draw, grid: string[][], at: number, other: number) => string | null,
): Mutator => ({
  id: `column-${id}`,
  fits: isCsv,
  change: (draw, { text }) => {
    const grid = gridOf(text);
    const width = grid[0]?.length ?? 0;
    if (width < 2) return null;
    const at = draw.below(width);
    const other = (at + 1 + draw.below(width - 1)) % width;
    const [name = '', second = ''] = [grid[0]?.[at], grid[0]?.[other]];
    const says = change(draw, grid, at, other);
    return says === null ? null : written(textOf(grid), `column ${name}: ${says.replace('OTHER', second)}`);
  },
});

const exchange = (row: string[], a: number, b: number): void => {
  [row[a], row[b]] = [row[b] ?? '', row[a] ?? ''];
};

/** What happens to columns. */
export const COLUMN_MUTATORS: readonly Mutator[] = [
  column('delete', (_, grid, at) => {
    for (const row of grid) row.splice(at, 1);
    return 'deleted';
  }),
  column('rename', (draw, grid, at) => {
    const [header = []] = grid;
    const name = header[at] ?? '';
    const cut = draw.below(name.length);
    header[at] = draw.pick([name.slice(0, cut) + name.slice(cut + 1), name.toUpperCase(), `${name} `, `"${name}"`, '']);
    return `named “${header[at]}”`;
  }),
  column('duplicate', (_, grid, at) => {
    for (const row of grid) row.splice(at, 0, row[at] ?? '');
    return 'duplicated';
  }),
  column('swap-names', (_, grid, at, other) => {
    exchange(grid[0] ?? [], at, other);
    return 'its name exchanged for that of OTHER';
  }),
  column('move', (_, grid, at, other) => {
    for (const row of grid) exchange(row, at, other);
    return 'exchanged with OTHER, names and all';
  }),
  column('shifted-down', (_, grid, at) => {
    const values = grid.slice(1).map((row) => row[at] ?? '');
    grid.slice(1).forEach((row, index) => (row[at] = values.at(index - 1) ?? ''));
    return 'its values one row down';
  }),
  column('one-value', (draw, grid, at) => {
    const value = draw.pick(grid.slice(1))?.[at];
    if (value === undefined) return null;
    for (const row of grid.slice(1)) row[at] = value;
    return `all its values are “${value}”`;
  }),
  column('blank', (_, grid, at) => {
    for (const row of grid.slice(1)) row[at] = '';
    return 'all its values are blank';
  }),
  column('sorted', (_, grid, at) => {
    const values = grid
      .slice(1)
      .map((row) => row[at] ?? '')
      .sort();
    grid.slice(1).forEach((row, index) => (row[at] = values[index] ?? ''));
    return 'sorted without the others';
  }),
];
