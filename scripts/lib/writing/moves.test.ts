import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeMoves, noteMoves, undoing, undoMoves, type Move } from './moves.ts';

let base = '';
let journal = '';
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'moves-'));
  journal = join(base, 'journal');
  mkdirSync(journal);
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

/** A folder with one file. */
function folder(name: string, text: string): string {
  mkdirSync(join(base, name), { recursive: true });
  writeFileSync(join(base, name, 'index.html'), text);
  return join(base, name);
}
const move = (name: string): Move => ({
  place: join(base, name),
  fresh: join(base, `${name}-fresh`),
  aside: join(base, `${name}-aside`),
});
const text = (name: string): string => readFileSync(join(base, name, 'index.html'), 'utf8');
const names = (): string[] => readdirSync(base).sort();

describe('makeMoves', () => {
  it('puts the new in the place of the old, or where nothing was, and leaves nothing behind', () => {
    folder('dist', 'old');
    writeFileSync(join(base, 'dist', 'stale.html'), '');
    folder('dist-fresh', 'new');
    folder('other-fresh', 'new');
    makeMoves(journal, [move('dist'), move('other')]);
    expect([text('dist'), text('other')]).toEqual(['new', 'new']);
    expect(readdirSync(join(base, 'dist'))).toEqual(['index.html']);
    expect(names()).toEqual(['dist', 'journal', 'other']);
    expect(readdirSync(journal)).toEqual([]);
  });

  it('keeps who may read what', () => {
    mkdirSync(join(base, 'dist'), { mode: 0o700 });
    folder('dist-fresh', 'new');
    makeMoves(journal, [move('dist')]);
    expect(statSync(join(base, 'dist')).mode & 0o777).toBe(0o700);
  });

  it('puts all of it back where one of several fails', () => {
    folder('a', 'old');
    folder('a-fresh', 'new');
    folder('b-fresh', 'new');
    // The place of the last lies in a file by the time it is its turn.
    writeFileSync(join(base, 'b-fresh', 'file'), '');
    writeFileSync(join(base, 'c-fresh'), '');
    const last = { ...move('c'), place: join(base, 'b', 'file', 'c') };
    expect(() => makeMoves(journal, [move('a'), move('b'), last])).toThrow('EEXIST');
    expect(text('a')).toBe('old');
    expect(names()).toEqual(['a', 'journal']);
  });

  it('touches nothing where there is nothing new', () => {
    folder('dist', 'old');
    expect(() => makeMoves(journal, [move('dist')])).toThrow('ENOENT');
    expect(text('dist')).toBe('old');
  });
});

describe('undoing', () => {
  const was = 0o755;
  it.each([
    ['nothing moved yet', was, { place: true, fresh: true, aside: false }, { away: false, back: false }],
    ['the old one aside', was, { place: false, fresh: true, aside: true }, { away: false, back: true }],
    ['the new one in its place', was, { place: true, fresh: false, aside: true }, { away: true, back: true }],
    ['undone already', was, { place: true, fresh: true, aside: false }, { away: false, back: false }],
    ['undone and cleared', was, { place: true, fresh: false, aside: false }, { away: false, back: false }],
    [
      'nothing there before, not moved',
      null,
      { place: false, fresh: true, aside: false },
      { away: false, back: false },
    ],
    ['nothing there before, moved', null, { place: true, fresh: false, aside: false }, { away: true, back: false }],
  ])('%s', (_, mode, now, expected) => expect(undoing({ mode }, now)).toEqual(expected));
});

describe('undoMoves', () => {
  /** Every state in which a kill can leave two moves, by how many of the five steps were done. */
  it.each([0, 1, 2, 3, 4])('puts back both after %i renames', (done) => {
    folder('a', 'old');
    folder('a-fresh', 'new');
    folder('b', 'old');
    folder('b-fresh', 'new');
    const [a, b] = [move('a'), move('b')];
    writeFileSync(join(journal, 'moving.json'), JSON.stringify([a, b].map((each) => ({ ...each, mode: 0o755 }))));
    const steps = [a, b].flatMap(({ place, fresh, aside }) => [
      [place, aside],
      [fresh, place],
    ]);
    for (const [from = '', to = ''] of steps.slice(0, done)) renameSync(from, to);
    undoMoves(journal);
    expect([text('a'), text('b')]).toEqual(['old', 'old']);
    expect(names()).toEqual(['a', 'b', 'journal']);
    expect(readdirSync(journal)).toEqual([]);
  });

  it('lets stand what was moved whole, and takes the old one away', () => {
    folder('a', 'new');
    folder('a-aside', 'old');
    writeFileSync(join(journal, 'moved.json'), JSON.stringify([{ ...move('a'), mode: 0o755 }]));
    undoMoves(journal);
    expect(text('a')).toBe('new');
    expect(names()).toEqual(['a', 'journal']);
  });

  it('takes away what was only being written', () => {
    folder('a', 'old');
    folder('a-fresh', 'half');
    noteMoves(journal, [move('a'), move('b')]);
    undoMoves(journal);
    expect(text('a')).toBe('old');
    expect(names()).toEqual(['a', 'journal']);
  });

  it('touches nothing where the journal is spoilt, and says so in one line', () => {
    folder('a-aside', 'old');
    writeFileSync(join(journal, 'moving.json'), '[{"pl');
    expect(() => undoMoves(journal)).toThrow(/^[^\n]*moving\.json: [^\n]*$/);
    expect(names()).toEqual(['a-aside', 'journal']);
  });
});
