import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { runProgram } from './child.ts';
import { StepError } from './failure.ts';
import type { Measured } from './faults-child.ts';
import { faultyAnswers, type Fault } from './faulty-answers.ts';
import { generatedInput } from './generated-input.ts';
import { compare, type Comparison } from './ratio.ts';
import { during } from './terminal.ts';
import type { Outside } from './verb.ts';

const LIMIT = 3;
const GIB = 2 ** 30;
const INSTITUTIONS = 25_000;
const INDICATORS = 40;
const FAULTS = 1000;
const ANSWERS = 'data/editions/2030/answers.csv';

/**
 * A million answers with a thousand faults, against the same without any, each read and validated in a process of its own.
 * @throws StepError where not every fault is reported, and nothing else, or where more than a GiB of memory is needed
 */
export async function benchFaults(folder: string, rounds: number, { terminal, print }: Outside): Promise<Comparison> {
  const { files, answers } = generatedInput(INSTITUTIONS, INDICATORS);
  const faulty = faultyAnswers(answers, INDICATORS, FAULTS);
  const clean = join(folder, 'clean');
  const spoilt = join(folder, 'faulty');
  for (const place of [clean, spoilt]) {
    for (const [path, { bytes }] of files) {
      await mkdir(dirname(join(place, path)), { recursive: true });
      await writeFile(join(place, path), place === spoilt && path === ANSWERS ? faulty.text : bytes);
    }
  }
  const times = [];
  let memory = 0;
  for (let round = 1; round <= rounds; round += 1) {
    const without = await during(terminal, `without faults ${round}/${rounds}`, () => measure(clean));
    const own = await during(terminal, `with faults ${round}/${rounds}`, () => measure(spoilt));
    demand([], without);
    demand(faulty.faults, own);
    times.push({ own: own.seconds, yardstick: without.seconds });
    memory = Math.max(memory, own.memory, without.memory);
  }
  await Promise.all([clean, spoilt].map((place) => rm(place, { recursive: true, force: true })));
  print(`faults: all ${FAULTS} reported; at most ${(memory / GIB).toFixed(2)} GiB of memory (limit 1 GiB)`);
  if (memory >= GIB) throw new StepError(`${(memory / GIB).toFixed(2)} GiB of memory`);
  return compare(times, {
    what: `parse and validate ${(INSTITUTIONS * INDICATORS).toLocaleString('en')} answers with ${FAULTS} faults`,
    against: 'the same answers without a fault, scored as well',
    limit: LIMIT,
  });
}

async function measure(folder: string): Promise<Measured> {
  const { code, output } = await runProgram(process.execPath, ['scripts/lib/faults-child.ts', folder]);
  if (code !== 0) throw new StepError(`faults-child exits ${code}:\n${output}`);
  return JSON.parse(output) as Measured;
}

/** @throws StepError where the findings are not exactly these faults */
function demand(faults: readonly Fault[], { findings }: Measured): void {
  const expected = faults.map(({ rule, row, column }) => `${rule} ${row} ${column}`).sort();
  const found = findings.map((parts) => parts.join(' ')).sort();
  const at = expected.findIndex((line, index) => line !== found[index]);
  if (at === -1 && expected.length === found.length) return;
  throw new StepError(
    `${found.length} findings for ${expected.length} faults; first difference: ${found[Math.max(at, 0)]}, not ${expected[at]}`,
  );
}
