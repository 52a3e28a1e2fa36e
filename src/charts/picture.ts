import type { Figure } from './figure.ts';
import { element, escape } from './markup.ts';
import { LIGHT } from './palette.ts';
import { wrap } from './wrap.ts';

const WIDTH = 720;
const MARGIN = 24;

/** A figure as an SVG file that stands alone: title, unit, drawing and source inside the picture. */
export function picture(figure: Figure, language: string): string {
  const inner = WIDTH - 2 * MARGIN;
  const about = figure.about === undefined ? [] : wrap(figure.about, inner, 15);
  const title = wrap(figure.title, inner, 22, 'semibold');
  const subtitle = wrap(figure.subtitle, inner, 15);
  const titleTop = 38 + about.length * 22;
  const subtitleTop = titleTop + (title.length - 1) * 27 + 24;
  const top = subtitleTop + (subtitle.length - 1) * 20 + 22;
  const height = top + figure.drawing.height + 56;
  const letters = (y: number, size: number, colour: string, text: string, weight = 400): string =>
    element('text', { x: MARGIN, y, 'font-size': size, 'font-weight': weight, fill: colour }, escape(text));
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" xml:lang="${language}" font-family="'Source Sans 3', 'Source Sans Pro', Arial, sans-serif">`,
    `<title>${escape(figure.title)}</title><desc>${escape(figure.sentence)}</desc>`,
    element('rect', { width: WIDTH, height, fill: LIGHT.ground }),
    ...about.map((line, at) => letters(34 + at * 20, 15, LIGHT.quiet, line)),
    ...title.map((line, at) => letters(titleTop + at * 27, 22, LIGHT.ink, line, 600)),
    ...subtitle.map((line, at) => letters(subtitleTop + at * 20, 15, LIGHT.quiet, line)),
    `<svg x="${MARGIN}" y="${top}" width="${inner}" height="${figure.drawing.height}" overflow="visible">${figure.drawing.fixed(inner, LIGHT)}</svg>`,
    letters(height - 18, 13, LIGHT.quiet, figure.source),
    '</svg>',
  ].join('\n')}\n`;
}
