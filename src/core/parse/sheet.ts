import { exactText } from '../model/exact-text.ts';

/** A workbook as it is read here: plain values, whatever read them from the file. */

export type Content =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  /**
   * `percent` where the cell shows it with a per cent sign, so that 0.45 is seen as 45 %. `digits` as they stand in the file where
   * it is a whole number of more of them than a number of the machine holds.
   */
  | { readonly kind: 'number'; readonly value: number; readonly percent: boolean; readonly digits?: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** A day at midnight UTC. `shown` where the cell shows something else than that day: a part of it, or a time as well. */
  | { readonly kind: 'date'; readonly date: Date; readonly shown?: string }
  /** A time of the day or a duration, as the cell shows it, and the number that it is where the cell holds one. */
  | { readonly kind: 'time'; readonly shown: string; readonly value?: number }
  /** A number that is shown as a date and is none, or not surely. */
  | { readonly kind: 'undated'; readonly why: Undated; readonly shown: string }
  /** An error of Excel's, or '' for a formula whose result was not saved. */
  | { readonly kind: 'error'; readonly code: string };

/**
 * Why a number is no date: a day that there is not (0, 29 February 1900); one before March 1900, which Excel and other programs
 * count differently, in a file that does not say it is Excel's; one before 1900 or after 9999; a format that nobody understands.
 */
export type Undated = 'no-day' | 'early' | 'range' | 'format';

export interface SheetCell {
  readonly content: Content;
  readonly formula: boolean;
  readonly merged: boolean;
  /** Whether its text is struck through, in part or as a whole. */
  readonly struck?: 'part' | 'whole';
  /** Whether it holds something that nobody sees: its format shows nothing, or other cells cover it. */
  readonly unseen?: boolean;
}

export interface SheetRow {
  /** As Excel counts, from 1. */
  readonly row: number;
  /** By column, A being 1. */
  readonly cells: ReadonlyMap<number, SheetCell>;
  readonly hidden?: boolean;
}

export interface Sheet {
  readonly name: string;
  /** Those that hold something, from the top. */
  readonly rows: readonly SheetRow[];
  /** `veryHidden`: not even in Excel's own list of hidden sheets. */
  readonly hidden?: 'hidden' | 'veryHidden';
  /** A being 1. */
  readonly hiddenColumns?: ReadonlySet<number>;
}

export const BLANK: SheetCell = { content: { kind: 'blank' }, formula: false, merged: false };

/** Text that stands in a cell, without what nobody sees: blanks at its edges, accents as signs of their own. */
export const tidy = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .normalize('NFC')
    .replace(/[\u200B\u2060\uFEFF\u00AD]/g, '')
    .trim();

export const isBlank = ({ content }: SheetCell): boolean =>
  content.kind === 'blank' || (content.kind === 'text' && tidy(content.text) === '');

/**
 * A number in decimals, never with an exponent: a whole one with all digits that are sure, a fraction with the 15 that Excel keeps.
 * Whether it has more of them than are kept is for the rules of numbers to judge.
 */
export const decimalText = (value: number): string =>
  exactText(Number.isInteger(value) ? value : Number(value.toPrecision(15)));

/** A number of a cell as text: the digits in the file where the machine cannot hold them, in per cent where it is shown so. */
export function numberText({ value, percent, digits }: Extract<Content, { kind: 'number' }>): string {
  return percent ? `${decimalText(value * 100)} %` : (digits ?? decimalText(value));
}

const pad = (n: number): string => String(n).padStart(2, '0');

/** What a cell holds, as the report shows it. */
export function shown(content: Content): string {
  switch (content.kind) {
    case 'blank':
      return '';
    case 'text':
      return content.text;
    case 'number':
      return numberText(content).replace('.', ',');
    case 'boolean':
      return content.value ? 'PATIESS (TRUE)' : 'APLAMS (FALSE)';
    case 'date':
      return isoDate(content.date);
    case 'time':
    case 'undated':
      return content.shown;
    case 'error':
      return content.code;
    default:
      return content satisfies never;
  }
}

export const isoDate = (date: Date): string =>
  `${date.getUTCFullYear()}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;
