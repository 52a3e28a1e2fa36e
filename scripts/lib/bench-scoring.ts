import Papa from 'papaparse';
import { assess } from '../../src/core/assess/assess.ts';
import type { InputFiles } from '../../src/core/parse/input.ts';
import { StepError } from './failure.ts';
import { generatedInput } from './generated-input.ts';
import { compare, seconds, type Comparison } from './ratio.ts';
import { during } from './terminal.ts';
import type { Outside } from './verb.ts';

const LIMIT = 2.5;
const INSTITUTIONS = 25_000;
const INDICATORS = 40;

/** Parse, validate and score a million answers, against PapaParse's bare parse of the same text with headers. */
export async function benchScoring(rounds: number, { terminal }: Outside): Promise<Comparison> {
  const { files, answers } = generatedInput(INSTITUTIONS, INDICATORS);
  const times = [];
  // One more round than asked: the first warms both up and does not count.
  for (let round = 0; round <= Math.max(rounds, 5); round += 1) {
    const yardstick = await during(terminal, `PapaParse ${round}`, () => fresh(() => bareParse(answers)));
    const own = await during(terminal, `parse, validate, score ${round}`, () => fresh(() => scoreAll(files)));
    if (round > 0) times.push({ own, yardstick });
  }
  return compare(times, {
    what: `parse, validate and score ${(INSTITUTIONS * INDICATORS).toLocaleString('en')} answers`,
    against: `Papa.parse(text, { header: true }) of the same ${(answers.length / 1e6).toFixed(0)} MB`,
    limit: LIMIT,
  });
}

/** Seconds of the work on a swept heap (`node --expose-gc`), so that neither pays for the other's leavings. */
async function fresh(work: () => void): Promise<number> {
  (globalThis as { gc?: () => void }).gc?.();
  return seconds(async () => work());
}

function bareParse(text: string): void {
  const { data } = Papa.parse(text, { header: true });
  if (data.length < INSTITUTIONS * INDICATORS) throw new StepError('PapaParse lost rows');
}

function scoreAll(files: InputFiles): void {
  const { findings, derived } = assess(files);
  const [first] = findings.filter(({ severity }) => severity === 'blocker');
  if (first !== undefined)
    throw new StepError(`generated data: ${first.rule}, ${first.file}:${first.row}: ${first.message.en}`);
  const scores = derived?.scores.filter(({ score }) => score !== null).length ?? 0;
  if (scores < INSTITUTIONS * 6) throw new StepError(`only ${scores} scores`);
}
