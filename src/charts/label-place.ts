/** A place in a drawing, in shares of its width across and px down. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Where the letters of a value stand by its point. */
export interface LabelPlace {
  readonly anchor: 'middle' | 'end';
  /** From the point to the base line of the letters, px. */
  readonly dx: number;
  readonly dy: number;
}

const ABOVE: LabelPlace = { anchor: 'middle', dx: 0, dy: -11 };
const BELOW: LabelPlace = { anchor: 'middle', dx: 0, dy: 18 };
/** A line above the letters that stand above their points. */
const HIGH: LabelPlace = { anchor: 'middle', dx: 0, dy: -27 };
const BEFORE: LabelPlace = { anchor: 'end', dx: -10, dy: 5 };

/** Letters that stand in a drawing already. */
export interface PlacedText extends Spot {
  /** Their number. */
  readonly letters: number;
}

/**
 * Width of a letter, as a share of a drawing on the narrow screen, in the spacing that a reader may ask for (WCAG 1.4.12): 15 px semibold
 * with 0.12 em after each and 0.16 em more for a blank, on 288 px. Labels do not wrap, so their room is kept for everyone.
 */
const LETTER = 0.034;

/** The same of letters of another size. @param size px */
export const letterShare = (size: number): number => (LETTER * size) / 15;

/** Height of a line of letters that others keep free, px. */
const LINE = 16;

/** The letters of a value at a place: their middle across and their base line. */
export const textAt = (point: Spot, place: LabelPlace, letters: number): PlacedText => ({
  x: place.anchor === 'middle' ? point.x : point.x - (letters * LETTER) / 2 - 0.02,
  y: point.y + place.dy,
  letters,
});

const covers = (a: PlacedText, b: PlacedText): boolean =>
  Math.abs(a.x - b.x) < ((a.letters + b.letters) * LETTER) / 2 && Math.abs(a.y - b.y) < LINE;

/** Half the width of a value, as a share of a drawing on the narrow screen and some of the wide one. */
const HALF = 0.04;
/** Height of a value above its base line and what it takes below, px. */
const RISE = 12;
const DROP = 1;
const SAMPLES = [-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1];

/** Height of a line at a place across; null before its start and after its end. */
function heightAt(line: readonly Spot[], x: number): number | null {
  for (const [i, to] of line.entries()) {
    const from = line[i - 1] ?? to;
    if (x < from.x || x > to.x) continue;
    return to.x === from.x ? to.y : from.y + ((to.y - from.y) * (x - from.x)) / (to.x - from.x);
  }
  return null;
}

/** How much of the lines the letters at a place would hide. */
function hidden(point: Spot, place: LabelPlace, lines: readonly (readonly Spot[])[]): number {
  const middle = place.anchor === 'middle' ? point.x : point.x - HALF - 0.02;
  const base = point.y + place.dy;
  let n = 0;
  for (const line of lines)
    for (const sample of SAMPLES) {
      const y = heightAt(line, middle + sample * HALF);
      if (y !== null && y > base - RISE && y < base + DROP) n += 1;
    }
  return n;
}

/**
 * Where a value covers no other and hides least of the lines: above its point, below it, or before it where nothing of its own line
 * comes. Above, where it is the same everywhere; a line higher, where all these are taken and the plot ends below.
 * @param text number of its letters, and the letters that stand there already
 * @param box room for the letters: from which share across, down to which px
 */
export function labelPlace(
  point: Spot,
  first: boolean,
  lines: readonly (readonly Spot[])[],
  box: { readonly left: number; readonly bottom: number },
  text: { readonly letters: number; readonly placed: readonly PlacedText[] },
): LabelPlace {
  const candidates = [
    ABOVE,
    ...(point.y + BELOW.dy + DROP <= box.bottom ? [BELOW] : []),
    ...(first && point.x - 2 * HALF - 0.03 >= box.left ? [BEFORE] : []),
  ];
  let best = candidates.includes(BELOW) ? ABOVE : HIGH;
  let least = Infinity;
  for (const place of candidates) {
    const own = textAt(point, place, text.letters);
    const n = hidden(point, place, lines) + (text.placed.some((other) => covers(own, other)) ? Infinity : 0);
    if (n < least) [best, least] = [place, n];
  }
  return best;
}
