import { describe, expect, it } from 'vitest';
import { assess } from '../assess/assess.ts';
import { measuredTwice } from '../rules/testing/cases-measured-twice.ts';
import { tinyFiles, type Change } from '../rules/testing/tiny-dataset.ts';
import { disagrees } from './measured-twice.ts';

const rowsOf = (...change: readonly Change[]) =>
  assess(tinyFiles(...change)).derived?.measuredTwice.map((row) => [
    row.institution_id,
    row.code,
    row.measured_code,
    row.said,
    row.measured,
    row.tolerance,
    row.disagree,
  ]);

describe('measuredTwice, worked by hand', () => {
  it('a valid file gives no finding', () => {
    expect(assess(tinyFiles(measuredTwice())).findings).toEqual([]);
  });

  it('compares what a body said with what was measured; of whom one is missing there is no row', () => {
    // Alfa: full = 1 and yes = 1. Beta: part = 0.5 and no = 0, as far apart as is allowed. Gamma did not answer “website”.
    expect(rowsOf(measuredTwice())).toEqual([
      ['alfa-ministrija', 'system', 'website', 1, 1, 0.5, false],
      ['beta-agentura', 'system', 'website', 0.5, 0, 0.5, false],
    ]);
  });

  it('without a tolerance only the same is the same', () => {
    const pair: Change = (files) => {
      files['methodology/measured-twice.csv'] =
        'edition,sector,code,measured_code,tolerance\n2022,state,system,website,\n';
    };
    expect(rowsOf(pair)).toEqual([
      ['alfa-ministrija', 'system', 'website', 1, 1, 0, false],
      ['beta-agentura', 'system', 'website', 0.5, 0, 0, true],
    ]);
  });

  it('a question that is not put to a category is not compared', () => {
    // “electronic” is for agencies only: Beta says 40 of 80, and the website is not there; Gamma does not answer.
    expect(rowsOf(measuredTwice('2022,state,electronic,website,0.4'))?.slice(2)).toEqual([
      ['beta-agentura', 'electronic', 'website', 0.5, 0, 0.4, true],
    ]);
  });

  it('nothing is measured twice where the methodology does not say so', () => {
    expect(rowsOf()).toEqual([]);
  });
});

it('rounding noise decides nothing', () => {
  expect(disagrees(0.8, 0.5, 0.3)).toBe(false);
  expect(disagrees(0.8, 0.5, 0.2)).toBe(true);
  expect(disagrees(0.5, 0.8, 0.2)).toBe(true);
});
