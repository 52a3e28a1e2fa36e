import type { Content, SheetCell } from '../../../../src/core/parse/sheet.ts';
import { dayOfSerial, type DaySystem } from '../../../../src/core/parse/excel-serial.ts';
import { LIMITS } from '../../../../src/core/parse/limits.ts';
import { unescaped } from './escaped-text.ts';
import { oddCell, tooMany, type Place } from './faults.ts';
import { plainText, type RichText } from './rich-text.ts';
import type { Style } from './styles.ts';

/** A cell as the file has it. */
export interface RawCell {
  readonly place: Place;
  /** Its kind (`t`). */
  readonly type: string;
  readonly style: Style;
  readonly formula: boolean;
  /** What stands in `v`; undefined where there is no such element. */
  readonly value: string | undefined;
  /** What stands in `is`; undefined where there is no such element. */
  readonly inline: RichText | undefined;
}

/** What cells of a workbook share. */
export interface Shared {
  readonly texts: readonly RichText[];
  readonly days: DaySystem;
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const BLANK: Content = { kind: 'blank' };
const UNSAVED: Content = { kind: 'error', code: '' };

/** What a cell holds and how it is seen. @throws WorkbookError where that cannot be known */
export function readCell(raw: RawCell, shared: Shared): SheetCell {
  const rich = textOf(raw, shared);
  const content = rich === null ? valueOf(raw, shared) : textContent(raw, rich);
  const struck = content.kind === 'blank' ? undefined : struckOf(raw, rich, content);
  const { format } = raw.style;
  const unseen =
    format.mayHide &&
    (content.kind === 'text' || content.kind === 'number') &&
    format.text(content.kind === 'text' ? content.text : content.value).trim() === '';
  return {
    content,
    formula: raw.formula,
    merged: false,
    ...(struck !== undefined && { struck }),
    ...(unseen && { unseen }),
  };
}

function struckOf({ style }: RawCell, rich: RichText | null, content: Content): SheetCell['struck'] {
  if (rich !== null) return rich.struck[style.struck ? 'struck' : 'plain'];
  return style.struck && content !== UNSAVED ? 'whole' : undefined;
}

/** The text of a cell that holds one; null for one that holds a value of another kind, or nothing. */
function textOf({ place, type, value, inline }: RawCell, { texts }: Shared): RichText | null {
  // Programs put a text where it does not belong; it is read there too, so that none is lost.
  if (inline !== undefined && (type === 'inlineStr' || value === undefined || value === '')) return inline;
  if (value === undefined) return null;
  if (type === 's') {
    if (value.trim() === '') return null;
    const text = /^\d+$/.test(value.trim()) ? texts[Number(value)] : undefined;
    if (text !== undefined) return text;
    throw oddCell(place, `t="s" ${value}`, {
      lv: `kopīga teksta numurs (tekstu skaits: ${texts.length})`,
      en: `the number of a shared text (there are ${texts.length})`,
    });
  }
  return type === 'str' || type === 'inlineStr' ? plainText(unescaped(value)) : null;
}

function textContent({ place }: RawCell, { text }: RichText): Content {
  if (text.length > LIMITS.workbookTextLength) throw tooMany('workbookTextLength', text.length, place);
  return text === '' ? BLANK : { kind: 'text', text };
}

function valueOf(raw: RawCell, shared: Shared): Content {
  const { place, type, formula } = raw;
  const value = raw.value?.trim() ?? '';
  // A result that is the empty text is saved as one (`t="str"`); any other that is empty was never worked out.
  if (value === '') return formula ? UNSAVED : BLANK;
  switch (type) {
    case 'n':
      return NUMBER.test(value) && Number.isFinite(Number(value))
        ? numberContent(value, raw, shared)
        : odd(place, type, value);
    case 'b':
      if (value === '1' || value === 'true') return { kind: 'boolean', value: true };
      if (value === '0' || value === 'false') return { kind: 'boolean', value: false };
      return odd(place, type, value);
    case 'e':
      return { kind: 'error', code: value };
    case 'd':
      return isoContent(value) ?? odd(place, type, value);
    default:
      return odd(place, type, value);
  }
}

function odd(place: Place, type: string, value: string): never {
  throw oddCell(place, `t="${type}" ${value}`, { lv: 'vērtība, kādu saglabā Excel', en: 'a value as Excel saves it' });
}

function numberContent(written: string, { style: { format } }: RawCell, { days }: Shared): Content {
  const value = Number(written);
  const shownAs = format.shownAs(value);
  if (shownAs.kind !== 'date') {
    if (shownAs.kind === 'unknown') return { kind: 'undated', why: 'format', shown: String(value) };
    if (shownAs.kind === 'time') return { kind: 'time', shown: format.text(value), value };
    return {
      ...{ kind: 'number', value, percent: shownAs.kind === 'percent' },
      ...(!isHeld(written, value) && { digits: written }),
    };
  }
  const found = dayOfSerial(value, days);
  if ('why' in found) return { kind: 'undated', why: found.why, shown: String(value) };
  if (shownAs.whole && !found.time) return { kind: 'date', date: found.day };
  const shown = format.text(days.from1904 ? value + DAYS_TO_1904 : value);
  return { kind: 'date', date: found.day, shown: found.time ? `${shown} (${String(value)})` : shown };
}

/** Whether a number of the machine holds every digit of one that is written as a whole one. */
const isHeld = (written: string, value: number): boolean =>
  !WHOLE.test(written) || BigInt(written.replace('+', '')) === BigInt(value);
const WHOLE = /^[+-]?\d+$/;

/** Days between the two ways of counting. */
const DAYS_TO_1904 = 1462;

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(?:Z|[+-]\d\d:\d\d)?)?$/;
const ISO_TIME = /^T?\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z?$/;

/** A day as strict files have it; null for what is none. */
function isoContent(value: string): Content | null {
  const [, year, month, day, time] = ISO.exec(value) ?? [];
  if (year === undefined) return ISO_TIME.test(value) ? { kind: 'time', shown: value.replace(/^T/, '') } : null;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (date.getUTCDate() !== Number(day) || Number(year) < 1000) return null;
  return { kind: 'date', date, ...(time !== undefined && /[1-9]/.test(time) && { shown: value.replace('T', ' ') }) };
}
