import { expect, it } from 'vitest';
import { assess } from '../../src/core/assess/assess.ts';
import { faultyAnswers } from './faulty-answers.ts';
import { generatedInput } from './generated-input.ts';
import { sha256 } from './input-files.ts';

const PATH = 'data/editions/2030/answers.csv';

it('every fault among many answers is reported where it is, and nothing else', () => {
  const { files, answers } = generatedInput(200, 40);
  const { text, faults } = faultyAnswers(answers, 40, 100);
  const bytes = new TextEncoder().encode(text);
  const input = new Map([...files, [PATH, { bytes, sha256: sha256(bytes) }]]);
  const { findings } = assess(input);
  const lines = (all: readonly { rule: string; row?: number | undefined; column?: string | undefined }[]): string[] =>
    all.map(({ rule, row, column = '' }) => `${rule} ${row} ${column}`).sort();
  expect(faults).toHaveLength(100);
  expect(lines(findings)).toEqual(lines(faults));
});
