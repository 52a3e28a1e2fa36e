import { csvRows } from '../../core/emit/csv-rows.ts';
import type { Answer } from './answer.ts';

/** An answer as the release would write it, byte for byte. (core/emit/csv.ts writes with arquero, which a page need not load.) */
export const csvOf = ({ columns, rows }: Answer): string => csvRows([columns.map(({ name }) => name), ...rows]);
