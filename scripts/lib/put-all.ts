import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What is to be put in its place: a file, or a folder with its files by name. */
export interface Put {
  readonly path: string;
  readonly content: string | Uint8Array | ReadonlyMap<string, string | Uint8Array>;
}

/**
 * Puts files and whole folders in their places, all of them or none: everything is written beside its place first, under a
 * hidden name, and then renamed. What stood there is put back where a later step fails.
 */
export async function putAll(puts: readonly Put[]): Promise<void> {
  const aside = (path: string, word: string): string => {
    const name = path.slice(dirname(path).length).replace(/^[/\\]/, '');
    return join(dirname(path), `.${name}.${word}-${process.pid}`);
  };
  const undo: (() => Promise<void>)[] = [];
  const old: string[] = [];
  try {
    for (const { path, content } of puts) {
      await mkdir(dirname(path), { recursive: true });
      undo.push(() => rm(aside(path, 'new'), { recursive: true, force: true }));
      await writeAt(aside(path, 'new'), content);
    }
    for (const { path } of puts) {
      if (await there(path)) {
        await rename(path, aside(path, 'old'));
        old.push(aside(path, 'old'));
        undo.push(() => rename(aside(path, 'old'), path));
      }
      await rename(aside(path, 'new'), path);
      undo.push(() => rm(path, { recursive: true, force: true }));
    }
  } catch (error) {
    for (const step of undo.reverse()) await step();
    throw error;
  }
  for (const path of old) await rm(path, { recursive: true, force: true });
}

async function writeAt(path: string, content: Put['content']): Promise<void> {
  if (typeof content === 'string' || content instanceof Uint8Array) return writeFile(path, content);
  await mkdir(path, { recursive: true });
  for (const [name, inner] of content) await writeFile(join(path, name), inner);
}

const there = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
