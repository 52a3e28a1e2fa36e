import { Parser } from 'htmlparser2';

const HEADING = /^h[1-6]$/;

/** A `dl` or a `section` that is open. */
interface Open {
  readonly name: string;
  /** Terms of a `dl`. */
  readonly terms: Set<string>;
  /** Whether a `section` has a heading or a label. */
  named: boolean;
}

/** What is wrong with the outline of a page and html-validate does not see: terms twice in a list, sections without heading, anything after the end. */
export function outlineFaults(html: string): string[] {
  const faults: string[] = [];
  const open: Open[] = [];
  let term: string | null = null;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'dt') term = '';
      const inner = open.findLast((each) => each.name === 'section');
      if (HEADING.test(name) && inner !== undefined) inner.named = true;
      if (name !== 'dl' && name !== 'section') return;
      const named = 'aria-label' in attributes || 'aria-labelledby' in attributes;
      open.push({ name, terms: new Set(), named });
    },
    ontext(text) {
      if (term !== null) term += text;
    },
    onclosetag(name) {
      if (name === 'dt' && term !== null) {
        const said = term.replace(/\s+/g, ' ').trim();
        const terms = open.findLast((each) => each.name === 'dl')?.terms;
        if (terms?.has(said)) faults.push(`the term “${said}” stands twice in one dl`);
        terms?.add(said);
        term = null;
      }
      if (name !== 'dl' && name !== 'section') return;
      const closed = open.pop();
      if (closed?.name === 'section' && !closed.named) faults.push('a section has neither heading nor label');
    },
  });
  parser.end(html);
  const after = html.slice(html.lastIndexOf('</html>') + '</html>'.length).trim();
  if (after !== '') faults.push(`after </html> comes ${after.slice(0, 80)}`);
  return faults;
}
