import type { Bilingual } from '../model/finding.ts';
import { lostLetter } from './encoding.ts';
import { latin, twinsOnly } from './look-alike.ts';
import { misreadWord, reread } from './misread.ts';
import { perhaps } from './nearest.ts';
import type { Report } from './reported.ts';

/**
 * What may hide in a text without being seen: characters that no editor shows, letters of another alphabet that look the same,
 * accents as signs of their own, blanks at an edge.
 */
interface Oddity {
  readonly rule: string;
  /** Finds the odd part of a cell. */
  readonly pattern: { readonly exec: (cell: string) => RegExpExecArray | null };
  /** Columns in which it is nothing odd. */
  readonly unlessIn?: RegExp;
  readonly expected: Bilingual;
  /** The odd part as it was meant; then only the rest of the file tells whether it is odd. */
  readonly meant?: (part: string) => string;
  readonly message: (column: string) => Bilingual;
}

/** A word that mixes Latin letters with letters of another alphabet that look like them. */
const MIXED =
  /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/u;

/** Letters of two bytes in UTF-8, read as two letters of a one-byte encoding. */
const DOUBLE =
  /(?:[ÂÃÄÅ][\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u02C7\u02DB\u2013-\u203A\u20AC\u2122]|â€)+/;

/** What programs and people write in the place of nothing. */
const PLACEHOLDER = 'NaN|NULL|undefined|[Nn]/[Aa]|[-–—?.]+';

/** Blanks at the start or the end of a cell. Looked for from the edges: `\s+$` takes for ever on long blanks in the middle. */
function edgeBlank(cell: string): RegExpExecArray | null {
  if (cell.trim() === cell) return null;
  const blanks = /\s+/y;
  if (cell.trimStart() === cell) blanks.lastIndex = cell.trimEnd().length;
  return blanks.exec(cell);
}

/** The first line break that is not at an edge. */
function innerBreak(cell: string): RegExpExecArray | null {
  const breaks = /[\n\r]/g;
  breaks.lastIndex = cell.length - cell.trimStart().length;
  const found = breaks.exec(cell);
  return found !== null && found.index < cell.trimEnd().length ? found : null;
}

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
    rule: 'text-noncharacter',
    pattern: /[\p{Noncharacter_Code_Point}\p{Cs}]/u,
    expected: { lv: 'teksts no Unicode rakstzīmēm', en: 'text of Unicode characters' },
    message: (column) => ({
      lv: `Kolonnas „${column}” tekstā ir kods, kas Unicode nav rakstzīme.`,
      en: `The text in column “${column}” holds a code that is no character of Unicode.`,
    }),
  },
  {
    rule: 'text-direction',
    pattern: /[\u061C\u202A-\u202E\u2066-\u2069]/,
    expected: { lv: 'teksts bez virziena zīmēm', en: 'text without signs of direction' },
    message: (column) => ({
      lv: `Kolonnas „${column}” tekstā ir neredzama zīme, kas maina rakstības virzienu, tāpēc redzams kas cits, nekā rakstīts.`,
      en: `The text in column “${column}” holds an invisible sign that changes its direction, so that it shows something else than it says.`,
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
    pattern: { exec: lostLetter },
    expected: { lv: 'burts, kas tur bija', en: 'the letter that stood there' },
    message: (column) => ({
      lv: `Kolonnas „${column}” tekstā burta vietā ir jautājuma zīme.`,
      en: `In the text in column “${column}” a question mark stands in the place of a letter.`,
    }),
  },
  {
    rule: 'text-mojibake',
    pattern: DOUBLE,
    expected: { lv: 'teksts, kas tur bija', en: 'the text that stood there' },
    message: (column) => ({
      lv: `Kolonnas „${column}” teksts ir nolasīts nepareizā kodējumā.`,
      en: `The text in column “${column}” was read in a wrong encoding.`,
    }),
  },
  {
    rule: 'text-mojibake',
    pattern: { exec: (cell) => (DOUBLE.test(cell) ? null : misreadWord(cell)) },
    expected: { lv: 'teksts, kas tur bija', en: 'the text that stood there' },
    meant: reread,
    message: (column) => ({
      lv: `Kolonnas „${column}” teksts ir nolasīts nepareizā kodējumā (Windows-1257 kā Windows-1252).`,
      en: `The text in column “${column}” was read in a wrong encoding (Windows-1257 as Windows-1252).`,
    }),
  },
  {
    rule: 'text-zero-width',
    pattern:
      /[\u00AD\u180E\u200B-\u200F\u2028\u2029\u2060-\u2065\u206A-\u206F\uFEFF\uFFF9-\uFFFB]|\uDB40[\uDC00-\uDC7F]/,
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
      lv: `Kolonnas „${column}” tekstā burta garumzīme vai mīkstinājuma zīme ir atsevišķa rakstzīme; tās apvienotas.`,
      en: `In the text in column “${column}” the accent of a letter is a character of its own; the two were put together.`,
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
    rule: 'text-look-alike',
    pattern: { exec: twinsOnly },
    expected: { lv: 'latīņu burti', en: 'Latin letters' },
    meant: latin,
    message: (column) => ({
      lv: `Kolonnas „${column}” tekstā visi burti ir no cita alfabēta, bet izskatās kā latīņu burti.`,
      en: `All letters of a text in column “${column}” are of another alphabet but look like Latin ones.`,
    }),
  },
  {
    rule: 'text-stray-space',
    pattern: { exec: edgeBlank },
    expected: { lv: 'teksts bez atstarpēm sākumā un beigās', en: 'text without blanks at its start and end' },
    message: (column) => ({
      lv: `Kolonnas „${column}” teksts sākas vai beidzas ar atstarpi.`,
      en: `The text in column “${column}” starts or ends with a blank.`,
    }),
  },
  {
    rule: 'text-line-break',
    pattern: { exec: innerBreak },
    unlessIn: /^(?:note|meaning|question|reason|reference|text)/,
    expected: { lv: 'teksts vienā rindā', en: 'text in one line' },
    message: (column) => ({
      lv: `Kolonnas „${column}” tekstā ir rindas pārtraukums.`,
      en: `The text in column “${column}” holds a line break.`,
    }),
  },
  {
    rule: 'text-quote',
    pattern: { exec: (cell) => (cell.split('"').length % 2 === 0 ? /"(?=[^"]*$)/.exec(cell) : null) },
    expected: { lv: 'pēdiņas pa pāriem', en: 'quotation marks in pairs' },
    message: (column) => ({
      lv: `Kolonnas „${column}” tekstā ir pēdiņa bez otras.`,
      en: `The text in column “${column}” has a quotation mark without its partner.`,
    }),
  },
  {
    rule: 'text-formula',
    pattern: /^(?:['=@]|\+(?!\d))/,
    expected: {
      lv: 'teksts, kas nesākas ar =, +, @ vai apostrofu',
      en: 'text that does not start with =, +, @ or an apostrophe',
    },
    message: (column) => ({
      lv: `Kolonnas „${column}” teksts sākas kā formula.`,
      en: `The text in column “${column}” starts as a formula does.`,
    }),
  },
  {
    rule: 'text-placeholder',
    pattern: new RegExp(`^(?:${PLACEHOLDER})$`),
    expected: { lv: 'vērtība vai tukša šūna', en: 'a value or a blank cell' },
    message: (column) => ({
      lv: `Kolonnā „${column}” ir vietturis, nevis vērtība.`,
      en: `Column “${column}” holds a placeholder and no value.`,
    }),
  },
  {
    rule: 'excel-error',
    pattern: /^#(?:[\p{Lu}\d/]+[!?]|N\/A|#+)$/u,
    expected: { lv: 'vērtība, kurai tur jābūt', en: 'the value that should be there' },
    message: (column) => ({
      lv: `Kolonnā „${column}” vērtības vietā ir Excel kļūda.`,
      en: `Column “${column}” holds an error of Excel in the place of a value.`,
    }),
  },
];

/** Characters without which no cell can be odd; a long table is searched for them once, and not cell by cell. */
const SUSPICIOUS =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00ADÂÃÄÅâçèìîíïòðûþÇÈÌÎÍÏÒÐÛÞ\u0300-\u036F\u0370-\u052F\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uD800-\uDFFF\uFDD0-\uFDEF\uFEFF\uFFF9-\uFFFF]/;

/** Blanks at the edges of cells, signs that must not start one, and placeholders, by delimiter. */
function edges(delimiter: string): RegExp {
  const [before, after, blank] = [`(?:^|[\\n${delimiter}])`, `(?:[\\n${delimiter}]|$)`, `[^\\S\\n${delimiter}]`];
  return new RegExp(`${before}(?:${blank}|['=+@#]|(?:${PLACEHOLDER})${after})|${blank}${after}`);
}

/** Whether cells of a table may hold anything that {@link oddCells} reports. Anything may hide in quotes. */
export const suspicious = (text: string, delimiter: string): boolean =>
  SUSPICIOUS.test(text) ||
  text.includes('"') ||
  (text.includes('?') && lostLetter(text) !== null) ||
  edges(delimiter).test(text);

/** A cell without any of these is not odd. */
const SUSPECT = new RegExp(`${SUSPICIOUS.source}|[?"\\n]|^[\\s'=+@#]|\\s$|^(?:${PLACEHOLDER})$`);

const ACCENT = /[\u0300-\u036F]/;

/** A cell with each letter and its accents as one character, as far as Unicode has it. */
export const composed = (cell: string): string => (ACCENT.test(cell) ? cell.normalize('NFC') : cell);

/**
 * Reports what is hidden in the cells of a row; each cell once for each kind.
 * @param at the row, or what tells it where that takes a while
 * @param enough whether a rule has found so much that no more is looked for
 */
export function oddCells(
  file: string,
  at: number | (() => number),
  header: readonly string[],
  cells: readonly string[],
  report: Report,
  enough: (rule: string) => boolean = () => false,
): void {
  cells.forEach((cell, position) => {
    if (cell === '' || !SUSPECT.test(cell)) return;
    const column = header[position] ?? '';
    for (const { rule, pattern, unlessIn, expected, meant, message } of ODDITIES) {
      if (unlessIn?.test(column) === true || enough(rule)) continue;
      const match = pattern.exec(cell);
      // Accents that have no letter of their own in Unicode stay as they are.
      if (match === null || (rule === 'text-unnormalised' && cell.normalize('NFC') === cell)) continue;
      const row = typeof at === 'number' ? at : at();
      report({
        rule,
        subject: `${file}#${row}/${column}`,
        file,
        row,
        column,
        found: shown(cell, match.index, match[0].length),
        expected: meant === undefined ? expected : perhaps(meant(match[0].slice(0, LONGEST))),
        message: message(column),
        ...(meant !== undefined && { doubtful: true }),
      });
    }
  });
}

/** The odd part of a text with what stands around it, code points in the place of what nobody would see. */
export function shown(cell: string, index: number, length: number): string {
  const from = Math.max(0, index - AROUND);
  const to = Math.min(cell.length, index + length + AROUND);
  const before = cell.slice(from, index).replace(UNSEEN, codePoint);
  const odd = cell.slice(index, index + length).replace(DECEIVING, codePoint);
  const after = cell.slice(index + length, to).replace(UNSEEN, codePoint);
  return `${from > 0 ? '…' : ''}${before}${odd}${after}${to < cell.length ? '…' : ''}`;
}

/** So much of a part is written as it was meant. */
const LONGEST = 60;

const AROUND = 20;
/** What looks like something else within the odd part: blanks, and letters of the other alphabets. */
const DECEIVING = /[\s\p{C}\p{M}\uFFFD\p{Script=Cyrillic}\p{Script=Greek}]/gu;
const UNSEEN = /[^\S ]|[\p{C}\p{M}]/gu;

const codePoint = (character: string): string =>
  `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`;
