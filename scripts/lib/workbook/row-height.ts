/** A text in a column: how wide the column is in characters, and how large the letters are in points. */
export interface Wrapped {
  readonly text: string;
  readonly width: number;
  readonly size: number;
}

/** Column widths are counted in digits of 11 points; most letters are narrower than those. */
const SIZE = 11;
const SPARE = 1.1;

/** Lines that a text takes, broken between words and inside those that are too long. */
export function linesOf({ text, width, size }: Wrapped): number {
  const room = Math.max(1, Math.floor((width * SPARE * SIZE) / size));
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= room) {
      used = needed;
      continue;
    }
    if (used > 0) lines += 1;
    lines += Math.ceil(word.length / room) - 1;
    used = word.length % room || room;
  }
  return lines;
}

/** Height in points of a row that shows all of its texts; not every program finds it by itself. */
export const heightOf = (texts: readonly Wrapped[]): number =>
  Math.max(18, ...texts.map((text) => Math.ceil(linesOf(text) * text.size * 1.36 + 4)));
