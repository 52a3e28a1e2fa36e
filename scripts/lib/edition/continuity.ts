import type { Structure } from '../../../src/core/model/methodology.ts';
import { csvText } from '../csv-text.ts';

export const CONTINUITY_COLUMNS = ['edition', 'sector', 'code', 'previous_edition', 'previous_code', 'relation'];

/**
 * Rows of continuity.csv for a structure that nobody has changed yet: each code goes on as it was. Where an older edition was
 * copied, what the edition just before lacks is new, and what only that one has is dropped.
 * @param copied the structure that was copied
 * @param before the structure of the edition just before
 */
export function continuityRows(year: number, copied: Structure, before: Structure): string[][] {
  const had = new Set(before.rows.map((row) => row.code));
  const has = new Set(copied.rows.map((row) => row.code));
  const row = (code: string, previous: string, relation: string): string[] => [
    String(year),
    copied.sector,
    code,
    String(before.edition),
    previous,
    relation,
  ];
  return [
    ...copied.rows.map(({ code }) => (had.has(code) ? row(code, code, 'same') : row(code, '', 'new'))),
    ...before.rows.filter(({ code }) => !has.has(code)).map(({ code }) => row(code, code, 'dropped')),
  ];
}

/**
 * The file with rows added at its end; what stands there already keeps every byte.
 * @returns null where its header is not the contract's, so that nobody knows which cell is which
 */
export function withRows(text: string | null, rows: readonly (readonly string[])[]): string | null {
  if (text === null) return csvText(CONTINUITY_COLUMNS, rows);
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const header = (text.split(/\r?\n/, 1)[0] ?? '').replace(/^\uFEFF/, '').split(',');
  if (header.length !== CONTINUITY_COLUMNS.length || !CONTINUITY_COLUMNS.every((name) => header.includes(name)))
    return null;
  const order = header.map((name) => CONTINUITY_COLUMNS.indexOf(name));
  const added = csvText(
    [],
    rows.map((row) => order.map((at) => row[at] ?? '')),
  ).slice(1);
  return `${text}${text.endsWith('\n') ? '' : end}${added.replaceAll('\n', end)}`;
}
