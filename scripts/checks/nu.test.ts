import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { hasJava, nu, problemsIn } from './nu.ts';
import { page, tinySites } from './testing/tiny-pages.ts';

const siteOf = tinySites();
const url = pathToFileURL('/site/par/index.html').href;
const said = (...messages: readonly object[]): string => JSON.stringify({ messages });

describe('what Nu says', () => {
  it('is a problem where it is an error, a warning, or that it could not read', () => {
    const output = said(
      { type: 'error', url, lastLine: 3, message: 'No space.' },
      { type: 'info', subType: 'warning', url, message: 'Lacks heading.' },
      { type: 'info', url, message: 'Trailing slash.' },
      { type: 'non-document-error', message: 'Not found.' },
    );
    expect(problemsIn(`Picked up JAVA_TOOL_OPTIONS: {}\n${output}`, '/site')).toEqual([
      'par/index.html:3 No space.',
      'par/index.html:1 Lacks heading.',
      ':1 Not found.',
    ]);
  });

  it('is a problem where it is nothing', () => {
    expect(problemsIn(said(), '/site')).toEqual([]);
    expect(problemsIn('Error: Unable to access jarfile', '/site')).toEqual([
      'Nu gave no list: Error: Unable to access jarfile',
    ]);
  });
});

describe.skipIf(!(await hasJava()))('the checker itself', () => {
  it('finds what is wrong with a page, and nothing in a good one', { timeout: 120_000 }, async () => {
    const built = await siteOf({
      'index.html': page('lv', '<p>Labi</p>'),
      'par/index.html': page('lv', '<dl><dt>a</dt><dd>b</dd><dt>a</dt><dd>c</dd></dl><section><p>x</p></section>'),
      'dati/index.html': `${page('lv', '<p>x</p>')}<script src="/late.js"></script>`,
    });
    const { checked, problems } = await nu.run(built, 'all');
    expect(checked).toBe(3);
    expect(problems.filter((problem) => problem.startsWith('index.html'))).toEqual([]);
    expect(problems.join('\n')).toMatch(/^par\/index\.html:1 Section lacks heading/m);
    expect(problems.join('\n')).toMatch(/^dati\/index\.html:1 Stray start tag “script”/m);
  });
});
