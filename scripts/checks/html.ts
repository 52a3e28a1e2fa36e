import { Parser } from 'htmlparser2';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Text directly inside scripts, styles, titles and `pre`, else ''. */
  text: string;
}

const KEPT = new Set(['script', 'style', 'title', 'pre']);

/** Every element of a page in document order; text is kept for what is read as it stands. */
export function elementsOf(html: string): Element[] {
  const elements: Element[] = [];
  let open: Element | null = null;
  const parser = new Parser({
    onopentag(name, attributes) {
      const element = { name, attributes, text: '' };
      elements.push(element);
      open = KEPT.has(name) ? element : null;
    },
    ontext(text) {
      if (open !== null) open.text += text;
    },
    onclosetag(name) {
      if (open?.name === name) open = null;
    },
  });
  parser.end(html);
  return elements;
}

/** Content of a `<meta name>` or `<meta http-equiv>`, or null. */
export function metaOf(elements: readonly Element[], name: string): string | null {
  const wanted = name.toLowerCase();
  const meta = elements.find(
    ({ name: tag, attributes }) =>
      tag === 'meta' && (attributes['name'] ?? attributes['http-equiv'] ?? '').toLowerCase() === wanted,
  );
  return meta?.attributes['content'] ?? null;
}

/** Whether search engines are asked to leave the page out. */
export const isNoindex = (elements: readonly Element[]): boolean =>
  /\bnoindex\b/.test(metaOf(elements, 'robots') ?? '');

/** Whether the page only sends on to another. */
export const isRedirect = (elements: readonly Element[]): boolean => metaOf(elements, 'refresh') !== null;
