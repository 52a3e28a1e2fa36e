import type { Draw } from './draw.ts';
import { anyRow, gridOf, rowName, textOf } from './grid.ts';
import { isCsv, written, type Mutator } from './mutator.ts';

type Rows = string[][];

/** A change of whole rows. @param change changes the grid and says what it did; null where it cannot */
const row = (id: string, change: (draw: Draw, grid: Rows, at: number) => string | null): Mutator => ({
  id: `row-${id}`,
  fits: isCsv,
  change: (draw, { text }) => {
    const grid = gridOf(text);
    const at = anyRow(draw, grid);
    const says = at === null ? null : change(draw, grid, at);
    return at === null || says === null ? null : written(textOf(grid), `${rowName(at)}: ${says}`);
  },
});

const cellsOf = (grid: Rows, at: number): string[] => grid[at] ?? [];

/** What happens to rows. */
export const ROW_MUTATORS: readonly Mutator[] = [
  row('delete', (_, grid, at) => {
    grid.splice(at, 1);
    return 'deleted';
  }),
  row('delete-some', (draw, grid, at) => {
    const n = 2 + draw.below(40);
    grid.splice(at, n);
    return `deleted, with those after it, ${n} at most`;
  }),
  row('duplicate', (_, grid, at) => {
    grid.splice(at, 0, [...cellsOf(grid, at)]);
    return 'duplicated';
  }),
  row('move', (draw, grid, at) => {
    const [moved = []] = grid.splice(at, 1);
    const to = 1 + draw.below(grid.length);
    grid.splice(to, 0, moved);
    return `moved to ${rowName(to)}`;
  }),
  row('swap', (draw, grid, at) => {
    const other = anyRow(draw, grid) ?? at;
    [grid[at], grid[other]] = [cellsOf(grid, other), cellsOf(grid, at)];
    return `swapped with ${rowName(other)}`;
  }),
  row('sort', (_, grid) => {
    const [header = [], ...rest] = grid.splice(0);
    grid.push(header, ...rest.sort((a, b) => (a.join() < b.join() ? 1 : -1)));
    return 'all rows sorted backwards';
  }),
  row('blank', (draw, grid, at) => {
    const blank = draw.pick([[''], cellsOf(grid, at).map(() => '')]);
    grid.splice(at, draw.below(2), blank);
    return `a blank row of ${blank.length} cell(s) there`;
  }),
  row('cut-short', (draw, grid, at) => {
    const cells = cellsOf(grid, at);
    if (cells.length < 2) return null;
    const left = 1 + draw.below(cells.length - 1);
    cells.splice(left);
    return `cut after ${left} cell(s)`;
  }),
  row('extra-cell', (draw, grid, at) => {
    const cells = cellsOf(grid, at);
    const to = draw.below(cells.length + 1);
    cells.splice(to, 0, draw.pick(['', 'x', '0']));
    return `a cell more, at ${to + 1}`;
  }),
  row('shift', (_, grid, at) => {
    const cells = cellsOf(grid, at);
    const last = cells.pop();
    if (last === undefined) return null;
    cells.unshift(last);
    return 'cells shifted by one';
  }),
  row('joined', (_, grid, at) => {
    const next = grid[at + 1];
    if (next === undefined) return null;
    grid.splice(at, 2, [...cellsOf(grid, at), ...next]);
    return 'joined with the next';
  }),
  row('header-again', (_, grid, at) => {
    grid.splice(at, 0, [...cellsOf(grid, 0)]);
    return 'the header stands there again';
  }),
];
