import { join } from 'node:path';
import { z } from 'zod';
import { filesBelow, type Disk } from './disk.ts';
import { messageOf, StepError } from './failure.ts';
import { sha256 } from './input-files.ts';
import type { Lang } from './args.ts';

/** Names every file of a release with its size and sum. */
export const MANIFEST = 'manifest.json';

/** A published release as it lies on disk, every byte of it checked against its manifest. */
export interface ReleaseFolder {
  readonly release: string;
  readonly date: string;
  /** The manifest included. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

const manifestShape = z.object({
  release: z.string(),
  date: z.string(),
  files: z.array(z.object({ path: z.string(), bytes: z.int(), sha256: z.string() })),
});

const SAYS = {
  lv: {
    sum: 'nav tāds, kā norādīts failā manifest.json',
    missing: 'trūkst, lai gan ir minēts failā manifest.json',
    surplus: 'nav minēts failā manifest.json',
  },
  en: {
    sum: 'is not what manifest.json says',
    missing: 'is missing, though manifest.json names it',
    surplus: 'is not in manifest.json',
  },
} as const;

/**
 * Reads a release folder: its manifest, and every file with the size and the sum that stand there.
 * @throws StepError in one line where anything is not as the manifest says
 */
export async function readReleaseFolder(disk: Disk, folder: string, lang: Lang): Promise<ReleaseFolder> {
  const says = SAYS[lang];
  const manifestBytes = await disk.read(join(folder, MANIFEST));
  const manifest = manifestIn(manifestBytes, join(folder, MANIFEST));
  const files = new Map<string, Uint8Array>();
  const there = new Set(await filesBelow(disk, folder));
  for (const { path, bytes, sha256: sum } of manifest.files) {
    if (!there.has(path)) throw new StepError(`${join(folder, path)}: ${says.missing}`);
    const content = await disk.read(join(folder, path));
    if (content.byteLength !== bytes || sha256(content) !== sum)
      throw new StepError(`${join(folder, path)}: ${says.sum}`);
    files.set(path, content);
  }
  for (const path of there) {
    if (path !== MANIFEST && !files.has(path)) throw new StepError(`${join(folder, path)}: ${says.surplus}`);
  }
  return { release: manifest.release, date: manifest.date, files: files.set(MANIFEST, manifestBytes) };
}

function manifestIn(bytes: Uint8Array, path: string): z.output<typeof manifestShape> {
  try {
    return manifestShape.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch (error) {
    const [issue] = error instanceof z.ZodError ? error.issues : [];
    throw new StepError(
      `${path}: ${issue === undefined ? messageOf(error) : `${issue.path.join('.')}: ${issue.message}`}`,
      {
        cause: error,
      },
    );
  }
}
