import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claim, claimPath } from './claim.ts';
import { thisProcess } from './holder.ts';
import { makeOnce } from './make-once.ts';
import { openScratch } from './scratch.ts';

let base = '';
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'claim-'));
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

const asked = { what: '--out dist', lang: 'en' } as const;
const place = (): string => claimPath(join(base, 'dist'));

/** What a run that was killed left there. */
function left(holder: object, file = 'half.csv'): void {
  mkdirSync(join(place(), 'run-x'), { recursive: true });
  writeFileSync(join(place(), 'run-x', file), 'embargoed');
  writeFileSync(join(place(), 'lock'), '');
  writeFileSync(join(place(), 'holder.json'), JSON.stringify({ ...thisProcess(), ...holder }));
}

describe('claim', () => {
  it.skipIf(process.platform !== 'linux')('gives up where no folder can be made', async () => {
    for (const folder of ['/proc/.x.e-indekss', '/proc/x/.y.e-indekss'])
      await expect(claim(folder, asked)).rejects.toThrow('ENOENT');
  });

  it('takes the longest name that the disk has room for, and clears what was left', async () => {
    const long = join(base, `.${'a'.repeat(254)}`);
    mkdirSync(join(base, '.e-indekss-gone-1'));
    const mine = await claim(long, asked);
    mine.release();
    expect(readdirSync(base)).toEqual([]);
  });

  it('is closed to others, empty at first, and gone with everything in it at the end', async () => {
    const mine = await claim(place(), asked);
    expect(statSync(mine.folder).mode & 0o777).toBe(0o700);
    const [one, two] = [mine.room(), mine.room()];
    expect(one).not.toBe(two);
    expect(readdirSync(one)).toEqual([]);
    writeFileSync(join(one, 'x'), 'x');
    mine.release();
    expect(readdirSync(base)).toEqual([]);
  });

  it.each([
    ['of the same process number', {}],
    ['of process 1 of another container', { host: 'c2', space: 'pid:[1]', pid: 1 }],
    ['of a computer that was started again', { boot: 'before' }],
  ])('clears what a dead run %s left', async (_, holder) => {
    left(holder);
    const mine = await claim(place(), asked);
    expect(readdirSync(mine.folder).sort()).toEqual(['holder.json', 'lock']);
    mine.release();
    expect(readdirSync(base)).toEqual([]);
  });

  it('leaves the folder of another computer alone for a day, and says what to delete', async () => {
    left({ host: 'far', boot: 'other' });
    await expect(claim(place(), asked)).rejects.toThrow(/^--out dist: [^\n]*far[^\n]*delete the folder [^\n]*$/);
    expect(readdirSync(join(place(), 'run-x'))).toEqual(['half.csv']);
    const yesterday = Date.now() / 1000 - 25 * 3600;
    utimesSync(join(place(), 'holder.json'), yesterday, yesterday);
    (await claim(place(), asked)).release();
    expect(readdirSync(base)).toEqual([]);
  });

  it('takes no link and no file for its folder', async () => {
    mkdirSync(join(base, 'elsewhere'));
    symlinkSync('elsewhere', place());
    await expect(claim(place(), asked)).rejects.toThrow('is no folder');
    expect(readdirSync(join(base, 'elsewhere'))).toEqual([]);
  });

  it('waits for another run where it is asked to', async () => {
    const first = await claim(place(), asked);
    const second = claim(place(), { ...asked, wait: 10_000 });
    setTimeout(first.release, 50);
    (await second).release();
    expect(readdirSync(base)).toEqual([]);
  });
});

it('a scratch folder is new each time, and those of dead runs are cleared, those of live ones not', async () => {
  mkdirSync(join(base, 'run-dead', 'published'), { recursive: true });
  mkdirSync(join(base, 'published'));
  const [one, two] = [await openScratch(base, 'en'), await openScratch(base, 'en')];
  expect(readdirSync(base).sort()).toEqual([
    'published',
    ...[one, two].map(({ folder }) => folder.slice(base.length + 1)).sort(),
  ]);
  one.release();
  two.release();
  expect(readdirSync(base)).toEqual(['published']);
});

it('what is kept from run to run is made once, whole or not at all', async () => {
  const folder = join(base, 'deep', 'engine');
  const make = (making: string): Promise<void> => {
    writeFileSync(join(making, 'x'), readdirSync(making).length.toString());
    return Promise.resolve();
  };
  const failing = makeOnce(folder, asked, async (making) => {
    await make(making);
    throw new Error('no room');
  });
  await expect(failing).rejects.toThrow('no room');
  expect(readdirSync(base)).toEqual([]);
  await Promise.all([makeOnce(folder, asked, make), makeOnce(folder, asked, make)]);
  expect(readdirSync(join(base, 'deep'))).toEqual(['engine']);
  expect(readdirSync(folder)).toEqual(['x']);
});
