import type { Cell } from '../../core/emit/table.ts';

/** What an answer may hold; beyond it the memory of a visitor's browser is at risk. */
export const MOST = {
  rows: 500_000,
  columns: 1_000,
  /** Of the answer as DuckDB hands it over, and again as it becomes text. */
  bytes: 32_000_000,
} as const;

/** Letters of one cell that the page shows; what is saved has them all. */
export const LETTERS_SHOWN = 1_000;

/** DuckDB's own memory: its tables take a tenth of it. */
export const ENGINE_MEMORY = '1GB';

/** A cell without text takes at least so many bytes. */
const LEAST = 8;
/** Names and types of all columns together; an answer repeats those of fields in every cell. */
const NAMES = 100_000;

/** The answer holds more than a page can; it has to be made smaller. */
export class TooLarge extends Error {
  readonly what: keyof typeof MOST;
  constructor(what: keyof typeof MOST) {
    super(`too many ${what}`);
    this.what = what;
  }
}

/** @param names name and type of each column @throws TooLarge */
export function measureColumns(names: readonly string[]): void {
  const letters = names.reduce((sum, name) => sum + name.length, 0);
  if (names.length > MOST.columns || letters > NAMES) throw new TooLarge('columns');
}

/** Adds up what comes of an answer. */
export interface Meter {
  /** @param bytes of rows that are still to be read @throws TooLarge before anybody reads them */
  readonly coming: (rows: number, bytes: number) => void;
  /** @throws TooLarge where the cells read so far are too much */
  readonly read: (cell: Cell) => void;
}

export function meter(): Meter {
  let rows = 0;
  let bytes = 0;
  let size = 0;
  return {
    coming(more, moreBytes) {
      rows += more;
      bytes += moreBytes;
      if (rows > MOST.rows) throw new TooLarge('rows');
      if (bytes > MOST.bytes) throw new TooLarge('bytes');
    },
    read(cell) {
      size += typeof cell === 'string' ? Math.max(LEAST, cell.length) : LEAST;
      if (size > MOST.bytes) throw new TooLarge('bytes');
    },
  };
}
