import type { Bilingual } from '../model/finding.ts';
import { LOST_LETTER } from './encoding.ts';
import type { Report } from './reported.ts';

/**
 * What may hide in a text without being seen: characters that no editor shows, letters of another alphabet that look the same,
 * accents as signs of their own, blanks at an edge.
 */
interface Oddity {
  readonly rule: string;
  /** Matches the odd part of a cell. */
  readonly pattern: RegExp;
  readonly expected: Bilingual;
  readonly message: (column: string) => Bilingual;
}

/** A word that mixes Latin letters with letters of another alphabet that look like them. */
const MIXED =
  /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/u;

const ODDITIES: readonly Oddity[] = [
  {
    rule: 'text-control-character',
    pattern: /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/,
    expected: { lv: 'teksts bez vadības rakstzīmēm', en: 'text without control characters' },
    message: (column) => ({
      lv: `Kolonnas „${column}” tekstā ir vadības rakstzīme.`,
      en: `The text in column “${column}” holds a control character.`,
    }),
  },
  {
    rule: 'text-replacement-character',
    pattern: /\uFFFD/,
    expected: { lv: 'burts, kas tur bija', en: 'the letter that stood there' },
    message: (column) => ({
      lv: `Kolonnas „${column}” tekstā kāds burts ir zaudēts.`,
      en: `A letter of the text in column “${column}” is lost.`,
    }),
  },
  {
    rule: 'text-letter-lost',
    pattern: LOST_LETTER,
    expected: { lv: 'burts, kas tur bija', en: 'the letter that stood there' },
    message: (column) => ({
      lv: `Kolonnas „${column}” tekstā burta vietā ir jautājuma zīme.`,
      en: `In the text in column “${column}” a question mark stands in the place of a letter.`,
    }),
  },
  {
    rule: 'text-zero-width',
    pattern: /[\u00AD\u200B-\u200F\u2028\u2029\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/,
    expected: { lv: 'teksts bez neredzamām rakstzīmēm', en: 'text without invisible characters' },
    message: (column) => ({
      lv: `Kolonnas „${column}” tekstā ir neredzama rakstzīme.`,
      en: `The text in column “${column}” holds an invisible character.`,
    }),
  },
  {
    rule: 'text-unnormalised',
    pattern: /[\u0300-\u036F]/,
    expected: { lv: 'burti Unicode NFC formā', en: 'letters in Unicode form NFC' },
    message: (column) => ({
      lv: `Kolonnas „${column}” tekstā burta garumzīme vai mīkstinājuma zīme ir atsevišķa rakstzīme.`,
      en: `In the text in column “${column}” the accent of a letter is a character of its own.`,
    }),
  },
  {
    rule: 'text-look-alike',
    pattern: MIXED,
    expected: { lv: 'viena alfabēta burti vienā vārdā', en: 'letters of one alphabet within a word' },
    message: (column) => ({
      lv: `Kolonnas „${column}” tekstā vienā vārdā ir dažādu alfabētu burti, kas izskatās līdzīgi.`,
      en: `A word in column “${column}” mixes letters of different alphabets that look alike.`,
    }),
  },
  {
    rule: 'text-stray-space',
    pattern: /^[\s\u00A0]+|[\s\u00A0]+$/,
    expected: { lv: 'teksts bez atstarpēm sākumā un beigās', en: 'text without blanks at its start and end' },
    message: (column) => ({
      lv: `Kolonnas „${column}” teksts sākas vai beidzas ar atstarpi.`,
      en: `The text in column “${column}” starts or ends with a blank.`,
    }),
  },
];

/** Characters without which no cell can be odd; a long table is searched for them once, and not cell by cell. */
const SUSPICIOUS =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u0300-\u036F\u0370-\u052F\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFD]/;

/** Blanks at the edges of cells, by delimiter. */
const edges = (delimiter: string): RegExp =>
  new RegExp(`(?:^|[\\n"${delimiter}])[^\\S\\n\\t]|[^\\S\\n\\t](?:[\\n"${delimiter}]|$)`);

/** Whether cells of a table may hold anything that {@link oddCells} reports. */
export const suspicious = (text: string, delimiter: string): boolean =>
  SUSPICIOUS.test(text) || (text.includes('?') && LOST_LETTER.test(text)) || edges(delimiter).test(text);

/** Reports what is hidden in the cells of a row; each cell once for each kind. */
export function oddCells(
  file: string,
  row: number,
  header: readonly string[],
  cells: readonly string[],
  report: Report,
): void {
  cells.forEach((cell, at) => {
    if (cell === '') return;
    const column = header[at] ?? '';
    for (const { rule, pattern, expected, message } of ODDITIES) {
      const match = pattern.exec(cell);
      // A question mark in a web address is no lost letter.
      if (rule === 'text-letter-lost' && /^\w+:\/\//.test(cell)) continue;
      // Accents that have no letter of their own in Unicode stay as they are.
      if (match === null || (rule === 'text-unnormalised' && cell.normalize('NFC') === cell)) continue;
      report({
        rule,
        subject: `${file}#${row}/${column}`,
        file,
        row,
        column,
        found: shown(cell, match.index, match[0].length),
        expected,
        message: message(column),
      });
    }
  });
}

/** The odd part with what stands around it, code points in the place of what nobody would see. */
function shown(cell: string, index: number, length: number): string {
  const from = Math.max(0, index - AROUND);
  const to = Math.min(cell.length, index + length + AROUND);
  const before = cell.slice(from, index).replace(UNSEEN, codePoint);
  const odd = cell.slice(index, index + length).replace(/[^\p{Script=Latin}\d]/gu, codePoint);
  const after = cell.slice(index + length, to).replace(UNSEEN, codePoint);
  return `${from > 0 ? '…' : ''}${before}${odd}${after}${to < cell.length ? '…' : ''}`;
}

const AROUND = 20;
const UNSEEN = /[^\S ]|[\p{C}\p{M}]/gu;

const codePoint = (character: string): string =>
  `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`;
