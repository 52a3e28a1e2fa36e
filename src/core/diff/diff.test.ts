import { describe, expect, it } from 'vitest';
import { append, replace } from '../rules/testing/tiny-dataset.ts';
import { diffReleases } from './diff.ts';
import type { TableSet } from './table-set.ts';
import { tinyTables } from './testing.ts';

const ANSWERS = 'data/editions/2022/answers.csv';
const BEFORE = tinyTables();

describe('diffReleases', () => {
  it('finds nothing between a release and itself', () => {
    expect(diffReleases(BEFORE, tinyTables())).toEqual({
      tables: [],
      consequences: { editions: [], summary: [], methodology: [], institutions: [], means: [] },
    });
  });

  it('works the example by hand: an answer of Beta, no → yes', () => {
    // contact (0 + 0.5) / 2 = 25 → (1 + 0.5) / 2 = 75; inside stays (2 · 0.5 + 0.5 + 0.2) / 4 = 42.5
    // index 0.4 · 25 + 0.6 · 42.5 = 35.5 → 0.4 · 75 + 0.6 · 42.5 = 55.5; level 2 starts at 50
    // ranks of the index: Alfa 84, Beta 35.5 → 55.5, Gamma 26: nobody passes anybody; the mean rises by 20 / 3
    const { tables, consequences } = diffReleases(
      BEFORE,
      tinyTables(replace(ANSWERS, 'beta-agentura,website,no', 'beta-agentura,website,yes')),
    );
    expect(consequences.summary).toEqual([
      { edition: 2022, sector: 'state', bodies: 1, score: 1, level: 1, rank: 0, category_rank: 0 },
    ]);
    const [beta, ...others] = consequences.institutions;
    expect(others).toEqual([]);
    expect(beta?.answers).toEqual([
      {
        dimension: 'contact',
        indicator: 'website',
        answer: { old: 'no', new: 'yes' },
        points: { old: 0, new: 50, difference: 50 },
        correction_id: '',
      },
    ]);
    expect(beta?.results.map(({ code, score, level, causes }) => ({ code, score, level, causes }))).toEqual([
      {
        code: 'index',
        score: { old: 35.5, new: 55.5, difference: 20 },
        level: { old: 1, new: 2 },
        causes: ['answers'],
      },
      {
        code: 'contact',
        score: { old: 25, new: 75, difference: 50 },
        level: { old: 1, new: 2 },
        causes: ['answers'],
      },
    ]);
    const mean = consequences.means.find((move) => move.scope === 'group' && move.code === 'index');
    expect(mean).toMatchObject({
      scope_id: 'alfa-ministrija',
      n: { old: 3, new: 3 },
      mean: { difference: 6.666667 },
      members: [{ institution_id: 'beta-agentura', old: 35.5, new: 55.5 }],
    });
    expect(tables.find(({ table }) => table === 'answers')?.changed).toContainEqual({
      key: { edition: 2022, institution_id: 'beta-agentura', indicator: 'website' },
      column: 'value',
      old: 'no',
      new: 'yes',
    });
  });

  it('says of a body that stood still who passed it', () => {
    // Gamma: contact 0 → 100, before Alfa's 90; index 26 → 66, before Beta's 35.5
    const { consequences } = diffReleases(
      BEFORE,
      tinyTables(replace(ANSWERS, 'gamma-birojs,website,,not_answered,', 'gamma-birojs,website,yes,,')),
    );
    const [first, ...others] = consequences.institutions.map((body) => body.institution_id);
    expect([first, others]).toEqual(['gamma-birojs', ['beta-agentura', 'alfa-ministrija']]);
    const beta = consequences.institutions[1];
    expect(beta?.answers).toEqual([]);
    expect(beta?.results[0]).toMatchObject({
      code: 'index',
      score: { old: 35.5, new: 35.5, difference: 0 },
      rank: { old: 2, new: 3 },
      causes: ['others'],
      overtaken_by: ['gamma-birojs'],
      overtook: [],
    });
  });

  it('names the weight through which scores moved, and the bound through which a level did', () => {
    const { consequences } = diffReleases(
      BEFORE,
      tinyTables(
        // With equal weights Alfa has (90 + 80) / 2 = 85.
        replace('data/published-figures.csv', '84.0', '85.0'),
        replace('methodology/2022/state.csv', 'contact,index,dimension,,,40', 'contact,index,dimension,,,60'),
        replace('methodology/2022/levels.csv', '2,50', '2,40'),
      ),
    );
    expect(
      consequences.methodology.map(({ table, code, column, old, new: now }) => [table, code, column, old, now]),
    ).toEqual([
      ['structure', 'contact', 'weight', 40, 60],
      ['levels', '2', 'lower_bound', 50, 40],
    ]);
    const beta = consequences.institutions.find((body) => body.institution_id === 'beta-agentura');
    expect(beta?.results.find((move) => move.code === 'index')?.causes).toEqual(['methodology']);
    // The weight of a dimension is nothing to the dimension itself; its level follows the bound.
    expect(beta?.results.find((move) => move.code === 'inside')).toMatchObject({
      score: { difference: 0 },
      level: { old: 1, new: 2 },
      causes: ['methodology'],
    });
  });

  it('tells a question and a way of measuring that are others, and blames no score on them', () => {
    const { consequences } = diffReleases(
      BEFORE,
      tinyTables(
        replace('methodology/2022/state.csv', ',expert,,assumed,Atbildes laiks', ',automatic,,assumed,Atbildes ilgums'),
        replace('data/editions/2022/answers.csv', 'beta-agentura,website,no', 'beta-agentura,website,yes'),
      ),
    );
    expect(consequences.methodology.map(({ code, column, old, new: now }) => [code, column, old, now])).toEqual([
      ['reply_hours', 'evidence', 'expert', 'automatic'],
      ['reply_hours', 'name_lv', 'Atbildes laiks', 'Atbildes ilgums'],
    ]);
    expect(consequences.institutions.flatMap(({ results }) => results.map(({ causes }) => causes))).toEqual([
      ['answers'],
      ['answers'],
    ]);
  });

  it('tells who joined and who only fell behind them', () => {
    const { consequences } = diffReleases(
      BEFORE,
      tinyTables(
        append('data/editions/2021/participants.csv', 'gamma-birojs,agency,alfa-ministrija'),
        append(
          'data/editions/2021/answers.csv',
          'gamma-birojs,website,yes,,',
          'gamma-birojs,reply_hours,0,,',
          'gamma-birojs,system,full,,',
          'gamma-birojs,electronic,80,,',
          'gamma-birojs,papers_sent,10,,',
          'gamma-birojs,papers_electronic,10,,',
        ),
      ),
    );
    const causes = new Map(consequences.institutions.map((body) => [body.institution_id, body.results[0]?.causes]));
    expect(causes.get('gamma-birojs')).toEqual(['joined']);
    expect(causes.get('beta-agentura')).toEqual(['others']);
  });

  it('carries the correction through which an answer changed', () => {
    const { consequences } = diffReleases(
      BEFORE,
      tinyTables(
        append(
          'data/corrections.csv',
          '2022-02,2022,beta-agentura,website,no,yes,2023-02-01,Vietne bija.,There was a website.,',
        ),
      ),
    );
    expect(consequences.institutions[0]?.answers[0]?.correction_id).toBe('2022-02');
  });
});

/** The same release before an edition was published. */
const without = (tables: TableSet, year: number): TableSet =>
  new Map(
    [...tables].map(([name, table]) => [
      name,
      { ...table, records: table.records.filter((row) => row['edition'] !== year) },
    ]),
  );

describe('an edition that only one release has', () => {
  it('is told with what its method has otherwise than the edition before', () => {
    const tables = tinyTables(
      replace(
        'methodology/2021/state.csv',
        'reply_hours,contact,indicator,rating,-1,1,0,100,,expert',
        'reply_time,contact,indicator,rating,1,2,0,200,,automatic',
      ),
      (files) => {
        const path = 'data/editions/2021/answers.csv';
        files[path] = (files[path] ?? '').replaceAll('reply_hours', 'reply_time');
      },
      append(
        'methodology/continuity.csv',
        '2022,state,reply_hours,2021,reply_time,same',
        '2022,state,system,2021,,new',
      ),
    );
    const state = diffReleases(without(tables, 2022), tables).consequences.editions[0];
    expect(state?.method).toEqual([
      { code: 'contact', relation: 'reworded', differs: [] },
      { code: 'inside', relation: 'rescaled', differs: [] },
      {
        code: 'reply_hours',
        relation: 'same',
        differs: [
          { column: 'weight', old: 2, new: 1 },
          { column: 'upper', old: 200, new: 100 },
          { column: 'direction', old: 1, new: -1 },
          { column: 'evidence', old: 'automatic', new: 'expert' },
        ],
      },
      { code: 'system', relation: 'new', differs: [] },
    ]);
  });

  it('is told by itself, with who moved since the edition before, and not as changes', () => {
    const { tables, consequences } = diffReleases(without(BEFORE, 2022), BEFORE);
    const { editions, ...others } = consequences;
    expect(others).toEqual({ summary: [], methodology: [], institutions: [], means: [] });
    expect(editions.map(({ edition, sector, there }) => [edition, sector, there])).toEqual([
      [2022, 'state', 'new'],
      [2022, 'municipal', 'new'],
    ]);
    // Index: Alfa 84, Beta 35.5, Gamma 26; level 2 starts at 50, level 3 at 80.
    expect(editions[0]).toMatchObject({ bodies: 3, n: 3, mean: 48.5, previous_edition: 2021 });
    expect(editions[0]?.levels.reduce((sum, { n }) => sum + n, 0)).toBe(3);
    const expected = (BEFORE.get('changes')?.records ?? []).filter(
      (row) =>
        row['edition'] === 2022 && row['sector'] === 'state' && row['code'] === 'index' && row['change'] !== null,
    );
    expect(editions[0]?.changes.map(({ institution_id }) => institution_id).sort()).toEqual(
      expected.map((row) => row['institution_id']).sort(),
    );
    expect(tables.find(({ table }) => table === 'scores')?.added.length).toBeGreaterThan(0);
  });

  it('is told where it went away', () => {
    const { editions, summary } = diffReleases(BEFORE, without(BEFORE, 2022)).consequences;
    expect(summary).toEqual([]);
    expect(editions[0]).toMatchObject({ edition: 2022, there: 'old', bodies: 3, changes: [] });
  });
});

describe('published tables', () => {
  it.each([...BEFORE.values()])('rows of $name are told apart by their key', ({ key, records }) => {
    expect(key.length).toBeGreaterThan(0);
    const names = records.map((record) => JSON.stringify(key.map((column) => record[column])));
    expect(new Set(names).size).toBe(names.length);
  });
});
