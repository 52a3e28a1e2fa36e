import { describe, expect, it } from 'vitest';
import { parseDataset } from '../parse/dataset.ts';
import { append, remove, replace, tinyFiles, write, type Change } from '../rules/testing/tiny-dataset.ts';
import { releaseOf, releaseOfDay } from './release.ts';

const received = (year: number, date: string): Change =>
  replace(`data/editions/${year}/edition.json`, '"received":""', `"received":"${date}"`);
const uncorrected = remove('data/corrections.csv');
const release = (...changes: readonly Change[]) => releaseOf(parseDataset(tinyFiles(...changes)).dataset);

/** The tiny dataset, 2021 received in spring and 2022 in autumn; one correction of 10 January 2023. */
const dataset = (...changes: readonly Change[]) =>
  parseDataset(
    tinyFiles(
      replace('data/editions/2021/edition.json', '"received":""', '"received":"2022-03-01"'),
      replace('data/editions/2022/edition.json', '"received":""', '"received":"2022-10-01"'),
      ...changes,
    ),
  ).dataset;
const correction = (id: string, date: string): Change =>
  append('data/corrections.csv', `${id},2021,alfa-ministrija,website,no,yes,${date},Kļūda,Mistake,`);

describe('releaseOf', () => {
  it('counts the days with corrections since the newest edition', () => {
    expect(releaseOf(dataset())).toEqual({ name: '2022.1', date: '2023-01-10' });
    expect(releaseOf(dataset(correction('b', '2023-02-01')))).toEqual({ name: '2022.2', date: '2023-02-01' });
    expect(releaseOf(dataset(correction('b', '2022-05-01'))).name).toBe('2022.1');
  });

  it('counts the days of data/releases.csv too, each day once', () => {
    const listed = (...days: readonly string[]): Change =>
      write(
        'data/releases.csv',
        ['date,note_lv,note_en', ...days.map((day) => `${day},Nosaukums,Name`), ''].join('\n'),
      );
    expect(releaseOf(dataset(listed('2023-02-01')))).toEqual({ name: '2022.2', date: '2023-02-01' });
    expect(releaseOf(dataset(listed('2023-01-10')))).toEqual({ name: '2022.1', date: '2023-01-10' });
    expect(releaseOf(dataset(listed('2022-05-01'))).name).toBe('2022.1');
    expect(releaseOfDay(dataset(listed('2022-12-01')), '2023-01-10')).toBe('2022.2');
  });

  it('is dated by the last correction since the newest edition, else by its receipt', () => {
    expect(release(received(2022, '2022-12-01'))).toEqual({ name: '2022.1', date: '2023-01-10' });
    expect(release(received(2022, '2023-02-01'))).toEqual({ name: '2022.0', date: '2023-02-01' });
  });

  it('takes the last date that is known where the newest edition has none', () => {
    const changes = [uncorrected, received(2020, '2020-12-01'), received(2021, '2021-12-01')];
    expect(release(...changes)).toEqual({ name: '2022.0', date: '2021-12-01' });
    expect(release(uncorrected).date).toBe('');
  });
});

describe('releaseOfDay', () => {
  it('is the release that came out that day', () => {
    const both = dataset(correction('b', '2022-05-01'), correction('c', '2023-02-01'));
    expect(['2022-05-01', '2023-01-10', '2023-02-01'].map((day) => releaseOfDay(both, day))).toEqual([
      '2021.1',
      '2022.1',
      '2022.2',
    ]);
  });
});
