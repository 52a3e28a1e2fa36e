import type { RowLook } from '../../../../src/core/emit/workbook/sheet.ts';

/** A font, a fill and an alignment: what a look is made of (ECMA-376 part 1, 18.8). */
interface Style {
  readonly font?: string;
  /** Colour of the background, ARGB. */
  readonly fill?: string;
  readonly alignment?: string;
  /** Number of a format: 49 is text, those from 164 on are ours. */
  readonly format?: number;
  /** Stays a text when somebody edits it, though it begins like a formula. */
  readonly quoted?: true;
}

/** Formats of our own are numbered from here: one decimal, two, and so on. */
const DECIMALS_FROM = 164;
/** Scores have no more in the files. */
const MOST_DECIMALS = 6;
const INK = 'FF1F2933';
const TEAL = 'FF1F4E5F';
const RED = 'FF9B1C1C';

const font = (size: number, colour: string, bold = false): string =>
  `<font>${bold ? '<b/>' : ''}<sz val="${size}"/><color rgb="${colour}"/><name val="Calibri"/><family val="2"/></font>`;

const MIDDLE = '<alignment vertical="center"/>';
const INDENTED = '<alignment horizontal="left" indent="1"/>';
const WRAPPED = '<alignment vertical="top" wrapText="1"/>';
const HEAD = '<alignment vertical="center" wrapText="1"/>';

type ScoreStyle = `score${1 | 2 | 3 | 4 | 5 | 6}`;

/** The styles by name, in the order that cells number them by. */
const STYLES = {
  plain: {},
  text: { format: 49 },
  guarded: { format: 49, quoted: true },
  score1: { format: DECIMALS_FROM },
  score2: { format: DECIMALS_FROM + 1 },
  score3: { format: DECIMALS_FROM + 2 },
  score4: { format: DECIMALS_FROM + 3 },
  score5: { format: DECIMALS_FROM + 4 },
  score6: { format: DECIMALS_FROM + 5 },
  label: { format: 49, alignment: INDENTED },
  head: { font: font(11, 'FFFFFFFF', true), fill: TEAL, alignment: HEAD, format: 49 },
  title: { font: font(16, INK, true), alignment: MIDDLE },
  alarm: { font: font(11, 'FFFFFFFF', true), fill: RED, alignment: MIDDLE },
  help: { font: font(11, 'FF6B7280'), alignment: MIDDLE },
  section: { font: font(13, TEAL, true), alignment: MIDDLE },
  words: { alignment: WRAPPED, format: 49 },
} as const satisfies Readonly<Record<RowLook | 'plain' | 'text' | 'guarded' | ScoreStyle | 'label', Style>>;

export type StyleName = keyof typeof STYLES;

const NAMES = Object.keys(STYLES) as StyleName[];

/** The number by which cells name a style. */
export const STYLE_NUMBER = Object.fromEntries(NAMES.map((name, at) => [name, at])) as Readonly<
  Record<StyleName, number>
>;

/** xl/styles.xml */
export function stylesXml(): string {
  const all: readonly Style[] = NAMES.map((name) => STYLES[name]);
  const fonts = [font(11, INK), ...new Set(all.flatMap((style) => style.font ?? []))];
  const fills = [...new Set(all.flatMap((style) => style.fill ?? []))];
  // The first two fills are Excel's own, whatever stands there.
  const own = ['none', 'gray125'].map((kind) => `<fill><patternFill patternType="${kind}"/></fill>`);
  const solid = fills.map(
    (rgb) =>
      `<fill><patternFill patternType="solid"><fgColor rgb="${rgb}"/><bgColor indexed="64"/></patternFill></fill>`,
  );
  const formats = all.map(({ font: letters, fill, alignment, format = 0, quoted }) => {
    const fontId = letters === undefined ? 0 : fonts.indexOf(letters);
    const fillId = fill === undefined ? 0 : own.length + fills.indexOf(fill);
    const applied = `${quoted ? ' quotePrefix="1"' : ''} applyNumberFormat="1" applyFont="1" applyFill="1"`;
    const start = `<xf numFmtId="${format}" fontId="${fontId}" fillId="${fillId}" borderId="0" xfId="0"${applied}`;
    return alignment === undefined ? `${start}/>` : `${start} applyAlignment="1">${alignment}</xf>`;
  });
  const numberFormats = Array.from(
    { length: MOST_DECIMALS },
    (_, at) => `<numFmt numFmtId="${DECIMALS_FROM + at}" formatCode="0.${'0'.repeat(at + 1)}"/>`,
  );
  return [
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<numFmts count="${MOST_DECIMALS}">${numberFormats.join('')}</numFmts>`,
    `<fonts count="${fonts.length}">${fonts.join('')}</fonts>`,
    `<fills count="${own.length + solid.length}">${[...own, ...solid].join('')}</fills>`,
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${formats.length}">${formats.join('')}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    '</styleSheet>',
  ].join('');
}

/** The style of a score with so many decimals. */
export const scoreStyle = (decimals: number): StyleName => `score${Math.min(decimals, MOST_DECIMALS)}` as ScoreStyle;
