import { z } from 'zod';
import { ROBUSTNESS_DEFAULTS, type RobustnessSettings } from '../model/robustness.ts';
import type { InputFiles } from './input.ts';
import { readJson } from './json.ts';
import type { Report } from './reported.ts';

const FILE = 'methodology/robustness.json';

/** What the generator takes as a starting value: a whole number of 32 bits with its sign. */
const LARGEST_START = 2 ** 31 - 1;

const between = (least: number, most: number, otherwise: number) => z.int().min(least).max(most).default(otherwise);

/** methodology/robustness.json; whatever is left out has its default. */
const robustnessShape = z.strictObject({
  // Intervals of fewer runs would hang on single draws; of more nobody would see the difference.
  runs: between(20, 100_000, ROBUSTNESS_DEFAULTS.runs),
  // At 100 % a weight could become 0.
  spread_percent: between(1, 99, ROBUSTNESS_DEFAULTS.spread_percent),
  sensitivity_rows: between(8, 100_000, ROBUSTNESS_DEFAULTS.sensitivity_rows),
  start: z
    .record(z.string().regex(/^\d{4}-(?:state|municipal)$/), z.int().min(1).max(LARGEST_START))
    .default(ROBUSTNESS_DEFAULTS.start),
});

/** The settings of recomputations under other choices of method; the file is optional. */
export function readRobustness(files: InputFiles, report: Report): RobustnessSettings {
  const input = files.get(FILE);
  const read = input === undefined ? null : readJson(FILE, input, robustnessShape, report);
  return read ?? ROBUSTNESS_DEFAULTS;
}
