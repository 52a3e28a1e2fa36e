import { describe, expect, it } from 'vitest';
import { parseDataset } from '../parse/dataset.ts';
import { remove, replace, tinyFiles, type Change } from '../rules/testing/tiny-dataset.ts';
import { releaseOf } from './release.ts';

const received = (year: number, date: string): Change =>
  replace(`data/editions/${year}/edition.json`, '"received":""', `"received":"${date}"`);
const uncorrected = remove('data/corrections.csv');
const release = (...changes: readonly Change[]) => releaseOf(parseDataset(tinyFiles(...changes)).dataset);

describe('releaseOf', () => {
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
