import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Quad } from 'n3';
import { shortName, validateShapes } from './shacl.ts';
import { trapProblems } from './traps.ts';

/** The project's own short shapes. */
const SHAPES = join('scripts', 'checks', 'shapes', 'dcat-ap.ttl');

/** What is wrong with a strict catalogue by what stands in this repository: its own shapes, and the traps no shape sees. */
export async function catalogueProblems(quads: readonly Quad[]): Promise<string[]> {
  const results = await validateShapes(quads, await readFile(SHAPES, 'utf8'));
  return [
    ...results.map(({ focus, path, constraint, value }) =>
      `${focus} ${shortName(path)}: ${constraint} ${value}`.trimEnd(),
    ),
    ...trapProblems(quads),
  ];
}
