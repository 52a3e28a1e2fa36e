import { describe, expect, it } from 'vitest';
import { append } from '../rules/testing/tiny-dataset.ts';
import { compareReleases, releaseList, releaseSteps } from './release-list.ts';
import { tinyTables } from './testing.ts';

describe('compareReleases', () => {
  it('counts, and does not spell', () => {
    expect(['2022.10', '2023.0', '2022.9'].sort(compareReleases)).toEqual(['2022.9', '2022.10', '2023.0']);
  });
});

describe('releaseList', () => {
  it('tells what changed between neighbours, newest first', () => {
    const corrected = tinyTables(
      append('data/corrections.csv', '2022-02,2022,beta-agentura,website,no,yes,2023-02-01,Kļūda,Mistake,'),
    );
    const releases = [
      { release: '2022.2', date: '2023-02-01', tables: corrected },
      { release: '2022.1', date: '2023-01-10', tables: tinyTables() },
    ];
    const [newer, older] = releaseList(releases, releaseSteps(releases));
    expect(older).toMatchObject({
      release: '2022.1',
      changes: null,
      editions: [{ edition: 2020 }, {}, { edition: 2022 }],
    });
    expect(newer?.changes).toMatchObject({
      since: '2022.1',
      document: 'changes/2022.1-2022.2.json',
      scores_changed: 1,
      levels_changed: 1,
      ranks_changed: 0,
    });
    // The correction itself, its two effects, on the index and on its dimension, another next step, and two levels that
    // recomputations now reach.
    expect(newer?.changes?.rows_added).toBe(6);
    expect(newer?.changes?.tables).toContainEqual({
      table: 'corrections',
      fields_changed: 0,
      rows_added: 1,
      rows_removed: 0,
      columns_changed: 0,
    });
  });
});
