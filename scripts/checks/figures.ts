import { Parser } from 'htmlparser2';
import { onePerTemplate } from './built.ts';
import type { Check } from './check.ts';

/** What a figure has to have (design.md, section 7), and how a part of a page shows that it is it. */
const PARTS = {
  sentence: 'a sentence before its drawing',
  table: 'a table',
  source: 'a source',
  svg: 'a picture to download',
  csv: 'its data to download',
} as const;
type Part = keyof typeof PARTS;

/** Faults of the drawings of one page. */
function faultsOf(html: string): string[] {
  const faults: string[] = [];
  const seen = { figure: false, drawn: false, id: '', parts: new Set<Part>() };
  /** How deep inside a drawing, and whether that has its name and its description. */
  const drawing = { depth: 0, hidden: false, named: new Set<string>() };
  new Parser({
    onopentag(name, attributes) {
      if (name === 'figure')
        Object.assign(seen, { figure: true, drawn: false, id: attributes['id'] ?? '', parts: new Set() });
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
      if (name === 'p' && !seen.drawn && /figure__sentence|visually-hidden/.test(attributes['class'] ?? ''))
        seen.parts.add('sentence');
      if (name === 'table') seen.parts.add('table');
      if (name === 'figcaption') seen.parts.add('source');
      const file = /\.(svg|csv)$/.exec(attributes['download'] ?? '')?.[1];
      if (name === 'a' && file !== undefined) seen.parts.add(file as 'svg' | 'csv');
    },
    onclosetag(name) {
      if (name === 'svg' && --drawing.depth === 0 && !drawing.hidden && drawing.named.size < 3)
        faults.push(`a drawing of figure ${seen.id} lacks role, title or desc`);
      if (name !== 'figure') return;
      for (const [part, what] of Object.entries(PARTS))
        if (!seen.parts.has(part as Part)) faults.push(`figure ${seen.id} lacks ${what}`);
      seen.figure = false;
    },
  }).end(html);
  return [...new Set(faults)];
}

export const figures: Check = {
  id: 'figures',
  about: 'every drawing stands in a figure with sentence, table, source, picture and data',
  run({ pages }, scope) {
    const chosen = scope === 'all' ? pages : onePerTemplate(pages);
    return Promise.resolve({
      checked: chosen.length,
      problems: chosen.flatMap((page) => faultsOf(page.html()).map((fault) => `${page.url}: ${fault}`)),
    });
  },
};
