import type { Conversions } from './manner.ts';

/** The text of a table as it is cut into cells. */
export interface Layout {
  /** With lines that end in `\n`. */
  readonly text: string;
  readonly delimiter: string;
  /** Whether a comma in a number can only be a decimal one, because another sign separates the columns. */
  readonly decimalComma: boolean;
  /** Whether a program such as Excel wrote it, so that blank cells at the end of a row may be missing. */
  readonly excel: boolean;
}

const DELIMITERS = [',', ';', '\t', '|'] as const;

/**
 * How a table is laid out. The contract has commas and `\n`; what Excel writes instead is noted and converted. The delimiter is
 * the one that cuts the header into the most columns of the contract, and a comma where none does: it is not guessed.
 */
export function layoutOf(received: string, columns: readonly string[], note: Conversions['note']): Layout {
  let text = received;
  const crlf = text.includes('\r\n');
  // A file put together by hand may mix \r\n and \n; only \r is the manner of an old Macintosh.
  if (crlf) text = text.replaceAll('\r\n', '\n');
  else if (!text.includes('\n')) text = text.replaceAll('\r', '\n');
  if (text !== received)
    note({
      rule: 'csv-line-ends',
      row: 1,
      found: crlf ? 'CR LF' : 'CR',
      expected: { lv: 'LF', en: 'LF' },
    });
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
  return { text, delimiter, decimalComma: delimiter !== ',', excel: delimiter !== ',' || crlf };
}

const LINE = { lv: 'rinda ar kolonnu nosaukumiem', en: 'the row of column names' };

function delimiterOf(header: string, columns: readonly string[]): (typeof DELIMITERS)[number] {
  const known = new Set(columns);
  const count = (delimiter: string): number =>
    header.split(delimiter).filter((name) => known.has(name.replaceAll('"', '').trim())).length;
  let best: (typeof DELIMITERS)[number] = ',';
  for (const delimiter of DELIMITERS) if (count(delimiter) > count(best)) best = delimiter;
  return best;
}
