import { describe, expect, it } from 'vitest';
import { tinyEmitted } from '../../../src/core/emit/testing.ts';
import type { Change } from '../../../src/core/rules/testing/tiny-dataset.ts';
import { replace } from '../../../src/core/rules/testing/tiny-dataset.ts';
import { releaseFiles } from '../../lib/release-files.ts';
import { sha256 } from '../../lib/input-files.ts';
import { cellFault } from './cell-fault.ts';
import { describedFaults } from './described-faults.ts';
import type { DescribedField } from './package-shape.ts';

type Files = Map<string, Buffer>;

const released = async (...changes: readonly Change[]): Promise<Files> =>
  new Map([...(await releaseFiles(tinyEmitted(...changes)))].map(([path, content]) => [path, Buffer.from(content)]));

const good = await released();
/** Problems that one change brings. */
function problemsOf(change: (files: Files) => void): readonly string[] {
  const files = new Map(good);
  change(files);
  return describedFaults(files).problems;
}

/** Replaces the first place in a file, which has to be there. */
const replaced = (path: string, found: string, by: string) => (files: Files) => {
  const text = files.get(path)?.toString('utf8') ?? '';
  if (!text.includes(found)) throw new Error(`${path} holds no ${found}`);
  files.set(path, Buffer.from(text.replace(found, () => by)));
};

type Json = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any -- documents are spoilt at will

const edited = (path: string, edit: (document: Json) => void) => (files: Files) => {
  const value = JSON.parse(files.get(path)?.toString('utf8') ?? '') as Json;
  edit(value);
  files.set(path, Buffer.from(JSON.stringify(value)));
};

/** A CSV changed together with size and sum in datapackage.json, so that only its rows are wrong. */
const rewritten = (path: string, found: string, by: string) => (files: Files) => {
  replaced(path, found, by)(files);
  const content = files.get(path) ?? Buffer.of();
  edited('datapackage.json', ({ resources }) => {
    const resource = (resources as Json[]).find((each) => each['path'] === path) ?? {};
    Object.assign(resource, { bytes: content.byteLength, hash: `sha256:${sha256(content)}` });
  })(files);
};

describe('a release', () => {
  it('is described without a fault, every CSV of it', () => {
    const { checked, problems } = describedFaults(good);
    expect(problems).toEqual([]);
    expect(checked).toBe([...good.keys()].filter((path) => path.endsWith('.csv')).length);
  });

  it('whose text looks like a formula is described as well', async () => {
    const formula = replace('data/registry/successions.csv', 'absorption,,,', 'absorption,=SUM(A1;=2),+x,');
    const files = await released(formula);
    expect(files.get('successions.csv')?.toString()).toContain("'=SUM(A1;'=2)");
    expect(describedFaults(files).problems).toEqual([]);
  });
});

describe('one fault is found:', () => {
  const cases: [string, (files: Files) => void, RegExp][] = [
    ['a size', edited('datapackage.json', ({ resources }) => (resources[0].bytes += 1)), /bytes instead of/],
    ['a sum', replaced('editions.csv', 'demonstration', 'demonstratioN'), /its sum is another/],
    ['a column too many', rewritten('categories.csv', 'name_en', 'name_en,more'), /header .*more instead of/],
    ['a cell too many', rewritten('categories.csv', '\nministry,', '\nministry,,'), /row 2: 5 cells instead of 4/],
    [
      'a blank that is none',
      rewritten('categories.csv', '\nministry,', '\n,'),
      /row 2, category: blank, though required/,
    ],
    ['a value of another list', rewritten('categories.csv', ',state,', ',estate,'), /not an allowed value: estate/],
    ['a word in the place of a number', rewritten('levels.csv', ',50,', ',many,'), /no number: many/],
    ['a decimal comma', rewritten('levels.csv', ',50,', ',"50,5",'), /no number: 50,5/],
    ['a number out of range', rewritten('levels.csv', ',50,', ',150,'), /150 is over 100/],
    [
      'a key twice',
      (files) => {
        const text = files.get('levels.csv')?.toString() ?? '';
        const last = text.trimEnd().split('\n').at(-1) ?? '';
        rewritten('levels.csv', `${last}\n`, `${last}\n${last}\n`)(files);
      },
      /same edition, level as row/,
    ],
    [
      'a reference that leads nowhere',
      rewritten('scores.csv', '\n2021,state,alfa-ministrija,', '\n2021,state,omega,'),
      /institution_id omega is not in institutions/,
    ],
    [
      'a reference of several columns',
      rewritten('structure.csv', ',index,dimension', ',nothing,dimension'),
      /edition,sector,parent .*nothing is not in structure/,
    ],
    ['a formula', rewritten('categories.csv', ',Ministrijas,', ',=1+1,'), /a spreadsheet would run it: =1\+1/],
    ['a byte order mark', replaced('editions.csv', 'edition', '\uFEFFedition'), /byte order mark/],
    [
      'a CSV that nothing describes',
      (files) => files.set('more.csv', Buffer.from('a\n')),
      /more\.csv: nothing describes it/,
    ],
    ['a CSV that is gone', (files) => files.delete('rules.csv'), /rules\.csv: is described, but is not there/],
    [
      'a description that is gone',
      (files) => files.delete('scores_metadata.json'),
      /scores_metadata\.json: is described, but is not there/,
    ],
    [
      'a description of another file',
      edited('scores_metadata.json', (document) => (document['url'] = 'x.csv')),
      /describes x\.csv/,
    ],
    [
      'another type in CSVW',
      edited('scores_metadata.json', ({ tableSchema }) => (tableSchema.columns[4].datatype.base = 'string')),
      /score: base string instead of decimal/,
    ],
    [
      'another range in CSVW',
      edited('scores_metadata.json', ({ tableSchema }) => (tableSchema.columns[4].datatype.maximum = 10)),
      /score: maximum 10 instead of 100/,
    ],
    [
      'another key in CSVW',
      edited('scores_metadata.json', ({ tableSchema }) => tableSchema.primaryKey.pop()),
      /key edition,sector,institution_id instead of/,
    ],
    [
      'another title in CSVW',
      edited('scores_metadata.json', ({ tableSchema }) => (tableSchema.columns[0].titles = 'year')),
      /titles year/,
    ],
    [
      'a foreign key lost in CSVW',
      edited(
        'csv-metadata.json',
        ({ tables }) => delete tables.find((each: Json) => each['url'] === 'scores.csv').tableSchema.foreignKeys,
      ),
      /scores\.csv: foreign keys {2}instead of edition → editions\.csv edition/,
    ],
    [
      'a key too many in datapackage.json',
      edited('datapackage.json', (document) => (document['shouted'] = true)),
      /datapackage\.json: .*shouted/,
    ],
    [
      'a row of a body',
      replaced('institutions/alfa-ministrija.csv', ',state,', ',estate,'),
      /institutions\/alfa-ministrija\.csv: row 2, sector/,
    ],
    [
      'a file of a body that nothing describes',
      (files) => files.set('groups/x.csv', Buffer.from('a\n')),
      /groups\/x\.csv: nothing describes it/,
    ],
  ];
  it.each(cases)('%s', (_, change, expected) => {
    const problems = problemsOf(change);
    expect(problems.join('\n')).toMatch(expected);
  });
});

describe('a cell', () => {
  const field = (type: DescribedField['type'], more: Partial<DescribedField> = {}): DescribedField => ({
    name: 'x',
    type,
    description: 'x',
    constraints: { required: true },
    ...more,
  });
  it('is of its type', () => {
    for (const [type, cell] of [
      ['integer', '1.0'],
      ['integer', '01'],
      ['number', '1e3'],
      ['number', ' 1'],
      ['boolean', 'TRUE'],
    ] as const)
      expect(cellFault(field(type), cell)).toBe(`no ${type}: ${cell}`);
    expect(cellFault(field('integer'), '-5')).toBeNull();
    expect(cellFault(field('boolean'), 'false')).toBeNull();
  });
  it('fits its pattern as a whole', () => {
    const year = field('string', { constraints: { required: true, pattern: '\\d{4}|x' } });
    expect(cellFault(year, '2022')).toBeNull();
    expect(cellFault(year, '2022-')).toMatch(/does not fit/);
  });
  it('is an address', () => {
    expect(cellFault(field('string', { format: 'uri' }), 'https://a.lv/')).toBeNull();
    expect(cellFault(field('string', { format: 'uri' }), 'a.lv')).toBe('no address: a.lv');
  });
});
