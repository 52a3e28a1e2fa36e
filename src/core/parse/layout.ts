import { tableBeyond } from './csv-limits.ts';
import { joinedRow, lineEndsOf } from './line-ends.ts';
import type { Conversions } from './manner.ts';
import { scanRecords, type RecordScan } from './records.ts';
import type { Report } from './reported.ts';

/** The text of a table as it is cut into cells. */
export interface Layout {
  /** With lines that end in `\n`. */
  readonly text: string;
  readonly delimiter: string;
  /** Whether a comma in a number can only be a decimal one, because another sign separates the columns. */
  readonly decimalComma: boolean;
  /** Whether a program such as Excel wrote it, so that blank cells at the end of a row may be missing. */
  readonly excel: boolean;
  readonly records: RecordScan;
}

const DELIMITERS = [',', ';', '\t', '|'] as const;

/**
 * How a table is laid out. The contract has commas and `\n`; what Excel writes instead is noted and converted. The delimiter is
 * the one that cuts the header into the most columns of the contract, and a comma where none does: it is not guessed.
 * @param rows so many are read, the header among them
 * @returns null where it is not known where rows end, or where a limit is passed (reported)
 */
export function layoutOf(
  file: string,
  received: string,
  columns: readonly string[],
  report: Report,
  { note, rows }: { readonly note: Conversions['note']; readonly rows: number },
): Layout | null {
  const ends = lineEndsOf(received);
  if (ends.text === null) {
    unclearEnds(file, ends, report);
    return null;
  }
  let { text } = ends;
  if (ends.manner !== 'LF')
    note({ rule: 'csv-line-ends', row: 1, found: ends.manner, expected: { lv: 'LF', en: 'LF' } });
  const separatorLine = /^sep=(.)\n/.exec(text);
  if (separatorLine !== null) {
    text = text.slice(separatorLine[0].length);
    note({ rule: 'csv-separator-line', row: 1, found: `sep=${separatorLine[1]}`, expected: LINE });
  }
  const header = text.slice(0, text.includes('\n') ? text.indexOf('\n') : undefined);
  const delimiter = delimiterOf(header, columns);
  if (delimiter !== ',')
    note({
      rule: 'csv-delimiter',
      row: 1,
      found: header.length > 80 ? `${header.slice(0, 79)}…` : header,
      expected: { lv: 'komats', en: 'a comma' },
    });
  const joined = joinedRow(text, delimiter);
  if (joined !== null) unclearEnds(file, joined, report);
  const records = scanRecords(text, delimiter, rows);
  if (joined === null && records.beyond !== null) tableBeyond(file, text, records.beyond, rows, report);
  if (joined !== null || records.beyond !== null) return null;
  const excel = delimiter !== ',' || ends.manner === 'CR LF';
  return { text, delimiter, decimalComma: delimiter !== ',', excel, records };
}

const LINE = { lv: 'rinda ar kolonnu nosaukumiem', en: 'the row of column names' };

function unclearEnds(file: string, { row, found }: { row: number; found: string }, report: Report): void {
  report({
    rule: 'csv-line-ends-unclear',
    subject: file,
    file,
    row,
    found,
    expected: {
      lv: 'visas rindas beidzas vienādi: ar LF, CR LF vai CR',
      en: 'all lines end alike: in LF, CR LF or CR',
    },
    message: {
      lv: 'Rindas failā beidzas dažādi, tāpēc nav zināms, kur beidzas rinda; fails nav lasīts.',
      en: 'Lines of the file end in different ways, so that it is not known where a row ends; the file was not read.',
    },
  });
}

function delimiterOf(header: string, columns: readonly string[]): (typeof DELIMITERS)[number] {
  const known = new Set(columns);
  const count = (delimiter: string): number =>
    header.split(delimiter).filter((name) => known.has(name.replaceAll('"', '').trim())).length;
  let best: (typeof DELIMITERS)[number] = ',';
  for (const delimiter of DELIMITERS) if (count(delimiter) > count(best)) best = delimiter;
  return best;
}
