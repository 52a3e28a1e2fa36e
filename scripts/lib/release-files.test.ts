import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { EVERYTHING, type DatasetEntry } from '../../src/core/emit/datasets.ts';
import { RECOMPUTE } from '../../src/core/emit/recompute.ts';
import { REPLAY } from '../../src/core/emit/replay.ts';
import { tinyEmitted } from '../../src/core/emit/testing.ts';
import { sha256 } from './input-files.ts';
import { releaseFiles, type ReleaseFiles } from './release-files.ts';
import { MANIFEST } from './manifest.ts';

const textOf = (files: ReleaseFiles, path: string): string => Buffer.from(files.get(path) ?? '').toString('utf8');

interface Manifest {
  readonly files: readonly {
    readonly path: string;
    readonly bytes: number;
    readonly sha256: string;
    readonly media_type: string;
  }[];
}

describe('releaseFiles', () => {
  it('has every file that datasets.json names, with the media type that is said there', async () => {
    const files = await releaseFiles(tinyEmitted());
    const manifest = JSON.parse(textOf(files, MANIFEST)) as Manifest;
    const types = new Map(manifest.files.map((file) => [file.path, file.media_type]));
    const datasets = JSON.parse(textOf(files, 'datasets.json')) as DatasetEntry[];
    const named = datasets.flatMap(({ resources }) => resources.flatMap((resource) => resource.files));
    expect(new Set(named.map(({ format }) => format))).toEqual(new Set(['CSV', 'JSON', 'PARQUET', 'XLSX', 'ZIP']));
    for (const { path, media_type } of named) expect([path, types.get(path)]).toEqual([path, media_type]);
  });

  it('has the SQL and the program that compute the results once more, in the archive too, with their media types', async () => {
    const files = await releaseFiles(tinyEmitted());
    const listed = (JSON.parse(textOf(files, MANIFEST)) as Manifest).files;
    const packed = unzipSync(Buffer.from(files.get(EVERYTHING) ?? ''));
    for (const [name, type] of [
      [RECOMPUTE, 'application/sql'],
      [REPLAY, 'text/x-python'],
    ] as const) {
      expect(listed.find(({ path }) => path === name)?.media_type).toBe(type);
      expect(Buffer.from(packed[name] ?? '').toString('utf8')).toBe(textOf(files, name));
    }
  });

  it('lists every file but the manifest with its size and sum', async () => {
    const files = await releaseFiles(tinyEmitted());
    const manifest = JSON.parse(textOf(files, MANIFEST)) as Manifest;
    expect(manifest.files.map(({ path }) => path).sort()).toEqual(
      [...files.keys()].filter((path) => path !== MANIFEST).sort(),
    );
    for (const { path, bytes, sha256: sum } of manifest.files) {
      const content = Buffer.from(files.get(path) ?? '');
      expect([path, bytes, sum]).toEqual([path, content.byteLength, sha256(content)]);
    }
  });

  it('gives the same bytes each time', async () => {
    const [one, other] = await Promise.all([releaseFiles(tinyEmitted()), releaseFiles(tinyEmitted())]);
    expect(textOf(one, MANIFEST)).toBe(textOf(other, MANIFEST));
  });

  it('refuses to put one file in the place of another, as for a body that is called like a description', async () => {
    const emitted = tinyEmitted();
    const files = new Map([...emitted.files, ['institutions/csv-metadata.json', '{}']]);
    await expect(releaseFiles({ ...emitted, files })).rejects.toThrow('institutions/csv-metadata.json');
  });
});
