import { Parser } from 'htmlparser2';

/** What runs on in the line of a link; anything else begins a line of its own, and a blank at the end of a line is not seen. */
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'cite',
  'code',
  'em',
  'i',
  'mark',
  'q',
  'small',
  'span',
  'strong',
  'time',
]);

/** Links that underline a blank before or after their words, as their text stands in the page. */
export function underlinedBlanks(html: string): string[] {
  const found: string[] = [];
  /** The line as far as it has come, '' at its start. */
  let line = '';
  /** The link that is open, and the line before it. */
  let link: { text: string; readonly before: string } | null = null;
  /** A link whose text ended with a blank, which is seen when the line goes on. */
  let waiting: string | null = null;
  const broken = (name: string): void => {
    if (INLINE.has(name)) return;
    line = '';
    waiting = null;
  };
  const parser = new Parser({
    onopentag(name) {
      broken(name);
      if (name === 'a') link = { text: '', before: line };
    },
    ontext(text) {
      if (text.trim() !== '') {
        if (waiting !== null) found.push(waiting);
        waiting = null;
      }
      if (link !== null) link.text += text;
      line += text;
    },
    onclosetag(name) {
      if (name === 'a' && link !== null) {
        // Of blanks in a row the first is seen, and at the start of a line none.
        if (/^\s+\S/.test(link.text) && /\S$/.test(link.before)) found.push(link.text);
        if (/\S\s+$/.test(link.text)) waiting = link.text;
        link = null;
      }
      broken(name);
    },
  });
  parser.end(html);
  return [...new Set(found.map((text) => `“${text.replace(/\s+/g, ' ')}” underlines a blank`))];
}
