import type { Borders, Fill, Style } from '@cj-tech-master/excelts';

/** How cells look: what is to be filled in stands out, everything else is quiet. */

const FONT = { name: 'Calibri', size: 11 } as const;
const INK = 'FF1F2933';
const QUIET = 'FF6B7280';

const fill = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });
const LINE = { style: 'thin', color: { argb: 'FFD1D5DB' } } as const;
const EDGE = { style: 'medium', color: { argb: 'FF6B7280' } } as const;
const boxed: Partial<Borders> = { top: LINE, bottom: LINE, left: LINE, right: LINE };
const wrapped = { vertical: 'middle', wrapText: true } as const;

export const LOOK = {
  title: { font: { ...FONT, size: 16, bold: true, color: { argb: INK } }, alignment: { vertical: 'middle' } },
  help: { font: { ...FONT, color: { argb: QUIET } }, alignment: { vertical: 'middle' } },
  head: {
    font: { ...FONT, bold: true, color: { argb: 'FFFFFFFF' } },
    fill: fill('FF1F4E5F'),
    alignment: { vertical: 'middle', wrapText: true },
    border: boxed,
  },
  text: { font: { ...FONT, color: { argb: INK } }, alignment: wrapped, border: boxed },
  quiet: { font: { ...FONT, size: 9, color: { argb: QUIET } }, alignment: wrapped, border: boxed },
  input: {
    font: { ...FONT, color: { argb: INK } },
    fill: fill('FFFFF8E1'),
    alignment: { ...wrapped, horizontal: 'left' },
    border: boxed,
    protection: { locked: false },
  },
  term: { font: { ...FONT, bold: true, color: { argb: INK } }, alignment: wrapped },
  words: { font: { ...FONT, color: { argb: INK } }, alignment: wrapped },
  section: { font: { ...FONT, size: 13, bold: true, color: { argb: 'FF1F4E5F' } }, alignment: { vertical: 'middle' } },
  link: { font: { ...FONT, underline: true, color: { argb: 'FF0B5C8A' } }, alignment: wrapped },
} as const satisfies Record<string, Partial<Style>>;

/** The same with a heavier line above, where another dimension or another body starts. */
export const startsHere = (style: Partial<Style>): Partial<Style> => ({ ...style, border: { ...boxed, top: EDGE } });
