import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

describe('README', () => {
  const named = new Set([...readme.matchAll(/(?:`|&& )npm (?:run )?([a-z][a-z-]*)/g)].map((match) => match[1] ?? ''));
  named.delete('ci');

  it('opens with the two commands', () => {
    const first = /```sh\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
    expect(first).toMatch(/npm ci && npm start/);
    expect(first).toMatch(/npm ci && npm test/);
    expect(readme.indexOf('```sh')).toBeLessThan(700);
  });

  it.each([...named])('npm %s exists', (name) => {
    expect(scripts[name]).toBeDefined();
  });

  it.each(Object.keys(scripts))('says what npm run %s does', (name) => {
    expect(named).toContain(name);
  });

  it.each(Object.values(scripts).flatMap((script) => script.match(/scripts\/[\w-]+\.ts/g) ?? []))(
    '%s is there',
    (script) => {
      expect(existsSync(script)).toBe(true);
    },
  );

  it.each([...readme.matchAll(/^\| `([\w./-]+)` \|/gm)].map((match) => match[1] ?? ''))(
    'folder %s is there',
    (path) => {
      expect(existsSync(path)).toBe(true);
    },
  );

  it.each([...readme.matchAll(/\]\(([^)#:]+)\)/g)].map((match) => match[1] ?? ''))(
    'link to %s leads somewhere',
    (path) => {
      expect(existsSync(path)).toBe(true);
    },
  );
});
