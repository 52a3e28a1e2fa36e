import { Parser } from 'htmlparser2';

/** A cell of a table on a page; `text` as a reader sees it, blanks folded. */
export interface PageCell {
  readonly text: string;
  readonly span: number;
  /** Addresses it leads to, in order. */
  readonly links: readonly string[];
  /** Attributes that hold what scripts and style sheets show or sort by. */
  readonly value: string | null;
}

export interface PageRow {
  readonly cells: readonly PageCell[];
  /** Number of its `tbody`, from 0. */
  readonly body: number;
  readonly all: string | null;
  readonly same: string | null;
}

export interface PageTable {
  /** First class, or `''`. */
  readonly name: string;
  readonly figure: string | null;
  /** Ids of the elements it stands in, outermost first. */
  readonly within: readonly string[];
  readonly label: string;
  readonly head: readonly (readonly PageCell[])[];
  readonly rows: readonly PageRow[];
}

/** A text outside tables that stands by itself: a paragraph, a heading, a label, an attribute that is read out. */
export interface PageText {
  readonly text: string;
  /** `tag.class` of the element, or `tag@attribute`. */
  readonly place: string;
  /** Elements and classes around it, outermost first. */
  readonly around: readonly string[];
  readonly figure: string | null;
  readonly within: readonly string[];
  readonly links: readonly string[];
}

export interface ReadPage {
  readonly texts: readonly PageText[];
  readonly tables: readonly PageTable[];
}

/** Elements that are part of the text around them. */
export const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'code',
  'em',
  'i',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'q',
  'br',
]);
/** Place of what the head says of the page. */
export const DESCRIPTION = 'meta@description';

export const VOID = new Set([
  'area',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);
/** Elements whose text is for machines. */
export const SILENT = new Set(['script', 'style']);
/** Attributes that are read out or shown. */
export const SPOKEN: readonly string[] = ['aria-label', 'title', 'alt', 'placeholder'];

interface Open {
  readonly tag: string;
  readonly place: string;
  readonly id: string | null;
  text: string;
  links: string[];
  /** Every address in it, those of texts already read too. */
  linked: string[];
}

/** Blanks folded, the marks that only forbid a line break taken out. */
export const plainText = (text: string): string =>
  text
    .replace(/\u2060/g, '')
    .replace(/[ \n\t]+/g, ' ')
    .trim();

/** What a page says: its tables, and every other text as it stands in one element. */
export function readPage(html: string): ReadPage {
  const texts: PageText[] = [];
  const tables: PageTable[] = [];
  const open: Open[] = [];
  const silent: string[] = [];
  let figure: string | null = null;
  let table: (Omit<PageTable, 'rows' | 'head'> & { head: PageCell[][]; rows: PageRow[] }) | null = null;
  let cell: { text: string; span: number; links: string[]; value: string | null } | null = null;
  let row: { cells: PageCell[]; body: number; all: string | null; same: string | null } | null = null;
  /** Names of the parts that tables stand in. */
  const captions: string[] = [];
  let bodies = 0;
  let inHead = false;
  const within = (): string[] => open.flatMap(({ id }) => (id === null ? [] : [id]));
  const say = (raw: string, place: string, links: readonly string[]): void => {
    const text = plainText(raw);
    if (text !== '')
      texts.push({ text, place, around: open.map((element) => element.place), figure, within: within(), links });
  };
  /** What has been read of the innermost element that is not part of another's text. */
  const flush = (): void => {
    const holder = open.at(-1);
    if (holder === undefined) return;
    say(holder.text, holder.place, holder.links);
    holder.text = '';
    holder.links = [];
  };
  new Parser({
    onopentag(name, attributes) {
      // What a source is the source of stands beside it already; a link says it again for who hears links alone.
      if (SILENT.has(name) || 'data-of' in attributes) silent.push(name);
      if (silent.length > 0) return;
      const place = `${name}${attributes['class'] === undefined ? '' : `.${attributes['class'].split(' ')[0]}`}`;
      if (name === 'meta' && attributes['name'] === 'description') say(attributes['content'] ?? '', DESCRIPTION, []);
      for (const attribute of SPOKEN) {
        const said = attributes[attribute];
        if (said !== undefined)
          say(said, `${place}@${attribute}`, attributes['href'] === undefined ? [] : [attributes['href']]);
      }
      if (name === 'a' && attributes['href'] !== undefined) {
        (cell ?? open.at(-1))?.links.push(attributes['href']);
        open.at(-1)?.linked.push(attributes['href']);
      }
      if (cell !== null && (INLINE.has(name) || name === 'p')) {
        if (name === 'span' || name === 'p') cell.text += ' ';
        return;
      }
      if (INLINE.has(name)) return;
      if (VOID.has(name)) {
        if (name === 'br') flush();
        return;
      }
      flush();
      if (name === 'figure') figure = attributes['id'] ?? '';
      if (name === 'section') captions.push(attributes['aria-label'] ?? '');
      if (name === 'table') {
        flush();
        table = {
          name: (attributes['class'] ?? '').split(' ')[0] ?? '',
          figure,
          within: within(),
          label: captions.at(-1) ?? '',
          head: [],
          rows: [],
        };
        bodies = -1;
      }
      if (table !== null) {
        if (name === 'thead') inHead = true;
        if (name === 'tbody') bodies += 1;
        if (name === 'tr')
          row = { cells: [], body: bodies, all: attributes['data-all'] ?? null, same: attributes['data-same'] ?? null };
        if (name === 'td' || name === 'th')
          cell = {
            text: '',
            span: Number(attributes['colspan'] ?? 1),
            links: [],
            value: attributes['data-value'] ?? null,
          };
      }
      open.push({ tag: name, place, id: attributes['id'] ?? null, text: '', links: [], linked: [] });
    },
    ontext(text) {
      if (silent.length > 0) return;
      if (cell !== null) cell.text += text;
      else {
        const holder = open.at(-1);
        if (holder !== undefined) holder.text += text;
      }
    },
    onclosetag(name) {
      if (silent.at(-1) === name) {
        silent.pop();
        return;
      }
      if (silent.length > 0 || VOID.has(name)) return;
      if (INLINE.has(name)) return;
      if (cell !== null && name === 'p') return;
      if (cell !== null && (name === 'td' || name === 'th')) {
        row?.cells.push({ ...cell, text: plainText(cell.text) });
        cell = null;
      }
      if (table !== null) {
        if (name === 'tr' && row !== null) {
          if (inHead) table.head.push([...row.cells]);
          else table.rows.push(row);
          row = null;
        }
        if (name === 'thead') inHead = false;
        if (name === 'table') {
          tables.push(table);
          table = null;
        }
      }
      flush();
      const links = open.pop()?.linked ?? [];
      // What stands beside a link in a row of a list is about what is linked.
      open.at(-1)?.links.push(...links);
      if (name === 'figure') figure = null;
      if (name === 'section') captions.pop();
    },
  }).end(html);
  return { texts, tables };
}
