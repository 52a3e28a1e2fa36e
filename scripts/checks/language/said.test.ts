import { describe, expect, it } from 'vitest';
import { ELSE, saidIn, wholeText } from './said.ts';

const page = (body: string, head = ''): string =>
  `<!DOCTYPE html><html lang="lv"><head>${head}</head><body>${body}</body></html>`;
const textsOf = (html: string, language = 'lv'): string[] => saidIn(html).map((said) => wholeText(said, language));

describe('what a page says', () => {
  it('is told by blocks, whatever stands inside a line', () => {
    expect(textsOf(page('<p>Vieta <b>2.</b> no&nbsp;115</p><ul><li>viens<li>divi</ul>'))).toEqual([
      'Vieta 2. no\u00A0115',
      'viens',
      'divi',
    ]);
  });

  it('has attributes that are read out or shown, and the description', () => {
    const html = page(
      '<img alt="attēls"><td data-label="Punkti" data-value="5">5</td><a title="virsraksts" aria-label="saite">x</a>',
      '<title>Lapa</title><meta name="description" content="Apraksts."><meta property="og:title" content="Lapa">',
    );
    expect(saidIn(html).map(({ place }) => place)).toEqual([
      'title',
      'meta@description',
      'meta@og:title',
      'img@alt',
      'td@data-label',
      'td',
      'a@title',
      'a@aria-label',
      'body',
    ]);
  });

  it('has pictures', () => {
    expect(textsOf('<svg xml:lang="lv"><title>Augšup</title><text>66,8</text></svg>')).toEqual(['Augšup', '66,8']);
  });

  it('is in the language of the nearest mark; code, what is not to be translated and words for search are in none', () => {
    const html = page(
      '<p>Lapa <span lang="en-GB">page <b>one</b></span> <code>kods</code> <a translate="no">E</a></p><pre>sql</pre><p hidden data-pagefind-weight="5">vardi</p>',
    );
    expect(textsOf(html)).toEqual([`Lapa ${ELSE} ${ELSE} ${ELSE}`, ELSE, ELSE]);
    expect(textsOf(html, 'en')[0]).toBe(`${ELSE}page one${ELSE}`);
  });

  it('leaves scripts and style sheets out', () => {
    expect(textsOf(page('<style>p{}</style><script>vards</script><p>vārds</p>'))).toEqual(['vārds']);
  });
});
