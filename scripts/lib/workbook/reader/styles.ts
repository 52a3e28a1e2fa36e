import { LIMITS } from '../../../../src/core/parse/limits.ts';
import { damaged, tooMany } from './faults.ts';
import { builtinFormat, numberFormat, type NumberFormat } from './number-format.ts';
import type { Package } from './package.ts';
import { flag, readXml } from './xml.ts';

/** How a cell looks, as far as it says what the cell means. */
export interface Style {
  readonly format: NumberFormat;
  readonly struck: boolean;
}

const GENERAL = numberFormat('General');
/** The look of cells that name none. */
export const PLAIN: Style = { format: GENERAL, struck: false };

/** The looks of cells by their number. */
export async function readStyles(pack: Package, part: string): Promise<readonly Style[]> {
  const codes = new Map<number, string>();
  const struckFonts: boolean[] = [];
  let inFonts = false;
  const looks: { readonly format: number; readonly font: number }[] = [];
  await readXml(pack, part, {
    root: 'styleSheet',
    open: (name, parent, attributes) => {
      if (name === 'numFmt' && parent === 'numFmts')
        codes.set(whole(part, attributes('numFmtId')), attributes('formatCode') ?? 'General');
      if (name === 'font') inFonts = parent === 'fonts';
      if (name === 'font' && inFonts) struckFonts.push(false);
      // A font of conditional formats (`dxf`) is none of a cell's own.
      if (name === 'strike' && parent === 'font' && inFonts)
        struckFonts[struckFonts.length - 1] = flag(attributes('val'), true) ?? true;
      if (name === 'xf' && parent === 'cellXfs')
        looks.push({ format: whole(part, attributes('numFmtId')), font: whole(part, attributes('fontId')) });
      if (looks.length > LIMITS.workbookStyles || struckFonts.length > LIMITS.workbookStyles)
        throw tooMany('workbookStyles', Math.max(looks.length, struckFonts.length));
    },
  });
  const formats = new Map<number, NumberFormat>();
  return looks.map(({ format: id, font }) => {
    let format = formats.get(id);
    if (format === undefined) formats.set(id, (format = numberFormat(codes.get(id) ?? builtinFormat(id))));
    return { format, struck: struckFonts[font] === true };
  });
}

/** A number from 0; absent ones are 0. */
function whole(part: string, value: string | undefined): number {
  if (value === undefined) return 0;
  if (!/^\d{1,9}$/.test(value.trim())) throw damaged(`${part}, ${value}`);
  return Number(value);
}
