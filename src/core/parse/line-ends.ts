import { outsideQuotes } from './outside-quotes.ts';

/** How the lines of a table end: in one manner that is read, or so that nobody knows where a row ends. */
export type LineEnds =
  | {
      /** Lines end in `\n`. */
      readonly text: string;
      /** How they ended. */
      readonly manner: 'LF' | 'CR LF' | 'CR';
    }
  | {
      readonly text: null;
      /** The first row that ends in another manner than is read. */
      readonly row: number;
      /** `1–3: CR; 4–36: LF`, rows counted as they end. */
      readonly found: string;
    };

const NAMES: Readonly<Record<string, string>> = {
  '\n': 'LF',
  '\r\n': 'CR LF',
  '\r': 'CR',
  '\r\r\n': 'CR CR LF',
  '\v': 'U+000B',
  '\f': 'U+000C',
  '\u0085': 'U+0085',
  '\u2028': 'U+2028',
  '\u2029': 'U+2029',
};

/** Signs that some programs end lines with, and no table of ours. */
const ODD = /[\v\f\u0085\u2028\u2029]/;
const ENDS = /\r\r\n|\r\n|[\n\r]/;
const ODD_ENDS = /\r\r\n|\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

/** So many changes from one manner to another are told. */
const TOLD = 4;

/** Looks how lines end, line breaks within quotes left aside: LF and CR LF may be mixed, and CR may end all of them. */
export function lineEndsOf(received: string): LineEnds {
  const text = received.replaceAll('\r\n', '\n');
  const manner = text === received ? 'LF' : 'CR LF';
  if (!text.includes('\r') && !(ODD.test(text) && !anywhere(text, ENDS))) return { text, manner };
  const { kinds, strange, runs } = endsIn(received, text.includes('\r') ? ENDS : ODD_ENDS);
  if (kinds.size === 1 && kinds.has('\r')) return { text: text.replaceAll('\r', '\n'), manner: 'CR' };
  // What is left stands within cells, where it is a fault of its own.
  return strange === 0 ? { text, manner } : { text: null, row: strange, found: told(runs) };
}

/**
 * The first row that holds several, each as wide as the header, between which a sign stands that some programs end lines with;
 * null where there is none.
 */
export function joinedRow(text: string, delimiter: string): { readonly row: number; readonly found: string } | null {
  if (!ODD.test(text)) return null;
  let row = 1;
  let header: number | undefined;
  let [delimiters, whole] = [0, true];
  let sign = '';
  for (const part of outsideQuotes(`${text}\n`, new RegExp(`[\\n\\v\\f\\u0085\\u2028\\u2029${escaped(delimiter)}]`))) {
    if (part === delimiter) {
      delimiters += 1;
      continue;
    }
    header ??= delimiters;
    whole &&= delimiters === header && header > 0;
    if (part === '\n') {
      if (sign !== '' && whole) return { row, found: `${row}: ${NAMES[sign]}` };
      row += 1;
      [whole, sign] = [true, ''];
    } else sign = part;
    delimiters = 0;
  }
  return null;
}

const escaped = (delimiter: string): string => (delimiter === '|' ? '\\|' : delimiter);

const anywhere = (text: string, pattern: RegExp): boolean => {
  for (const _ of outsideQuotes(text, pattern)) return true;
  return false;
};

interface Run {
  readonly end: string;
  readonly from: number;
  to: number;
}

/** The ends that occur, the first row that has another than LF or CR LF (0 where none has), and the first runs of rows that end alike. */
function endsIn(text: string, pattern: RegExp): { kinds: Set<string>; strange: number; runs: readonly Run[] } {
  const kinds = new Set<string>();
  const runs: Run[] = [];
  let [row, strange] = [0, 0];
  for (const end of outsideQuotes(text, pattern)) {
    row += 1;
    kinds.add(end);
    if (strange === 0 && end !== '\n' && end !== '\r\n') strange = row;
    const last = runs.at(-1);
    if (last?.end === end) last.to = row;
    else if (runs.length <= TOLD) runs.push({ end, from: row, to: row });
  }
  return { kinds, strange, runs };
}

const told = (runs: readonly Run[]): string =>
  [
    ...runs.slice(0, TOLD).map(({ end, from, to }) => `${from === to ? from : `${from}–${to}`}: ${NAMES[end] ?? end}`),
    ...(runs.length > TOLD ? ['…'] : []),
  ].join('; ');
