import { assess } from '../../src/core/assess/assess.ts';
import { realDisk } from './disk.ts';
import { readInput } from './input-files.ts';

/** What the child of bench-faults.ts has measured. */
export interface Measured {
  readonly seconds: number;
  /** Most memory that the process ever held, in bytes. */
  readonly memory: number;
  /** Rule, row and column of each finding. */
  readonly findings: readonly (readonly [rule: string, row: number, column: string])[];
}

/** Reads, parses and validates what is in a folder: `node faults-child.ts DIR`. */
const folder = process.argv[2] ?? '';
const started = performance.now();
const files = await readInput(realDisk, { data: `${folder}/data`, methodology: `${folder}/methodology` }, 'en');
const { findings } = assess(files);
const measured: Measured = {
  seconds: (performance.now() - started) / 1000,
  memory: process.resourceUsage().maxRSS * 1024,
  findings: findings.map(({ rule, row = 0, column = '' }) => [rule, row, column]),
};
process.stdout.write(JSON.stringify(measured));
