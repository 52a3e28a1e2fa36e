import { copyFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { realDisk } from './disk.ts';
import { load } from './load.ts';

/** Files that people really have, and attacks, where they are at hand; the same kinds are among the cases of the rules. */
const CASES = '../shared/cases';
const TINY = 'scripts/checks/fixtures/tiny';

const root = mkdtempSync(join(tmpdir(), 'e-indekss-'));
afterAll(() => rmSync(root, { recursive: true }));

/** The findings of the fixture with something laid over it. */
async function findingsOf(name: string, change: (folder: string) => void) {
  const folder = join(root, name);
  cpSync(TINY, folder, { recursive: true });
  change(folder);
  const folders = { data: join(folder, 'data'), methodology: join(folder, 'methodology') };
  return (await load(realDisk, folders, 'en')).findings;
}

describe.skipIf(!existsSync(join(CASES, 'files')))('files that people really have', () => {
  it.each([
    ['02-git-autocrlf', '', [['file-sum', 'data/editions/2032/edition.json', 'files.0.sha256']]],
    ['08-mac-central-european', '', [['file-encoding', 'data/registry/institutions.csv', undefined]]],
    ['09-noncharacters', '', [['text-noncharacter', 'data/publication.json', 'publisher.name_lv']]],
    [
      '09-noncharacters',
      'corrections',
      [
        ['text-noncharacter', 'data/corrections.csv', 'reason_lv'],
        ['text-noncharacter', 'data/editions/2032/answers.csv', 'note'],
      ],
    ],
    ['18-mixed-line-ends-cr', '', [['csv-line-ends-unclear', 'data/editions/2032/answers.csv', undefined]]],
  ])('%s %s', async (name, within, expected) => {
    const findings = await findingsOf(`${name}-${within}`, (folder) =>
      cpSync(join(CASES, 'files', name, within, 'data'), join(folder, 'data'), { recursive: true }),
    );
    const blockers = findings.filter(({ severity }) => severity === 'blocker');
    expect(blockers.map(({ rule, file, column }) => [rule, file, column])).toEqual(expected);
  });

  it('02-git-autocrlf says that only the line ends differ', async () => {
    const findings = await findingsOf('02', (folder) =>
      cpSync(join(CASES, 'files/02-git-autocrlf/data'), join(folder, 'data'), { recursive: true }),
    );
    expect(findings[0]?.message.en).toContain('only its line ends differ; those received are LF');
  });
});

describe.skipIf(!existsSync(join(CASES, 'attacks')))('attacks', () => {
  it.each([
    ['publication-deep.json', 'json-limits'],
    ['publication-20000-keys.json', 'json-limits'],
  ])('%s', async (name, rule) => {
    const findings = await findingsOf(name, (folder) =>
      copyFileSync(join(CASES, 'attacks', name), join(folder, 'data/publication.json')),
    );
    expect(findings.map((finding) => finding.rule)).toEqual([rule]);
  });

  it('svg-noncharacter-name.txt', async () => {
    const name = readFileSync(join(CASES, 'attacks/svg-noncharacter-name.txt'), 'utf8').trim();
    const findings = await findingsOf('svg', (folder) => {
      const path = join(folder, 'methodology/2032/state.csv');
      const [header = '', index = '', ...rows] = readFileSync(path, 'utf8').split('\n');
      const cells = index.split(',');
      cells[header.split(',').indexOf('name_lv')] = name;
      writeFileSync(path, [header, cells.join(','), ...rows].join('\n'));
    });
    expect(findings.map(({ rule, row, column }) => [rule, row, column])).toEqual([['text-noncharacter', 2, 'name_lv']]);
  });
});
