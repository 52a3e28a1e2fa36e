/** Colours of a picture that stands alone, where no stylesheet reaches; the page uses the same as custom properties. */
export interface Palette {
  readonly ground: string;
  readonly ink: string;
  readonly quiet: string;
  readonly hairline: string;
  readonly tick: string;
  readonly accent: string;
  /** Ground of an interval. */
  readonly band: string;
  /** Levels 1 to 5. */
  readonly levels: readonly [string, string, string, string, string];
}

export const LIGHT: Palette = {
  ground: '#fffdfa',
  ink: '#1d1b1a',
  quiet: '#6b655e',
  hairline: '#e4ded6',
  tick: '#b9b1a7',
  accent: '#9d2235',
  band: '#e9ded0',
  levels: ['#f3ead0', '#b9dcb8', '#5fb4bd', '#3b7fb0', '#263f86'],
};
