import type { Bilingual } from '../../model/finding.ts';
import type { EmittedTable } from '../table.ts';

/** A correction as a reader is told of it. */
export interface ToldCorrection {
  readonly id: string;
  readonly edition: number;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** The body by its latest name. */
  readonly body: Bilingual;
  readonly indicator: Bilingual;
  /** May be blank. */
  readonly reason: Bilingual;
}

/** The corrections of a release with the names of what they are about, newest first. */
export function toldCorrections(tables: readonly EmittedTable[]): ToldCorrection[] {
  const records = (name: string) => tables.find((table) => table.name === name)?.records ?? [];
  // Rows of one body stand in order of time, so that the last one wins.
  const bodies = new Map(records('institutions').map((row) => [row['institution_id'], row]));
  const indicators = new Map(
    records('structure').map((row) => [
      `${String(row['edition'])}/${String(row['sector'])}/${String(row['code'])}`,
      row,
    ]),
  );
  return records('corrections')
    .map((row): ToldCorrection => {
      const body = bodies.get(row['institution_id'] ?? null);
      const code = `${String(row['edition'])}/${String(body?.['sector'])}/${String(row['indicator'])}`;
      return {
        id: String(row['correction_id']),
        edition: Number(row['edition']),
        date: String(row['date']),
        body: named(body, String(row['institution_id'])),
        indicator: named(indicators.get(code), String(row['indicator'])),
        reason: { lv: said(row['reason_lv']), en: said(row['reason_en']) },
      };
    })
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.id < b.id ? 1 : -1));
}

type Cells = EmittedTable['records'][number];

const said = (cell: Cells[string] | undefined): string => (cell === undefined || cell === null ? '' : String(cell));

/** A name in both languages; the Latvian one where there is no English, the id where there is none. */
function named(row: Cells | undefined, id: string): Bilingual {
  const lv = said(row?.['name_lv']) || id;
  return { lv, en: said(row?.['name_en']) || lv };
}
