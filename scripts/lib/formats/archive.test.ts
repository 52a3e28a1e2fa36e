import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { archiveReadme } from '../../../src/core/emit/archive-readme.ts';
import { tinyEmitted } from '../../../src/core/emit/testing.ts';
import { EVERYTHING } from '../../../src/core/emit/datasets.ts';
import { replace } from '../../../src/core/rules/testing/tiny-dataset.ts';
import { archive, ARCHIVE_README } from './archive.ts';

const release = tinyEmitted();
const files = new Map<string, string | Uint8Array>([
  ...release.files,
  ['b.parquet', new Uint8Array([0, 1, 2])],
  ['a/ā.csv', 'ā,č\n'],
]);
const zip = async (): Promise<Uint8Array> => (await archive(release, files)).get(EVERYTHING) ?? new Uint8Array();

describe('archive', () => {
  it('holds every file byte by byte, in order, after a README', async () => {
    const entries = unzipSync(await zip());
    expect(Object.keys(entries)).toEqual([ARCHIVE_README, ...[...files.keys()].sort()]);
    for (const [path, content] of files)
      expect(Buffer.from(content).equals(entries[path] ?? new Uint8Array()), path).toBe(true);
  });

  it('says in both languages what it is, under which licence, and that answers are invented', async () => {
    const readme = new TextDecoder().decode(unzipSync(await zip())[ARCHIVE_README]);
    expect(readme).toMatch(/DEMONSTRĀCIJAS DATI[^]*CC0 1\.0[^]*DEMONSTRATION DATA[^]*CC0 1\.0/);
    expect(readme).toContain('Demonstrācijas mērījumi: 2021, 2022');
  });

  it('says nothing of a demonstration where all is official', () => {
    const official = (year: number) =>
      replace(`data/editions/${year}/edition.json`, '"status":"demonstration"', '"status":"official"');
    expect(archiveReadme(tinyEmitted(official(2021), official(2022)))).not.toMatch(/demonstr/i);
  });

  it('has the same bytes each time', async () => {
    expect(Buffer.from(await zip()).equals(await zip())).toBe(true);
  });
});
