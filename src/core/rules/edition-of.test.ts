import { describe, expect, it } from 'vitest';
import type { Finding } from '../model/finding.ts';
import { inputFile, tinyFiles, write } from './testing/tiny-dataset.ts';
import { measuredTwice } from './testing/cases-measured-twice.ts';
import { editionsOf, yearsIn } from './edition-of.ts';

const at = (file: string, row?: number): Finding => ({
  rule: 'cell-value',
  severity: 'blocker',
  file,
  row,
  subject: '',
  message: { lv: '', en: '' },
  remedy: { lv: '', en: '' },
});

const KNOWN = 'rule,subject,reason_lv,reason_en\nx,2021/state/a,,\nx,data/editions/2022/answers.csv#4,,\nx,y,,\n';

describe('editionsOf', () => {
  it.each([
    ['a file of an edition', at('data/editions/2021/answers.csv', 3), 2021],
    ['a methodology', at('methodology/2022/state.csv', 3), 2022],
    ['a correction', at('data/corrections.csv', 2), 2022],
    ['a published figure', at('data/published-figures.csv', 6), 2020],
    ['a row of the continuity', at('methodology/continuity.csv', 2), 2022],
    ['a pair measured twice', at('methodology/measured-twice.csv', 2), 2022],
    ['a known issue', at('data/known-issues.csv', 2), 2021],
    ['a known issue of a file', at('data/known-issues.csv', 3), 2022],
    ['a known issue of nothing known', at('data/known-issues.csv', 4), null],
    ['a header', at('data/corrections.csv', 1), null],
    ['a row that is not there', at('data/corrections.csv', 99), null],
    ['the registry', at('data/registry/groups.csv', 2), null],
    ['a missing file', at('data/published-figures.csv'), null],
  ])('%s', (_, finding, year) => {
    expect(editionsOf([finding], tinyFiles(write('data/known-issues.csv', KNOWN), measuredTwice()))(finding)).toBe(
      year,
    );
  });
});

it('yearsIn names the years that have a folder', () => {
  expect(yearsIn(tinyFiles())).toEqual([2020, 2021, 2022]);
  expect(yearsIn(new Map([['methodology/2031/levels.csv', inputFile('')]]))).toEqual([2031]);
});
