import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/core/model/finding.ts';
import type { InputFiles } from '../../src/core/parse/input.ts';
import { assess } from '../../src/core/assess/assess.ts';
import { realDisk } from '../lib/disk.ts';
import { readInput } from '../lib/input-files.ts';
import { load } from '../lib/load.ts';
import { releaseOf } from '../lib/publish.ts';
import { inTemporaryFolder } from './temporary.ts';
import { cp } from 'node:fs/promises';

const TINY = join('scripts', 'checks', 'fixtures', 'tiny');
const CASE = join('..', 'shared', 'cases', 'files', '10-ids-by-case-only');
const ASEM = join('..', 'shared', 'cases', 'indices', 'asem-treated');

const findingsOf = (files: InputFiles): readonly Finding[] => assess(files).findings;

/** Findings of the tiny index with the files of a case laid over it. */
const laidOver = (folder: string): Promise<readonly Finding[]> =>
  inTemporaryFolder(async (work) => {
    await cp(TINY, work, { recursive: true });
    await cp(folder, work, { recursive: true });
    return findingsOf(
      await readInput(realDisk, { data: join(work, 'data'), methodology: join(work, 'methodology') }, 'en'),
    );
  });

describe.skipIf(!existsSync(CASE))('ids and codes that differ in case only', () => {
  it('are a finding that names both places', async () => {
    expect(await laidOver(CASE)).toMatchObject([
      { rule: 'identifier-alike', file: 'data/registry/institutions.csv', column: 'institution_id' },
    ]);
    const [code, ...others] = await laidOver(join(CASE, 'codes'));
    expect(others).toEqual([]);
    expect(code).toMatchObject({ rule: 'identifier-alike', file: 'methodology/2032/state.csv', found: 'Clear' });
    expect(code?.message.en).toMatch(/“clear” in row \d+ of methodology\/2032\/state\.csv/);
  });
});

describe.skipIf(!existsSync(ASEM))('attributes of an index that was not made here', () => {
  it('are read without a finding and published', async () => {
    const folders = { data: join(ASEM, 'data'), methodology: join(ASEM, 'methodology') };
    const loaded = await load(realDisk, folders, 'en');
    expect(loaded.findings.filter(({ file }) => file.includes('attributes'))).toEqual([]);
    const rows = releaseOf(loaded, false).files.get('attributes.csv')?.split('\n') ?? [];
    expect(rows[1]).toBe('australia,2018,population,24450.561,https://github.com/bluefoxr/COINr');
    expect(rows.length).toBe(loaded.dataset.registry.attributes.length + 2);
  });
});
