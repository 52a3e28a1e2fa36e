import { describe, expect, it } from 'vitest';
import { parseDataset } from '../../../src/core/parse/dataset.ts';
import { append, remove, replace, tinyFiles } from '../../../src/core/rules/testing/tiny-dataset.ts';
import type { Change as Edit } from '../../../src/core/rules/testing/tiny-dataset.ts';
import { UsageError } from '../failure.ts';
import { changeLine } from './change.ts';
import { planEdition, readYear } from './plan.ts';

const INSTITUTIONS = 'data/registry/institutions.csv';
const SUCCESSIONS = 'data/registry/successions.csv';

function plan(year: number, from: number | null, ...edits: readonly Edit[]) {
  const files = tinyFiles(...edits);
  return planEdition(files, parseDataset(files).dataset, { year, from, lang: 'en' });
}

const ends = (id: string, from: string, to: string): Edit =>
  replace(INSTITUTIONS, `${id},${from},,`, `${id},${from},${to},`);
const told = (...args: Parameters<typeof plan>): string[] => plan(...args).changes.map((c) => changeLine(c, 'en'));

describe('planEdition', () => {
  it('repeats the participants of both sectors where nothing changed', () => {
    const { edition, changes, sources } = plan(2024, null);
    expect(edition.get('participants.csv')).toBe(
      [
        'institution_id,category,group_id',
        'alfa-ministrija,ministry,alfa-ministrija',
        'beta-agentura,agency,alfa-ministrija',
        'gamma-birojs,agency,alfa-ministrija',
        'delta-novads,novads,',
        '',
      ].join('\n'),
    );
    expect([changes, [...sources]]).toEqual([
      [],
      [
        ['state', 2022],
        ['municipal', 2022],
      ],
    ]);
  });

  it('makes an official edition that is under embargo', () => {
    expect(JSON.parse(plan(2024, null).edition.get('edition.json') ?? '')).toMatchObject({
      year: 2024,
      sectors: ['state', 'municipal'],
      status: 'official',
      embargoed: true,
      publisher: 'Neviens',
    });
  });

  it('copies structure and levels byte by byte and continues each code', () => {
    const { methodology, continuity } = plan(2024, null);
    const files = tinyFiles();
    expect([...methodology.keys()]).toEqual(['state.csv', 'municipal.csv', 'levels.csv']);
    expect(methodology.get('state.csv')).toEqual(files.get('methodology/2022/state.csv')?.bytes);
    const before = new TextDecoder().decode(files.get('methodology/continuity.csv')?.bytes);
    expect(continuity.startsWith(before)).toBe(true);
    expect(continuity.slice(before.length).split('\n').slice(0, 2)).toEqual([
      '2024,state,index,2022,index,same',
      '2024,state,contact,2022,contact,same',
    ]);
    expect(continuity).toContain('2024,municipal,library,2022,library,same\n');
  });

  it('writes continuity where there was none', () => {
    expect(plan(2024, null, remove('methodology/continuity.csv')).continuity).toMatch(/^edition,sector,code,/);
  });

  it('puts the successor in the place of a body that ended, with its category', () => {
    const edits = [
      ends('gamma-birojs', '2010', '2023-12-31'),
      append(INSTITUTIONS, 'jaunais-birojs,2024-01-01,,Jaunais birojs,New Bureau,JB,,state,alfa-ministrija,,,,'),
      append(SUCCESSIONS, 'gamma-birojs,jaunais-birojs,2024-01-01,remit,,,'),
    ];
    const { edition } = plan(2024, null, ...edits);
    expect(edition.get('participants.csv')).toContain('\njaunais-birojs,agency,alfa-ministrija\ndelta-novads');
    expect(told(2024, null, ...edits)).toEqual([
      'gamma-birojs: no longer exists; in its place jaunais-birojs, of the same category, check',
    ]);
  });

  it('follows successions over several steps, and only up to the year', () => {
    const edits = [
      ends('gamma-birojs', '2010', '2022-12-31'),
      append(INSTITUTIONS, 'starp-birojs,2023-01-01,2023-12-31,Starpbirojs,Between,SB,,state,,,,,'),
      append(INSTITUTIONS, 'gala-birojs,2024-01-01,,Gala birojs,Last,GB,,state,,,,,'),
      append(
        SUCCESSIONS,
        'gamma-birojs,starp-birojs,2023-01-01,remit,,,',
        'starp-birojs,gala-birojs,2024-01-01,remit,,,',
      ),
    ];
    expect(plan(2023, null, ...edits).edition.get('participants.csv')).toContain('\nstarp-birojs,agency,\n');
    expect(plan(2024, null, ...edits).edition.get('participants.csv')).toContain('\ngala-birojs,agency,\n');
  });

  it('does not list a body twice that takes over another participant', () => {
    const edits = [
      ends('gamma-birojs', '2010', '2023-12-31'),
      append(SUCCESSIONS, 'gamma-birojs,beta-agentura,2024-01-01,absorption,,,'),
    ];
    expect(
      plan(2024, null, ...edits)
        .edition.get('participants.csv')
        ?.match(/beta-agentura/g),
    ).toHaveLength(1);
    expect(told(2024, null, ...edits)).toEqual([
      'gamma-birojs: no longer exists; taken over by beta-agentura, which takes part already',
    ]);
  });

  it('leaves out who ended without a successor, and names who is new in the registry', () => {
    const edits = [
      ends('gamma-birojs', '2010', '2023'),
      append(INSTITUTIONS, 'jauna-agentura,2023-05-01,,Jaunā aģentūra,New Agency,JA,,state,alfa-ministrija,,,,'),
    ];
    expect(told(2024, null, ...edits)).toEqual([
      'gamma-birojs: no longer exists and has no successor in the registry; left out',
      'jauna-agentura: in the registry since 2023-05-01, did not take part; add a row if it is assessed',
    ]);
  });

  it('takes groups and names of the year, and says who ends in it', () => {
    const edits = [
      ends('gamma-birojs', '2010', '2023-06-30'),
      append('data/registry/groups.csv', 'jauna-ministrija,ministry,2023,,Jaunā ministrija,New,JM,state,'),
      append(INSTITUTIONS, 'gamma-birojs,2023-07-01,2024-08-31,Gammas centrs,Centre,GC,,state,jauna-ministrija,,,,'),
    ];
    expect(plan(2024, null, ...edits).edition.get('participants.csv')).toContain(
      'gamma-birojs,agency,jauna-ministrija',
    );
    expect(told(2024, null, ...edits)).toEqual([
      'gamma-birojs: group was alfa-ministrija, is now jauna-ministrija',
      'gamma-birojs: the name was “Gammas birojs”, is now “Gammas centrs”',
      'gamma-birojs: exists until 2024-08-31; check whether it is assessed',
    ]);
  });

  it('starts from an older edition where one is named', () => {
    const { sources, continuity } = plan(
      2024,
      2021,
      replace('methodology/2022/state.csv', '\nwebsite,', '\nsite,'),
      replace('methodology/continuity.csv', '2022,state,website,2021,website,same\n', ''),
    );
    expect([...sources]).toEqual([['state', 2021]]);
    expect(continuity).toContain('2024,state,website,2022,,new\n');
    expect(continuity).toContain('2024,state,site,2022,site,dropped\n');
  });

  it('keeps the line ends and the column order of continuity.csv', () => {
    const { continuity } = plan(2024, null, (files) => {
      files['methodology/continuity.csv'] = 'sector,edition,code,previous_edition,previous_code,relation\r\n';
    });
    expect(continuity).toContain('\r\nstate,2024,index,2022,index,same\r\n');
  });

  it.each([
    [2022, null, 'already'],
    [2019, null, 'after the last edition (2022)'],
    [2024, 2020, 'no edition'],
  ])('refuses %i from %o', (year, from, why) => {
    expect(() => plan(year, from)).toThrow(UsageError);
    expect(() => plan(year, from)).toThrow(why);
  });
});

describe('readYear', () => {
  it('takes four digits', () => {
    expect(readYear('2024', 'lv')).toBe(2024);
    for (const text of ['24', '20245', '2024a', '0024']) expect(() => readYear(text, 'lv')).toThrow(UsageError);
  });
});
