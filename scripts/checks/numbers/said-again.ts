import { Parser } from 'htmlparser2';
import type { PageLanguage } from '../templates.ts';
import { SILENT } from './read-page.ts';
import { tokensOf } from './tokens.ts';

/** What stands on one line of a page, with its links. */
const LINES = new Set(['tr', 'li', 'p', 'dd', 'div', 'figcaption']);
const HEADING = /^(?:h[1-6]|caption|dt|legend)$/;
/** The host of a source, which ends what is told of it. */
const HOST = /, [\p{L}\d.-]+\.\p{L}{2,}$/u;

/**
 * Numbers that a link says again of what its source is (`data-of`), for who hears links alone, and that do not stand beside it: on its line
 * or in the last heading of any rank before it.
 */
export function saidOtherwise(html: string, language: PageLanguage): string[] {
  const faults: string[] = [];
  const lines: { readonly name: string; text: string; readonly again: string[] }[] = [];
  const headings = new Map<string, string>();
  const silent: string[] = [];
  let heading: string | null = null;
  let again: string | null = null;
  const numbersOf = (text: string): string[] => tokensOf(text, language).map(({ value }) => value);
  new Parser({
    onopentag(name, attributes) {
      if (SILENT.has(name)) silent.push(name);
      if (LINES.has(name)) lines.push({ name, text: '', again: [] });
      if (HEADING.test(name)) {
        heading = name;
        headings.set(name, '');
      }
      if ('data-of' in attributes) again = '';
    },
    ontext(text) {
      if (silent.length > 0) return;
      if (again !== null) again += text;
      else {
        for (const line of lines) line.text += text;
        if (heading !== null) headings.set(heading, `${headings.get(heading) ?? ''}${text}`);
      }
    },
    onclosetag(name) {
      if (silent.at(-1) === name) silent.pop();
      if (name === heading) heading = null;
      if (name === 'span' && again !== null) {
        lines.at(-1)?.again.push(again);
        again = null;
      }
      if (lines.at(-1)?.name !== name) return;
      const { text, again: told } = lines.pop() ?? { text: '', again: [] };
      const known = new Set(numbersOf([text, ...headings.values()].join(' ; ')));
      const row = lines.findLast((line) => line.name === 'tr' || line.name === 'li');
      for (const each of told) {
        if (numbersOf(each.replace(HOST, '')).every((number) => known.has(number))) continue;
        // In a cell of several lines the row is the line.
        if (row === undefined) faults.push(`a link tells „${each}”, which does not stand beside it`);
        else row.again.push(each);
      }
    },
  }).end(html);
  return faults;
}
