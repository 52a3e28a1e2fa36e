import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Codebook } from '../../../src/core/emit/codebook.ts';
import { recomputeCommands, type RecomputeCommands } from '../../../src/core/emit/recompute.ts';
import { runScript } from '../../lib/child.ts';
import { csvLines } from '../csv-cells.ts';
import { inTemporaryFolder } from '../temporary.ts';
import type { Line } from './differences.ts';

/** Indexes of our own making, to try things on. */
export const FIXTURES = join('scripts', 'checks', 'fixtures');

/**
 * Does something in the folder of a release of an index, which is gone afterwards.
 * @param index a folder with `data` and `methodology`
 */
export const inRelease = <T>(index: string, work: (folder: string) => Promise<T>): Promise<T> =>
  inTemporaryFolder(async (out) => {
    const folders = ['--data', join(index, 'data'), '--methodology', join(index, 'methodology')];
    const ran = await runScript('build-data', [...folders, '--out', join(out, 'data'), '--lang', 'en']);
    if (ran.code !== 0) throw new Error(ran.output.slice(-2000));
    return work(join(out, 'data', 'latest'));
  });

/** The scores of a release, as published. */
export const scoresIn = async (folder: string): Promise<Line[]> =>
  csvLines(await readFile(join(folder, 'scores.csv'), 'utf8'));

/** What is typed in a system to recompute a release. */
export async function commandsFor(folder: string, system: RecomputeCommands['system']): Promise<string> {
  const { tables } = JSON.parse(await readFile(join(folder, 'codebook.json'), 'utf8')) as Codebook;
  return recomputeCommands(tables).find((entry) => entry.system === system)?.code ?? '';
}
