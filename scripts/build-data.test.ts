import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runScript, type Ran } from './lib/child.ts';
import { readManifest } from './lib/manifest.ts';
import { diffShape } from './lib/diff-schema.ts';
import { filesBelow, realDisk } from './lib/disk.ts';
import { serveFolder } from './lib/serve.ts';

const TINY = join('scripts', 'checks', 'fixtures', 'tiny');
/** The newest answers of the tiny index, of which one is changed. */
const ANSWERS = join('editions', '2032', 'answers.csv');

let root = '';
const at = (...path: readonly string[]): string => join(root, ...path);
const data = (name: string, out: string, ...argv: readonly string[]): Promise<Ran> =>
  runScript('build-data', [
    ...['--data', at(name), '--methodology', join(TINY, 'methodology'), '--out', at(out), '--lang', 'en'],
    ...argv,
  ]);
const bytesOf = async (folder: string): Promise<string[]> =>
  Promise.all(
    (await filesBelow(realDisk, folder)).map(async (path) => `${path} ${await readFile(join(folder, path), 'base64')}`),
  );

/** A node of JSON-LD. */
type LdNode = { readonly '@type': readonly string[] } & Readonly<
  Partial<Record<string, readonly Readonly<Partial<Record<'@id' | '@value', string>>>[]>>
>;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'data-'));
  for (const name of ['corrected', 'first', 'altered']) await cp(join(TINY, 'data'), at(name), { recursive: true });
  await rm(at('first', 'corrections.csv'));
  const answers = await readFile(at('altered', ANSWERS), 'utf8');
  await writeFile(at('altered', ANSWERS), answers.replace('sunu-dienests,online,60', 'sunu-dienests,online,70'));
  expect((await data('first', 'one')).code).toBe(0);
  expect((await data('corrected', 'two', '--previous', at('one'))).code).toBe(0);
});
afterAll(() => rm(root, { recursive: true, force: true }));

describe('npm run data -- --previous', () => {
  it('carries earlier releases over byte for byte and lists them with what changed', async () => {
    expect((await readdir(at('two'))).sort()).toEqual([
      ...['2032.0', '2032.1', 'catalogue.jsonld', 'catalogue.rdf', 'catalogue.ttl', 'changes', 'feed.en.xml'],
      ...['feed.xml', 'latest', 'portal', 'releases.json'],
    ]);
    expect(await bytesOf(at('two', '2032.0'))).toEqual(await bytesOf(at('one', '2032.0')));
    expect(await bytesOf(at('two', 'latest'))).toEqual(await bytesOf(at('two', '2032.1')));
    const list: unknown = JSON.parse(await readFile(at('two', 'releases.json'), 'utf8'));
    expect(list).toMatchObject([
      { release: '2032.1', date: '2032-11-15', changes: { since: '2032.0', scores_changed: 1 } },
      { release: '2032.0', date: '2032-10-01', changes: null, editions: [{ edition: 2031 }, { edition: 2032 }] },
    ]);
    const changes: unknown = JSON.parse(await readFile(at('two', 'changes', '2032.0-2032.1.json'), 'utf8'));
    expect(diffShape.parse(changes)).toMatchObject({ old: { release: '2032.0' }, new: { release: '2032.1' } });
    expect(diffShape.parse(changes).tables.map(({ table }) => table)).toContain('corrections');
  });

  it('gives each file in the catalogue the date since which it has its bytes, and each dataset notes of its own', async () => {
    const sums = async (release: string) => {
      const { files } = readManifest(await readFile(at('two', release, 'manifest.json')), release);
      return new Map(files.map(({ path, sha256 }) => [path, sha256]));
    };
    const [before, after] = [await sums('2032.0'), await sums('2032.1')];
    const nodes = (JSON.parse(await readFile(at('two', 'catalogue.jsonld'), 'utf8')) as { '@graph': LdNode[] })[
      '@graph'
    ];
    const files = nodes.filter((node) => node['@type'].includes('dcat:Distribution'));
    const dates = files.map((node) => {
      const path = node['dcat:downloadURL']?.[0]?.['@id']?.split('/data/latest/')[1] ?? '';
      return { path, date: node['dct:modified']?.[0]?.['@value'], same: before.get(path) === after.get(path) };
    });
    for (const { path, date, same } of dates) expect([path, date]).toEqual([path, same ? '2032-10-01' : '2032-11-15']);
    expect(new Set(dates.map(({ same }) => same)).size).toBe(2);
    const notes = nodes
      .filter((node) => node['@type'].includes('dcat:Dataset'))
      .map((node) => node['adms:versionNotes']?.[0]?.['@value'] ?? '');
    expect(
      notes.filter((note) => note.startsWith('Datu versija 2032.1 (2032-11-15). Kopš datu versijas 2032.0: „')),
    ).toHaveLength(2);
    expect(notes.filter((note) => note === 'Datu versija 2032.0 (2032-10-01).')).toHaveLength(3);
  });

  it('lists the one release where none came before', async () => {
    expect(JSON.parse(await readFile(at('one', 'releases.json'), 'utf8'))).toMatchObject([{ release: '2032.0' }]);
  });

  it('takes a release again that has not changed, in place', async () => {
    const before = await bytesOf(at('two'));
    expect((await data('corrected', 'two', '--previous', at('two'))).code).toBe(0);
    expect(await bytesOf(at('two'))).toEqual(before);
  });

  it('refuses to change a published release, says what differs and how to mend it', async () => {
    const { code, output } = await data('altered', 'three', '--previous', at('two'));
    expect(code).toBe(1);
    expect(output).toContain('Release 2032.1 has been published with other contents');
    expect(output).toMatch(/^ {2}answers: fields changed \d+, rows added 0, rows removed 0$/m);
    expect(output).toContain('data/corrections.csv');
    expect(await readdir(root)).not.toContain('three');
  });

  it('gives what is no correction a number of its own, once data/releases.csv has its day and reason', async () => {
    await cp(at('corrected'), at('renamed'), { recursive: true });
    const registry = at('renamed', 'registry', 'institutions.csv');
    const rows = await readFile(registry, 'utf8');
    await writeFile(registry, rows.replace('Sūnu dienests', 'Sūnu un ķērpju dienests'));
    const refused = await data('renamed', 'three', '--previous', at('two'));
    expect([refused.code, refused.output]).toEqual([1, expect.stringContaining('data/releases.csv')]);
    await writeFile(
      at('renamed', 'releases.csv'),
      'date,note_lv,note_en\n2033-01-05,Precizēts nosaukums,A name made exact\n',
    );
    expect((await data('renamed', 'four', '--previous', at('two'))).code).toBe(0);
    expect(JSON.parse(await readFile(at('four', 'releases.json'), 'utf8'))).toMatchObject([
      { release: '2032.2', date: '2033-01-05', note: { lv: 'Precizēts nosaukums' }, changes: { since: '2032.1' } },
      { release: '2032.1', note: null },
      { release: '2032.0', note: null },
    ]);
  });

  it('refuses to go back behind a published release', async () => {
    const { code, output } = await data('first', 'three', '--previous', at('two'));
    expect([code, output]).toEqual([1, expect.stringContaining('newer than 2032.0')]);
  });

  it.each([
    ['scores.csv', 'is not what manifest.json says'],
    ['manifest.json', 'is not what releases.json says'],
  ])(
    'refuses a release with one altered byte in %s, from a folder and from an address, and names it',
    async (name, why) => {
      await rm(at('broken'), { recursive: true, force: true });
      await cp(at('two'), at('broken'), { recursive: true });
      const path = at('broken', '2032.0', name);
      const bytes = await readFile(path);
      const last = bytes.lastIndexOf(name === 'manifest.json' ? 't' : '1');
      bytes[last] = (bytes[last] ?? 0) + 1;
      await writeFile(path, bytes);
      const serving = await serveFolder(root, 0);
      try {
        for (const previous of [at('broken'), `${serving.origin}/broken/`]) {
          const { code, output } = await data('corrected', 'three', '--previous', previous);
          expect([code, output.trim()]).toEqual([1, expect.stringMatching(/^[^\n]*2032\.0.[^\n]*$/)]);
          expect(output.trim().endsWith(`${name}: ${why}`)).toBe(true);
        }
      } finally {
        await serving.close();
      }
      expect(await readdir(root)).not.toContain('three');
    },
  );

  it('reads earlier releases from an address as from a folder', async () => {
    const serving = await serveFolder(root, 0);
    try {
      expect((await data('corrected', 'five', '--previous', `${serving.origin}/one`)).code).toBe(0);
    } finally {
      await serving.close();
    }
    expect(await bytesOf(at('five'))).toEqual(await bytesOf(at('two')));
  });

  it('refuses a folder in which a listed release is missing', async () => {
    await cp(at('two'), at('partial'), { recursive: true });
    await rm(at('partial', '2032.0'), { recursive: true });
    const { code, output } = await data('corrected', 'three', '--previous', at('partial'));
    expect([code, output.trim()]).toEqual([1, expect.stringMatching(/^[^\n]*2032\.0: is missing[^\n]*$/)]);
  });

  it.each(['http://index.example/data', 'nowhere', 'src'])('refuses %s in one line, and exits 2', async (previous) => {
    const { code, output } = await data('corrected', 'three', '--previous', previous);
    expect(code).toBe(2);
    expect(output.trim()).toMatch(/^--previous [^\n]*$/);
  });
});
