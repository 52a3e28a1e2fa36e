import type { Palette } from './palette.ts';

/** Parts of a drawing that have a colour, by the class the stylesheet knows them under. */
export type Ink =
  | 'tick'
  | 'median'
  | 'band'
  | 'frame'
  | 'subject'
  | 'member'
  | 'compared'
  | 'peer'
  | 'grid'
  | 'label'
  | 'label-quiet'
  | 'label-subject'
  | 'level-1'
  | 'level-2'
  | 'level-3'
  | 'level-4'
  | 'level-5';

/**
 * Gives one drawing two hands: fluid, for a page (per cent and classes), and fixed, for a picture (px and colours).
 */
export interface Pen {
  /** Horizontal place of a share 0–1 of the width. */
  readonly x: (share: number) => string | number;
  /** Attributes that colour a stroke; `heap` is the step of a tick that is several, 0 or absent for one. */
  readonly stroke: (ink: Ink, width: number, heap?: number) => Readonly<Record<string, string | number>>;
  /** Attributes that colour an area. */
  readonly fill: (ink: Ink) => Readonly<Record<string, string>>;
  /** Attributes of letters of a size in px. */
  readonly letters: (ink: Ink, size: number) => Readonly<Record<string, string | number>>;
  /** Opens a box whose inner coordinates run 0–1000 across the full width and 0–`height` down; wide strokes at its ends stay whole. */
  readonly box: (height: number, y: number, content: string) => string;
}

export const fluidPen: Pen = {
  x: (share) => `${Math.round(share * 10000) / 100}%`,
  stroke: (ink, _width, heap = 0) => ({ class: heap === 0 ? ink : `${ink} heap-${heap}` }),
  fill: (ink) => ({ class: ink }),
  letters: (ink) => ({ class: ink }),
  box: (height, y, content) =>
    `<svg x="0" y="${y}" width="100%" height="${height}" viewBox="0 0 1000 ${height}" preserveAspectRatio="none" overflow="visible">${content}</svg>`,
};

const colour = (palette: Palette, ink: Ink): string => {
  switch (ink) {
    case 'tick':
    case 'peer':
      return palette.tick;
    case 'grid':
      return palette.hairline;
    case 'label-quiet':
      return palette.quiet;
    case 'subject':
    case 'member':
    case 'label-subject':
      return palette.accent;
    case 'median':
    case 'frame':
    case 'compared':
    case 'label':
      return palette.ink;
    default:
      return palette.levels[Number(ink.slice(-1)) - 1] ?? palette.ink;
  }
};

export const fixedPen = (width: number, palette: Palette): Pen => ({
  x: (share) => share * width,
  stroke: (ink, weight) => ({ stroke: colour(palette, ink), 'stroke-width': weight, fill: 'none' }),
  fill: (ink) =>
    ink === 'band'
      ? { fill: palette.band, stroke: palette.quiet, 'stroke-width': '1' }
      : { fill: colour(palette, ink) },
  letters: (ink, size) => ({
    fill: colour(palette, ink),
    'font-size': size,
    ...(ink === 'label'
      ? { stroke: palette.ground, 'stroke-width': 4, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }
      : {}),
  }),
  box: (height, y, content) =>
    `<svg x="0" y="${y}" width="${width}" height="${height}" viewBox="0 0 1000 ${height}" preserveAspectRatio="none" overflow="visible">${content}</svg>`,
});
