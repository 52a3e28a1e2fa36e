import { plot, type Markish, type PlotOptions } from '@observablehq/plot';

/** Coordinates of a drawing that Observable Plot makes: 0–1000 across, 0–`height` down, no margins. */
export const PLOT_WIDTH = 1000;

/**
 * Marks drawn by Observable Plot, as markup for `pen.box`, which stretches them over whatever width there is. Only marks
 * that may be stretched (rects, rules, lines); axes and letters are the pen's, since letters must not be scaled. Plot's own
 * style sheet is left behind, as the content security policy wants.
 * @param document where elements are made; Plot needs one, and at build time there is none
 */
export function plotMarks(
  document: Document,
  height: number,
  marks: readonly Markish[],
  options: Omit<PlotOptions, 'marks'>,
): string {
  const svg = plot({
    document,
    width: PLOT_WIDTH,
    height,
    margin: 0,
    x: { axis: null },
    y: { axis: null },
    ...options,
    marks: [...marks],
  });
  return [...svg.children]
    .filter((child) => child.tagName.toLowerCase() !== 'style')
    .map((child) => child.outerHTML)
    .join('')
    .replace(/ (?:style|aria-label|aria-description)="[^"]*"/g, '');
}
