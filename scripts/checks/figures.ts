import { Parser } from 'htmlparser2';
import { onePerTemplate, type Row } from './built.ts';
import type { Check } from './check.ts';

/** What a figure has to have (design.md, section 7), and how a part of a page shows that it is it. */
const PARTS = {
  title: 'a title',
  unit: 'what is shown and its unit',
  sentence: 'a sentence before its drawing',
  table: 'a table',
  source: 'a source',
  year: 'the year of its source',
  svg: 'a picture to download',
  csv: 'its data to download',
} as const;
type Part = keyof typeof PARTS;

/** What may be told of a demonstration, in either language. */
const DEMONSTRATION = /demonstrācija|demonstration/i;
const VOID = new Set(['area', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);

const unseen = (name: string, attributes: Readonly<Record<string, string>>): boolean =>
  /(?:^| )visually-hidden(?: |$)/.test(attributes['class'] ?? '') ||
  'hidden' in attributes ||
  attributes['aria-hidden'] === 'true' ||
  name === 'details';

/** Which part of a figure the text of an element is; `lead` is the page's. */
function textPart(name: string, classes: string, inCaption: boolean): Part | 'lead' | undefined {
  if (/^h[1-6]$/.test(name)) return 'title';
  if (/(?:^| )lead(?: |$)/.test(classes)) return 'lead';
  if (/figure__subtitle/.test(classes)) return 'unit';
  if (/figure__sentence/.test(classes)) return 'sentence';
  return inCaption && name === 'span' ? 'source' : undefined;
}

/**
 * Faults of the drawings of one page.
 * @param demonstrations years of demonstration editions
 */
function faultsOf(html: string, demonstrations: ReadonlySet<string>): string[] {
  const faults: string[] = [];
  const seen = { figure: false, caption: false, drawn: false, id: '', source: '', parts: new Set<Part>() };
  /** How deep inside a drawing, and whether that has its name and its description. */
  const drawing = { depth: 0, hidden: false, named: new Set<string>() };
  /** Elements that are open, with what their text is and whether anyone sees it. */
  const open: { readonly unseen: boolean; readonly part: Part | 'lead' | undefined }[] = [];
  /** Heading and lead of the page, which are title and sentence of its lead figure. */
  const page = { title: false, lead: false };
  const isLead = (): boolean => page.title && page.lead && !seen.parts.has('title') && !seen.parts.has('sentence');
  new Parser({
    onopentag(name, attributes) {
      if (name === 'figure')
        Object.assign(seen, { figure: true, drawn: false, id: attributes['id'] ?? '', source: '', parts: new Set() });
      if (name === 'figcaption') seen.caption = true;
      if (!VOID.has(name))
        open.push({
          unseen: (open.at(-1)?.unseen ?? false) || unseen(name, attributes),
          part: textPart(name, attributes['class'] ?? '', seen.caption) ?? open.at(-1)?.part,
        });
      if (name === 'svg' && drawing.depth++ === 0) {
        // Symbols are drawn nowhere; the rows that refer to them are.
        const drawn = attributes['class'] !== 'symbols';
        const hidden = attributes['aria-hidden'] === 'true';
        Object.assign(drawing, { hidden, named: new Set(attributes['role'] === 'img' ? ['role'] : []) });
        if (drawn && !seen.figure) faults.push('a drawing outside a figure');
        seen.drawn ||= drawn;
      }
      if (drawing.depth > 0 && (name === 'title' || name === 'desc')) drawing.named.add(name);
      if (!seen.figure) return;
      if (name === 'table') seen.parts.add('table');
      const file = /\.(svg|csv)$/.exec(attributes['download'] ?? '')?.[1];
      if (name === 'a' && file !== undefined) seen.parts.add(file as 'svg' | 'csv');
    },
    ontext(text) {
      const within = open.at(-1);
      if (within?.part === undefined || within.unseen || text.trim() === '') return;
      if (!seen.figure) {
        page.title ||= within.part === 'title';
        page.lead ||= within.part === 'lead';
      } else if (within.part === 'source') seen.source += text;
      else if (within.part !== 'lead' && !seen.drawn) seen.parts.add(within.part);
    },
    onclosetag(name) {
      if (!VOID.has(name)) open.pop();
      if (name === 'svg' && --drawing.depth === 0 && !drawing.hidden && drawing.named.size < 3)
        faults.push(`a drawing of figure ${seen.id} lacks role, title or desc`);
      if (name === 'figcaption') seen.caption = false;
      if (name !== 'figure') return;
      const years = seen.source.match(/\b\d{4}\b/g) ?? [];
      if (seen.source.trim() !== '') seen.parts.add('source');
      if (years.length > 0) seen.parts.add('year');
      if (isLead()) seen.parts.add('title').add('sentence');
      for (const [part, what] of Object.entries(PARTS))
        if (!seen.parts.has(part as Part)) faults.push(`figure ${seen.id} lacks ${what}`);
      if (years.some((year) => demonstrations.has(year)) && !DEMONSTRATION.test(seen.source))
        faults.push(`figure ${seen.id} does not say that its source is a demonstration`);
      seen.figure = false;
    },
  }).end(html);
  return [...new Set(faults)];
}

const demonstrationYears = (editions: readonly Row[]): ReadonlySet<string> =>
  new Set(editions.filter((row) => row['status'] === 'demonstration').map((row) => String(row['edition'])));

export const figures: Check = {
  id: 'figures',
  about:
    'every drawing stands in a figure with title, unit and sentence to see, table, source with its status, picture and data',
  async run(built, scope) {
    const chosen = scope === 'sample' ? onePerTemplate(built.pages) : built.pages;
    const demonstrations = demonstrationYears(await built.table('editions'));
    return {
      checked: chosen.length,
      problems: chosen.flatMap((page) => faultsOf(page.html(), demonstrations).map((fault) => `${page.url}: ${fault}`)),
    };
  },
};
