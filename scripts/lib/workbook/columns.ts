/** Columns of a sheet with questions, in their order. Heads are what import finds them by; the contract's names are taken too. */
export const COLUMNS = [
  { key: 'institution_id', head: 'Iestādes kods', width: 24 },
  { key: 'indicator', head: 'Rādītāja kods', width: 25 },
  { key: 'institution', head: 'Iestāde', width: 24 },
  { key: 'dimension', head: 'Joma', width: 18 },
  { key: 'question', head: 'Jautājums', width: 48 },
  { key: 'kind', head: 'Kāda atbilde', width: 22 },
  { key: 'value', head: 'Atbilde', width: 14 },
  { key: 'missing', head: 'Iemesls, ja atbildes nav', width: 19 },
  { key: 'note', head: 'Piezīme', width: 30 },
] as const;

export type ColumnKey = (typeof COLUMNS)[number]['key'];

/** Without these nothing can be read back. */
export const NEEDED = ['institution_id', 'indicator', 'value', 'missing', 'note'] as const satisfies ColumnKey[];
export type NeededKey = (typeof NEEDED)[number];

/** What a person fills in. */
export const FILLED: readonly ColumnKey[] = ['value', 'missing', 'note'];

/** Sheets that hold no answers. */
export const INSTRUCTIONS_SHEET = 'Kā aizpildīt';
export const LISTS_SHEET = 'Saraksti';
export const ANSWERS_SHEET = 'Atbildes';

/** The row of heads; above it stand the title and one line of help. */
export const HEAD_ROW = 3;

/** The title over the questions; import reads the year out of it. */
export const titleOf = (index: string, year: number, what: string): string => `${index} ${year}: ${what}`.trimStart();

/** The year that a title names, whatever the index is called, or null. */
export function yearInTitle(text: string): number | null {
  const year = /^(?:.*? )?([12]\d{3}): /.exec(text.trim())?.[1];
  return year === undefined ? null : Number(year);
}

/** Cells of one column as Excel names them, those below one another as ranges: `G4:G6, G9`. */
export function rangesOf(letter: string, rows: readonly number[]): string {
  const sorted = [...rows].sort((a, b) => a - b);
  const ranges: string[] = [];
  for (let at = 0; at < sorted.length; at += 1) {
    const from = sorted[at] as number;
    while (sorted[at + 1] === (sorted[at] as number) + 1) at += 1;
    const to = sorted[at] as number;
    ranges.push(from === to ? `${letter}${from}` : `${letter}${from}:${letter}${to}`);
  }
  return ranges.join(', ');
}
