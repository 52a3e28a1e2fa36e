/** Width of a letter as a share of its size, on the wide side of Source Sans and of what stands in for it. */
const LETTER = { regular: 0.5, semibold: 0.53 } as const;

/**
 * Breaks a text into lines for SVG, which breaks none itself. Widths are estimated, since no font is measured here.
 * @param width of a line in px
 * @param size of the letters in px
 */
export function wrap(text: string, width: number, size: number, weight: keyof typeof LETTER = 'regular'): string[] {
  const most = Math.floor(width / (size * LETTER[weight]));
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > most) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
