import { describe, expect, it } from 'vitest';
import { ROBUSTNESS_DEFAULTS, startOf } from '../model/robustness.ts';
import { inputFile } from '../rules/testing/tiny-dataset.ts';
import type { Reported } from './reported.ts';
import { readRobustness } from './robustness.ts';

function read(text: string | undefined) {
  const reported: Reported[] = [];
  const files = new Map(text === undefined ? [] : [['methodology/robustness.json', inputFile(text)] as const]);
  const settings = readRobustness(files, (problem) => reported.push(problem));
  return { settings, faults: reported.map((p) => [p.rule, p.column, p.found, p.expected?.lv]) };
}

describe('readRobustness', () => {
  it('has defaults where there is no file, and for each key that is left out', () => {
    expect(read(undefined)).toEqual({ settings: ROBUSTNESS_DEFAULTS, faults: [] });
    expect(read('{}')).toEqual({ settings: ROBUSTNESS_DEFAULTS, faults: [] });
    expect(read('{"runs": 500}').settings).toEqual({ ...ROBUSTNESS_DEFAULTS, runs: 500 });
  });

  it('gives each sector of an edition its starting value', () => {
    const { settings } = read('{"start": {"2022-state": 7}}');
    expect(startOf(settings, 2022, 'state')).toBe(7);
    expect(startOf(settings, 2022, 'municipal')).toBe(20222);
    expect(startOf(settings, 2021, 'state')).toBe(20211);
  });

  it.each([
    ['{"runs": 1}', 'runs', '1', 'ne mazāk par 20'],
    ['{"runs": 200000}', 'runs', '200000', 'ne vairāk par 100000'],
    ['{"runs": "2000"}', 'runs', '"2000"', 'skaitlis'],
    ['{"spread_percent": 100}', 'spread_percent', '100', 'ne vairāk par 99'],
    ['{"spread_percent": 0.25}', 'spread_percent', '0.25', 'vesels skaitlis, rakstīts tikai ar cipariem'],
    ['{"start": {"2022": 1}}', 'start.2022', '1', 'gads un sektors, piemēram, „2022-state”'],
    ['{"start": {"2022-state": 2147483648}}', 'start.2022-state', '2147483648', 'ne vairāk par 2147483647'],
    ['{"seed": 1}', 'seed', '1', 'tikai paredzētās atslēgas'],
  ])('%s is a finding, and the defaults stand', (text, column, found, expected) => {
    const { settings, faults } = read(text);
    expect(faults).toEqual([['json-value', column, found, expected]]);
    expect(settings).toEqual(ROBUSTNESS_DEFAULTS);
  });
});
