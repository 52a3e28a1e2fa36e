/** A workbook as import sees it: plain values, whatever library read them. */

export type Content =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  /** `percent` where the cell shows it with a per cent sign, so that 0.45 is seen as 45 %. */
  | { readonly kind: 'number'; readonly value: number; readonly percent: boolean }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'date'; readonly date: Date }
  /** An error of Excel's, or '' for a formula whose result was not saved. */
  | { readonly kind: 'error'; readonly code: string };

export interface SheetCell {
  readonly content: Content;
  readonly formula: boolean;
  readonly merged: boolean;
}

export interface SheetRow {
  /** As Excel counts, from 1. */
  readonly row: number;
  /** By column, A being 1. */
  readonly cells: ReadonlyMap<number, SheetCell>;
}

export interface Sheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
}

export const BLANK: SheetCell = { content: { kind: 'blank' }, formula: false, merged: false };

/** Text that stands in a cell, without what nobody sees: blanks at its edges, accents as signs of their own. */
export const tidy = (text: string): string =>
  text
    .replaceAll('_x000D_', '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC')
    .replace(/[\u200B\u2060\uFEFF\u00AD]/g, '')
    .trim();

export const isBlank = ({ content }: SheetCell): boolean =>
  content.kind === 'blank' || (content.kind === 'text' && tidy(content.text) === '');

/** A number with so many digits as Excel keeps, never with an exponent. */
export function decimalText(value: number): string {
  const exact = Number(value.toPrecision(15));
  const short = String(exact === 0 ? 0 : exact);
  if (!short.includes('e')) return short;
  return exact.toFixed(20).replace(/\.?0+$/, '');
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
      return content.percent
        ? `${decimalText(content.value * 100).replace('.', ',')} %`
        : decimalText(content.value).replace('.', ',');
    case 'boolean':
      return content.value ? 'PATIESS (TRUE)' : 'APLAMS (FALSE)';
    case 'date':
      return isoDate(content.date);
    case 'error':
      return content.code;
    default:
      return content satisfies never;
  }
}

export const isoDate = (date: Date): string =>
  `${date.getUTCFullYear()}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;
