import type { Draw } from './draw.ts';
import { anyRow, gridOf, read, rowName, textOf, write } from './grid.ts';
import { isCsv, shown, written, type Mutator } from './mutator.ts';

const COLUMNS: ReadonlySet<string> = new Set([
  ...['institution_id', 'group_id', 'code', 'category', 'indicator', 'correction_id', 'attribute'],
]);

/** Names that Windows, or a file of ours, has already. */
const TAKEN = ['con', 'AUX', 'nul.txt', 'prn', 'com1', 'lpt9', 'index', 'csv-metadata', 'x_metadata', 'x.'] as const;

const otherCase = (value: string): string => {
  const upper = value.toUpperCase();
  return upper === value ? value.toLowerCase() : upper;
};

interface Found {
  readonly grid: string[][];
  readonly row: number;
  readonly at: number;
  readonly value: string;
}

/** A change of an identifier. @param change changes the grid and says what it did */
const identifier = (id: string, change: (draw: Draw, found: Found) => string): Mutator => ({
  id: `identifier-${id}`,
  fits: isCsv,
  change: (draw, { text }) => {
    const grid = gridOf(text);
    const columns = (grid[0] ?? []).flatMap((name, at) => (COLUMNS.has(read(name)) ? [at] : []));
    const row = anyRow(draw, grid);
    if (row === null || columns.length === 0) return null;
    const at = draw.pick(columns);
    const value = read(grid[row]?.[at] ?? '');
    if (value === '') return null;
    const says = change(draw, { grid, row, at, value });
    return written(textOf(grid), says);
  },
});

/** Puts another name in the place of one, in the whole column. */
const everywhere = ({ grid, at, value }: Found, to: string): string => {
  for (const cells of grid.slice(1)) if (read(cells[at] ?? '') === value) cells[at] = write(to);
  return `${read(grid[0]?.[at] ?? '')}: every ${shown(value)} → ${shown(to)}`;
};

/** What happens to the names of bodies, groups, codes, categories, corrections and attributes. */
export const IDENTIFIER_MUTATORS: readonly Mutator[] = [
  identifier('case', (_, found) => everywhere(found, otherCase(found.value))),
  identifier('case-added', (_, { grid, row, at, value }) => {
    const copy = [...(grid[row] ?? [])];
    copy[at] = write(otherCase(value));
    grid.splice(row + 1, 0, copy);
    return `${rowName(row + 1)}: a copy called ${shown(otherCase(value))}`;
  }),
  identifier('taken', (draw, found) => everywhere(found, draw.pick(TAKEN))),
  identifier('long', (_, found) => everywhere(found, found.value.repeat(300))),
];
