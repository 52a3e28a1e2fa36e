import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const { devDependencies, '//devDependencies': reasons } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  devDependencies: Record<string, string>;
  '//devDependencies': Record<string, string>;
};

/** Packages that some file of ours imports, which says what they are for. */
function imported(): Set<string> {
  const folders = ['src', 'scripts'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  );
  const sources = [...folders, 'astro.config.mjs', 'eslint.config.js', 'vitest.config.ts'].filter((path) =>
    /\.(?:ts|astro|js|mjs)$/.test(path),
  );
  const names = sources.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/(?:from|import\(?) ?'((?:@[\w-]+\/)?[\w.-]+)(?=['/])/g)].map(
      (match) => match[1],
    ),
  );
  return new Set(names.filter((name) => name !== undefined));
}

it('every package is imported, gives types of one that is, or says in package.json what it is for', () => {
  const used = imported();
  const all = Object.keys(devDependencies);
  const typed = (name: string): boolean =>
    name.startsWith('@types/') && (name === '@types/node' || all.includes(name.slice('@types/'.length)));
  const silent = all.filter((name) => !used.has(name) && !typed(name));
  expect(Object.keys(reasons).sort()).toEqual(silent.sort());
});
