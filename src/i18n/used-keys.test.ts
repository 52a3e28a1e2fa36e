import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import lv from './lv.json' with { type: 'json' };

/**
 * Every key of the dictionaries is used. A key is named whole, or in a template whose places stand for a part of it:
 * `mark.${status}`. Where a key ends in a plural form or in a sector, its stem may be what the source names.
 */

const SOURCE = join(import.meta.dirname, '..');

/** Text of every module and component, tests and dictionaries left out. */
const sources = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(ts|astro)$/.test(name) && !name.endsWith('.test.ts'))
  .map((name) => readFileSync(join(SOURCE, name), 'utf8'))
  .join('\n');

const PART = /^[\w./-]+$/;

/** Whole strings that look like a key or its stem. */
const named = new Set([...sources.matchAll(/['"`]([\w.-]+)['"`]/g)].map((match) => match[1] ?? ''));

/** Templates with places, as patterns: `a.${b}.c` is `a.`, anything, `.c`. */
const patterns = [...new Set([...sources.matchAll(/`([^`\n]*\$\{[^`\n]*)`/g)].map((match) => match[1] ?? ''))].flatMap(
  (template) => {
    const parts = template.split(/\$\{[^}]*\}/);
    // A pattern that begins with a place would fit anything.
    const first = parts[0] ?? '';
    if (!/^[A-Za-z]\w*\./.test(first) && !/^[A-Za-z]\w*[.-]?$/.test(first)) return [];
    if (!first.includes('.') || parts.some((part) => part !== '' && !PART.test(part))) return [];
    return [new RegExp(`^${parts.map((part) => part.replaceAll('.', '\\.')).join('[\\w-]+(?:\\.[\\w-]+)?')}$`)];
  },
);

const isUsed = (key: string): boolean => named.has(key) || patterns.some((pattern) => pattern.test(key));

/** What the source may name a key by: whole, without its plural form, without its sector. */
function* namesOf(key: string): Generator<string> {
  yield key;
  const stem = key.replace(/\.(?:zero|one|other)$/, '');
  yield stem;
  yield stem.replace(/\.(?:state|municipal)$/, '');
}

describe('dictionaries', () => {
  it('have no key that nothing uses', () => {
    expect(Object.keys(lv).filter((key) => ![...namesOf(key)].some(isUsed))).toEqual([]);
  });

  it('have no key that is also the stem of a plural, as its use could not be told', () => {
    expect(Object.keys(lv).filter((key) => `${key}.zero` in lv)).toEqual([]);
  });

  it('are told apart from what is not there', () => {
    expect(isUsed('never.used')).toBe(false);
    expect(isUsed('mark.assumed')).toBe(true);
  });
});
