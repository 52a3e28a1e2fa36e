import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { feedText } from '../../src/core/emit/catalogue/feed-entries.ts';
import { tinyCatalogueInput } from '../../src/core/emit/catalogue/testing.ts';
import { toldCorrections } from '../../src/core/emit/catalogue/told-corrections.ts';
import { tinyEmitted } from '../../src/core/emit/testing.ts';
import { replace } from '../../src/core/rules/testing/tiny-dataset.ts';
import { toAtom } from './atom.ts';

const CORRECTIONS = toldCorrections(tinyEmitted().tables);
const SELF = 'https://index.example/data/feed.xml';

/** Text of each element of a name, in document order; the text of HTML is undone. */
function textsOf(xml: string, wanted: string): string[] {
  const found: string[] = [];
  const open: string[] = [];
  new Parser(
    {
      onopentagname: (name) => {
        open.push(name);
        if (name === wanted) found.push('');
      },
      ontext: (text) => {
        if (open.at(-1) === wanted) found[found.length - 1] += text;
      },
      onclosetag: () => void open.pop(),
    },
    { xmlMode: true },
  ).end(xml);
  return found.map((text) => text.trim());
}

describe('the feed', () => {
  const input = tinyCatalogueInput();
  const atom = (language: 'lv' | 'en', from = input, corrections = CORRECTIONS): string =>
    toAtom(feedText(from, corrections, language), SELF);

  it('has what RFC 4287 asks for, and dates of the data alone', () => {
    const xml = atom('lv');
    expect(xml).toMatch(
      /^<\?xml version="1\.0" encoding="utf-8"\?>\s*<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom">/,
    );
    expect(textsOf(xml, 'id')).toEqual([
      'https://index.example/feed/lv',
      `https://index.example/release/${input.release}`,
      'https://index.example/correction/2022-01',
    ]);
    expect(textsOf(xml, 'updated')).toEqual(Array(3).fill('2023-01-10T00:00:00.000Z'));
    expect(textsOf(xml, 'title')).toHaveLength(3);
    expect(textsOf(xml, 'name')).toEqual(['Neviens']);
    expect(xml).toContain(`<link rel="self" href="${SELF}"/>`);
    expect(atom('lv')).toBe(xml);
  });

  it('says in words that it is a demonstration, in its language', () => {
    const [lv, en] = [atom('lv'), atom('en')];
    for (const title of textsOf(lv, 'title')) expect(title).toContain('demonstrācijas dati');
    for (const title of textsOf(en, 'title')) expect(title).toContain('demonstration data');
    expect(textsOf(lv, 'summary')[1]).toMatch(/^Demonstrācija.* Rādītājs: „Sistēma”\. Iemesls: Kļūda$/);
    expect(textsOf(en, 'summary')[1]).toMatch(/^A demonstration.* Indicator: “System”\. Reason: Mistake$/);
    const official = [2021, 2022].map((year) =>
      replace(`data/editions/${year}/edition.json`, '"status":"demonstration"', '"status":"official"'),
    );
    expect(atom('lv', tinyCatalogueInput(...official))).not.toMatch(/demonstr/i);
  });

  it('shows a name as it is written, whatever signs are in it', () => {
    const name = 'Gammas <birojs> & "biedri"';
    const odd = CORRECTIONS.map((correction) => ({ ...correction, body: { lv: name, en: name } }));
    expect(textsOf(atom('lv', input, odd), 'title')[2]).toContain('Gammas &lt;birojs&gt; &amp; "biedri"');
  });

  it('takes a year for its first day where no day is known', () => {
    const odd = CORRECTIONS.map((correction) => ({ ...correction, date: '2023' }));
    expect(textsOf(atom('lv', input, odd), 'updated')[2]).toBe('2023-01-01T00:00:00.000Z');
  });

  it('lists releases and corrections newest first, with what changed', () => {
    const [release] = input.releases;
    if (release === undefined) throw new Error('no release');
    const later = {
      ...release,
      release: '2022.2',
      date: '2023-05-01',
      note: { lv: 'Piezīme.', en: 'A note.' },
      changes: { since: '2022.1', tables: [], fields_changed: 3, rows_added: 2, rows_removed: 1 },
    };
    const xml = atom('en', { ...input, release: '2022.2', releases: [later, release] });
    expect(textsOf(xml, 'id').slice(1, 3)).toEqual([
      'https://index.example/release/2022.2',
      'https://index.example/release/2022.1',
    ]);
    expect(textsOf(xml, 'summary')[0]).toContain(
      'A note. Since release 2022.1: fields changed 3, rows added 2, rows removed 1.',
    );
    expect(textsOf(xml, 'updated')[0]).toBe('2023-05-01T00:00:00.000Z');
  });
});
