import { describe, expect, it } from 'vitest';
import { tinyEmitted } from './testing.ts';
import type { DatasetEntry } from './datasets.ts';
import { replace } from '../rules/testing/tiny-dataset.ts';

const entries = (emitted: ReturnType<typeof tinyEmitted>): DatasetEntry[] =>
  JSON.parse(emitted.files.get('datasets.json') ?? '') as DatasetEntry[];

describe('datasets', () => {
  it('gives every table to exactly one dataset', () => {
    const given = entries(tinyEmitted()).flatMap(({ resources }) => [
      ...new Set(resources.flatMap(({ table }) => table ?? [])),
    ]);
    expect(given.sort()).toEqual(
      tinyEmitted()
        .tables.map(({ name }) => name)
        .sort(),
    );
  });

  it('names every file once, and text files that are in the release', () => {
    const emitted = tinyEmitted();
    const files = entries(emitted).flatMap(({ resources }) => resources.flatMap((resource) => resource.files));
    expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
    for (const { path, format } of files)
      if (format === 'CSV' || format === 'JSON') expect([...emitted.files.keys()]).toContain(path);
    const ids = entries(emitted).flatMap(({ resources }) => resources.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says of every resource in one sentence what is in it and for whom, each its own, in both languages', () => {
    const said = entries(tinyEmitted()).flatMap(({ resources }) => resources.map(({ description }) => description));
    for (const language of ['lv', 'en'] as const) {
      const texts = said.map((description) => description[language]);
      expect(new Set(texts).size).toBe(texts.length);
      for (const text of texts) expect(text).toMatch(/^[A-ZĀ-Ž][^.:]+(?:\. gad[^.:]+)?: [^.:]{10,}\.$/);
    }
  });

  it('has the codebook among its resources', () => {
    const resources = entries(tinyEmitted()).flatMap((dataset) => dataset.resources);
    expect(resources.find(({ id }) => id === 'codebook')?.files).toEqual([
      { path: 'codebook.json', format: 'JSON', media_type: 'application/json' },
    ]);
  });

  it('has a resource for each edition with results, the newest first, and no year in a title of a dataset', () => {
    const [results] = entries(tinyEmitted());
    expect(results?.resources.slice(0, 4).map(({ id }) => id)).toEqual([
      'results-2022',
      'workbook-2022',
      'results-2021',
      'workbook-2021',
    ]);
    for (const { title } of entries(tinyEmitted())) expect(`${title.lv} ${title.en}`).not.toMatch(/\d/);
    expect(results?.temporal).toEqual({ start: '2021-01-01', end: '2022-12-31' });
  });

  it('says of the rows of an edition that they came out with it, of all others with the first', () => {
    const received = (year: number, date: string) =>
      replace(`data/editions/${year}/edition.json`, '"received":""', `"received":"${date}"`);
    const [results] = entries(tinyEmitted(received(2021, '2022-03-01'), received(2022, '2022-10-01')));
    const issued = new Map(results?.resources.map((resource) => [resource.id, resource.issued]));
    expect(issued.get('results-2022')).toBe('2022-10-01');
    expect(issued.get('workbook-2021')).toBe('2022-03-01');
    expect(issued.get('scores')).toBe('2022-03-01');
    expect(results?.issued).toBe('2022-03-01');
  });

  it('calls a demonstration what is computed from demonstration answers', () => {
    const official = (year: number) =>
      replace(`data/editions/${year}/edition.json`, '"status":"demonstration"', '"status":"official"');
    const changed = entries(tinyEmitted(official(2021)));
    expect(changed.map(({ id, status }) => [id, status])).toEqual([
      ['results', 'demonstration'],
      ['registry', 'official'],
      ['methodology', 'official'],
      ['published-figures', 'demonstration'],
      ['corrections', 'demonstration'],
    ]);
    const [results] = changed;
    expect(results?.resources.find(({ id }) => id === 'results-2021')?.status).toBe('official');
    const all = entries(tinyEmitted(official(2021), official(2022)));
    expect(all.every(({ status }) => status === 'official')).toBe(true);
  });
});

describe('results', () => {
  const rows = (emitted: ReturnType<typeof tinyEmitted>, name: string) =>
    JSON.parse(emitted.files.get(`${name}.json`) ?? '') as Record<string, unknown>[];

  it('holds the scores with the names of that year, and nothing else', () => {
    const emitted = tinyEmitted();
    const scores = rows(emitted, 'scores');
    const results = rows(emitted, 'results');
    expect(results.length).toBe(scores.length);
    results.forEach((row, at) => expect(row).toMatchObject(scores[at] ?? {}));
    expect(results.every((row) => row['name_lv'] !== null && row['dimension_lv'] !== null)).toBe(true);
  });

  it('is given edition by edition, and body by body', () => {
    const emitted = tinyEmitted();
    const results = rows(emitted, 'results');
    expect([...rows(emitted, 'results-2021'), ...rows(emitted, 'results-2022')]).toEqual(results);
    const lines = (emitted.files.get('institutions/alfa-ministrija.csv') ?? '').trimEnd().split('\n');
    expect(lines.length - 1).toBe(results.filter((row) => row['institution_id'] === 'alfa-ministrija').length);
    expect(lines.slice(1).every((line) => line.includes('alfa-ministrija'))).toBe(true);
  });
});
