import { expect, it } from 'vitest';
import { LIMITS } from '../parse/limits.ts';
import { append, findings } from './testing/tiny-dataset.ts';

const ANSWERS = 'data/editions/2022/answers.csv';
const MORE = LIMITS.findings + 50;

it.each([
  ['that parsing meets', 'csv-ragged-row', Array.from({ length: MORE }, (_, n) => `body-${n},website`)],
  [
    'that are judged one by one',
    'answer-institution-unknown',
    Array.from({ length: MORE }, (_, n) => `body-${n},website,yes,,`),
  ],
])('of more faults than can be listed %s the first are, and it is said', (_, rule, rows) => {
  const all = findings(append(ANSWERS, ...rows));
  expect(all.filter((finding) => finding.rule === rule)).toHaveLength(LIMITS.findings);
  expect(all.filter((finding) => finding.rule !== rule).map((one) => [one.rule, one.severity, one.found])).toEqual([
    ['findings-many', 'warning', rule],
  ]);
});
