import {
  format,
  getFormatFromId,
  getFormatInfo,
  getFormatDateInfo,
  tokenize,
  TOKEN_BREAK,
  TOKEN_CONDITION,
} from 'numfmt';

/** What a number is shown as. */
export type ShownAs =
  | { readonly kind: 'number' | 'percent' | 'time' | 'unknown' }
  /** `whole`: day, month and year, and nothing else. */
  | { readonly kind: 'date'; readonly whole: boolean };

/** A format of numbers, as a cell has it. */
export interface NumberFormat {
  readonly shownAs: (value: number) => ShownAs;
  /** The text that stands in the cell, in English. */
  readonly text: (value: number | string) => string;
  /** Whether anything may be shown as nothing, as `;;;` does. */
  readonly mayHide: boolean;
}

/**
 * Formats that have a number and no text in the file, by that number: days and times in the languages that have them there
 * (Chinese, Japanese, Korean, Thai), so that such a number is a day rather than a count.
 */
const DAYS_ELSEWHERE: readonly (readonly [from: number, to: number])[] = [
  [27, 36],
  [50, 58],
  [71, 74],
  [77, 77],
  [81, 81],
];
const TIMES_ELSEWHERE: readonly (readonly [from: number, to: number])[] = [
  [75, 76],
  [78, 80],
];
/** The last of those that are the same in every language. */
const LAST_KNOWN = 49;
/** „Vispārīgs” in the words that programs have put into files by mistake. */
const GENERAL = /^(?:general|standard|standaard|vispārīgs|основной|общий|geral|estándar)$/i;
/** Texts within a format, signs behind one that takes away their meaning, colours and the like. */
const LITERAL = /"[^"]*"|[\\_*][\s\S]?|\[[^\]]*\]|general/gi;

/** The format that a number stands for by itself; General where it stands for none. */
export function builtinFormat(id: number): string {
  const within = ([from, to]: readonly [number, number]): boolean => id >= from && id <= to;
  if (DAYS_ELSEWHERE.some(within)) return 'yyyy-mm-dd';
  if (TIMES_ELSEWHERE.some(within)) return 'h:mm';
  return (id <= LAST_KNOWN ? getFormatFromId(id) : null) ?? 'General';
}

/** What is left of a section that shows nothing: colours and blanks. */
const NOTHING = /^(?:\[[^\]]*\]|\s)*$/;

/** @param code as the file has it, such as `_-* #,##0\ _L_s_-` */
export function numberFormat(code: string): NumberFormat {
  const sections = sectionsOf(code);
  const known = new Map<string, ShownAs>();
  return {
    shownAs: (value) => {
      const section = sectionFor(sections, value);
      let shown = known.get(section);
      if (shown === undefined) known.set(section, (shown = kindOf(section)));
      return shown;
    },
    text: (value) => format(code, value, { throws: false, nbsp: false }),
    mayHide: sections.length > 1 && sections.some(({ text }) => NOTHING.test(text)),
  };
}

interface Section {
  readonly text: string;
  readonly condition: ((value: number) => boolean) | null;
}

/** The up to four parts of a format: for positive numbers, negative ones, zero and texts, unless conditions stand there. */
function sectionsOf(code: string): readonly Section[] {
  const sections: { text: string; condition: Section['condition'] }[] = [{ text: '', condition: null }];
  for (const { type, raw } of tokenize(code)) {
    const last = sections.at(-1) as (typeof sections)[number];
    if (type === TOKEN_BREAK) sections.push({ text: '', condition: null });
    else if (type === TOKEN_CONDITION) last.condition = conditionOf(raw);
    else last.text += raw;
  }
  return sections;
}

function conditionOf(raw: string): Section['condition'] {
  const [, sign = '', bound = ''] = /^\[(<=|>=|<>|<|>|=)(.*)\]$/.exec(raw) ?? [];
  const limit = Number(bound);
  const tests: Readonly<Record<string, (value: number) => boolean>> = {
    '<': (value) => value < limit,
    '<=': (value) => value <= limit,
    '>': (value) => value > limit,
    '>=': (value) => value >= limit,
    '=': (value) => value === limit,
    '<>': (value) => value !== limit,
  };
  return tests[sign] ?? null;
}

function sectionFor(sections: readonly Section[], value: number): string {
  const [first, second, third] = sections;
  const at = (section: Section | undefined): string => (section ?? first)?.text ?? '';
  if (second === undefined) return at(first);
  const isFirst = first?.condition ?? ((one: number) => (third === undefined ? one >= 0 : one > 0));
  if (isFirst(value)) return at(first);
  const isSecond = second.condition ?? ((one: number) => one < 0);
  return third === undefined || isSecond(value) ? at(second) : at(third);
}

/** Whether a format may be one of days in another language, which Excel would not take: it has letters, and no places for digits. */
function mayBeDay(section: string): boolean {
  const signs = section.replace(LITERAL, '');
  return /\p{L}/u.test(signs) && !/[0#?]/.test(signs);
}

function kindOf(section: string): ShownAs {
  if (section === '' || GENERAL.test(section.trim())) return { kind: 'number' };
  const { type } = getFormatInfo(section);
  if (type === 'percent') return { kind: 'percent' };
  if (type !== 'date' && type !== 'datetime' && type !== 'time')
    return { kind: mayBeDay(section) ? 'unknown' : 'number' };
  const { year, month, day, hours, minutes, seconds } = getFormatDateInfo(section);
  // Minutes before seconds are told as months.
  const anyDay = year || day || (month && !hours && !minutes && !seconds);
  if (!anyDay) return { kind: 'time' };
  return { kind: 'date', whole: year && month && day && !hours && !minutes && !seconds };
}
