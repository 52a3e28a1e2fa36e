import { runProgram } from '../lib/child.ts';
import { codeOf } from '../lib/failure.ts';
import type { Outcome } from './check.ts';

/** Runs a Python program that prints `N values compared` and exits 0 where none differs. */
export async function comparedByPython(program: string, ...args: readonly string[]): Promise<Outcome> {
  try {
    const { code, output } = await runProgram('python3', [program, ...args]);
    const compared = Number(/(\d+) values compared/.exec(output)?.[1] ?? 0);
    return { checked: compared, problems: code === 0 ? [] : output.trim().split('\n') };
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    return { checked: 0, problems: [], skipped: 'there is no python3' };
  }
}
