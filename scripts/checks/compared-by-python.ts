import { runProgram } from '../lib/child.ts';
import { codeOf } from '../lib/failure.ts';
import type { Outcome } from './check.ts';

/**
 * Runs a Python program that prints `N values compared` and exits 0 where none differs.
 * @param command its path and what it is given
 * @param cwd the folder it runs in; ours, where none is given
 */
export async function comparedByPython(command: readonly string[], cwd?: string): Promise<Outcome> {
  try {
    const { code, output } = await runProgram('python3', command, {}, cwd);
    if (code !== 0) return { checked: 0, problems: output.trim().split('\n') };
    const compared = /(\d+) values compared/.exec(output)?.[1];
    return compared === undefined
      ? { checked: 0, problems: [`it does not say how many values it compared: ${output.trim()}`] }
      : { checked: Number(compared), problems: [] };
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    return { checked: 0, problems: [], skipped: 'there is no python3' };
  }
}
