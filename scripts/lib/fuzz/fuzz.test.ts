import { describe, expect, it } from 'vitest';
import { replace, tinyFiles, write, type Change } from '../../../src/core/rules/testing/tiny-dataset.ts';
import { realDisk } from '../disk.ts';
import { readInput } from '../input-files.ts';
import { gridOf, textOf } from './grid.ts';
import { withOptionalFiles } from './made-up.ts';
import { mutationOf } from './mutation.ts';
import { MUTATORS } from './mutators.ts';
import { baselineOf, outcomeOf, type Baseline } from './outcome.ts';
import { tryOne } from './run.ts';
import { faultsOf, lineOf, reportOf, type Told } from './tally.ts';

describe('a short mutation run', () => {
  it('of the repository’s own data finds no fault', { timeout: 300_000 }, async () => {
    const own = await readInput(realDisk, { data: 'data', methodology: 'methodology' }, 'en');
    const baseline = baselineOf(withOptionalFiles(own));
    const all: Told[] = [];
    for (let number = 0; number < 150; number += 1) all.push(await tryOne(baseline, 1, number));
    expect(faultsOf(all).map(lineOf)).toEqual([]);
    expect(all.filter(({ kind }) => kind === 'found').length).toBeGreaterThan(75);
  });
});

describe('mutations', () => {
  const files = tinyFiles();

  it('are the same for the same seed and number, and others for another', () => {
    const says = (seed: number, number: number): string => mutationOf(files, seed, number).says;
    expect(says(1, 7)).toBe(says(1, 7));
    expect(new Set([says(1, 7), says(1, 8), says(2, 7)]).size).toBe(3);
  });

  it('change one file each, and every mutator has its turn', () => {
    const met = new Set<string>();
    for (let number = 0; number < 3000; number += 1) {
      const { mutator, path, files: mutated } = mutationOf(files, 3, number);
      met.add(mutator);
      const others = [...files.keys()].filter((one) => mutated.get(one) !== files.get(one));
      expect(others).toEqual([path]);
    }
    const never = MUTATORS.map(({ id }) => id).filter((id) => !met.has(id));
    // No date of the tiny dataset's own, nor anything else, is lost by these.
    expect(never).toEqual([]);
  });

  it('keep the bytes of what they do not change', () => {
    const text = 'a,b\n"x, ""y""\nz",2\n,\n';
    expect(textOf(gridOf(text))).toBe(text);
    expect(gridOf(text)).toEqual([
      ['a', 'b'],
      ['"x, ""y""\nz"', '2'],
      ['', ''],
    ]);
  });
});

it('optional files of which there are none are made up, and fit', () => {
  const files = withOptionalFiles(tinyFiles());
  const { dataset, findings } = baselineOf(files);
  expect(dataset.registry.attributes.length).toBeGreaterThan(5);
  expect([...findings]).toEqual([]);
  expect(withOptionalFiles(files)).toBe(files);
});

describe('what becomes of a mutation', () => {
  const baseline: Baseline = baselineOf(tinyFiles());
  const ANSWERS = 'data/editions/2022/answers.csv';
  const outcome = (...changes: readonly Change[]) => outcomeOf(baseline, tinyFiles(...changes), true);
  const lastFirst = (path: string): Change => {
    const [header = '', ...rows] = new TextDecoder().decode(baseline.files.get(path)?.bytes).trimEnd().split('\n');
    return write(path, `${[header, ...rows.reverse()].join('\n')}\n`);
  };

  it.each([
    ['a fault', replace(ANSWERS, 'library,yes', 'library,jā'), 'found', ['answer-type']],
    ['a warning', replace(ANSWERS, 'papers_sent,1000', 'papers_sent,1 000'), 'found', ['excel-thousands']],
    ['answers in another order', lastFirst(ANSWERS), 'harmless', []],
    [
      'another name',
      replace('data/registry/groups.csv', 'Senā ministrija', 'Cita ministrija'),
      'in the diff',
      ['groups'],
    ],
    ['other settings', replace('data/publication.json', 'nobody@', 'anybody@'), 'in the diff', ['publication']],
  ])('%s', (_, change, kind, because) => expect(outcome(change)).toEqual({ kind, because }));

  it('what says something else and is published nowhere is a fault', () => {
    const { dataset } = baseline;
    const other = {
      ...dataset,
      knownIssues: [{ place: { file: 'x' }, rule: 'r', subject: 's', reason_lv: '', reason_en: '' }],
    };
    expect(outcomeOf({ ...baseline, dataset: other }, baseline.files, false)).toEqual({
      kind: 'changed, not seen',
      because: ['knownIssues'],
    });
  });

  it('what is known beforehand and does not come is a fault', () => {
    const fault = replace(ANSWERS, 'library,yes', 'library,jā');
    expect(outcomeOf(baseline, tinyFiles(fault), false, 'same').kind).toBe('changed, not seen');
    expect(outcomeOf(baseline, tinyFiles(fault), false, 'stops').kind).toBe('found');
    expect(outcomeOf(baseline, tinyFiles(lastFirst(ANSWERS)), false, 'stops').kind).toBe('changed, not seen');
    const other = replace('data/registry/groups.csv', 'Senā ministrija', 'Cita ministrija');
    expect(outcomeOf(baseline, tinyFiles(other), false, 'same')).toEqual({
      kind: 'changed, not seen',
      because: ['groups'],
    });
  });

  it('what throws is a fault', () => {
    const broken = {
      get bytes(): never {
        throw new Error('no bytes');
      },
      sha256: '',
    };
    const { kind, because } = outcomeOf(baseline, new Map([...baseline.files, [ANSWERS, broken]]), false);
    expect([kind, because[0]?.split('\n')[0]]).toEqual(['crash', 'Error: no bytes']);
  });
});

it('the report counts each class and tells how to have a fault again', () => {
  const told = (number: number, kind: Told['kind']): Told => ({
    ...{ number, kind, mutator: 'cell-digit', path: 'data/x.csv', says: 'row 2', because: ['answers 2022'] },
  });
  const text = reportOf([told(1, 'found'), told(2, 'changed, not seen')], 9);
  expect(text).toContain('#2 changed, not seen: cell-digit, data/x.csv, row 2 | answers 2022');
  expect(text).toContain('npm run fuzz -- --seed 9 --from 2 --count 1 --verbose');
  expect(text).toMatch(/^all +1 +0 +0 +1 +0 +0$/m);
  expect(text).toContain('failed: 2 mutations, seed 9, 1 fault(s)');
});
