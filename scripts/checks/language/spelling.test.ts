import { describe, expect, it } from 'vitest';
import { sectionsOf } from './our-words.ts';
import { saidIn } from './said.ts';
import { namesOf } from './names.ts';
import { englishIn, gather, misspelt, type Vocabulary } from './spelling.ts';

const known = {
  names: { lv: new Set(['Ķekavas', 'LIAA']), en: new Set(['Ķekava', 'resors', 'Bureau']) },
  identifiers: new Set(['published-figures']),
  english: new Set(['results', 'of', 'the', 'plan']),
  list: sectionsOf('# Formats\nCSV\n\n# Terms\ndarbgrāmata/grāmata\n'),
};
const problemsOf = (html: string, whole = false): readonly string[] => {
  const vocabulary: Vocabulary = { lv: new Map(), en: new Map() };
  gather({ url: '/a/', template: 'a', said: saidIn(html) }, vocabulary);
  return misspelt(vocabulary, known, whole).problems;
};
describe('spelling', () => {
  it('knows the dictionary, names, identifiers, our words in every form, and parts of words with hyphens; tells any other word once', () => {
    const html = `<div lang="lv"><p>Ķekavas e-pakalpojumi darbgrāmatās, CSV un „published-figures”.</p>
      <p>Pašvaldibas un pašvaldības, <b>Pašvaldibas</b></p><img alt="atēls"></div>`;
    expect(problemsOf(html)).toEqual([
      '„Pašvaldibas” is in no dictionary: 2 times, first on /a/, p',
      '„atēls” is in no dictionary: 1 times, first on /a/, img@alt',
    ]);
  });

  it('tells Latvian that is marked as English, not names and not English', () => {
    const html = `<div lang="en"><p>Results of the resors Ķekava plan <span lang="lv">iestādes</span></p>
      <p>Results of the pašvaldības and datori</p></div>`;
    expect(problemsOf(html)).toEqual([
      '„pašvaldības” is Latvian and not marked so: 1 times, first on /a/, p',
      '„datori” is Latvian and not marked so: 1 times, first on /a/, p',
    ]);
  });

  it('tells a name of the other language', () => {
    expect(problemsOf('<p lang="lv">LIAA un Bureau</p><p lang="en">Results of the Ķekavas plan</p>')).toEqual([
      '„Ķekavas” is Latvian and not marked so: 1 times, first on /a/, p',
      '„Bureau” is in no dictionary: 1 times, first on /a/, p',
    ]);
  });

  it('has names by language, and a short name in either', () => {
    const rows: Record<string, Record<string, string>[]> = {
      institutions: [
        { name_lv: 'Jūras birojs', name_en: 'Sea Bureau', short_name: 'JB', aliases: 'Jūras biroja|Birojs' },
      ],
      groups: [{ name_lv: 'Kuldīga', name_en: 'Kuldiga', short_name: '' }],
    };
    const names = namesOf({
      rows: (table) => rows[table] ?? [],
      document: () => ({ publisher: { name_lv: 'Centrs', name_en: 'Centre' } }),
    });
    expect([...names.lv]).toEqual(['Centrs', 'Jūras', 'birojs', 'JB', 'biroja', 'Birojs', 'Kuldīga']);
    expect([...names.en]).toEqual(['Centre', 'Sea', 'Bureau', 'JB', 'Kuldiga']);
  });

  it('has as English what a document says in English, not its examples', () => {
    const document = {
      tables: [{ name: 'rows', columns: [{ example: 'datori', about: { lv: 'Skaits.', en: 'Count.' } }] }],
    };
    expect(englishIn(document)).toEqual(['Count.']);
  });

  it('tells a word of ours that no page has, where every page was read', () => {
    expect(problemsOf('<p lang="lv">darbgrāmatai</p>', true)).toEqual([
      '„CSV” is in the list of our words and on no page',
    ]);
  });

  it('leaves out the title of the page that is in both languages', () => {
    const vocabulary: Vocabulary = { lv: new Map(), en: new Map() };
    gather({ url: '/404.html', template: '404', said: saidIn('<title lang="lv">Nav · Not found</title>') }, vocabulary);
    expect(vocabulary.lv.size).toBe(0);
  });
});
