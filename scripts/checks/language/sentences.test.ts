import { describe, expect, it } from 'vitest';
import { message, type Key } from '../../../src/i18n/messages.ts';
import { chosen, type Check } from '../check.ts';
import { saidIn } from './said.ts';
import { sentencesByTemplate, spread } from './sentences.ts';

/** Two sentences of the site that follow each other in one paragraph, and one that is the end of no other. */
const SINCE = 'change.breakMethod' satisfies Key;
const AROUND = 'edition.breakBodies' satisfies Key;
const since = message('lv', SINCE, { year: 2019 });
const around = message('lv', AROUND, { year: 2021 });

describe('sentences by template', () => {
  it('are found alone and among others, each once, with where it stood first', async () => {
    const read = (url: string, html: string) => ({ url, template: 'a', said: saidIn(html) });
    const found = await sentencesByTemplate([
      read('/a/', `<html lang="lv"><p>${since} <b>${around}</b></p><p>Kaut kas cits.</p></html>`),
      read('/b/', `<html lang="lv"><p>${around}</p></html>`),
    ]);
    expect([...found].map(([name, sentences]) => [name, [...sentences]])).toEqual([
      [`${SINCE} (lv)`, [[since, '/a/']]],
      [`${AROUND} (lv)`, [[around, '/a/']]],
    ]);
  });

  it('are printed only where they are asked for', () => {
    const run: Check['run'] = () => Promise.resolve({ checked: 1, problems: [] });
    const checks: readonly Check[] = [
      { id: 'a', about: '', run },
      { id: 'b', about: '', run, asked: true },
    ];
    const ids = (only: readonly string[]): string[] => chosen(checks, only).map(({ id }) => id);
    expect(ids([])).toEqual(['a']);
    expect(ids(['b'])).toEqual(['b']);
  });

  it('are printed from all of a list alike', () => {
    const numbers = Array.from({ length: 120 }, (_, at) => at);
    const printed = spread(numbers, 50);
    expect(printed).toHaveLength(50);
    expect(printed[0]).toBe(0);
    expect(printed.at(-1)).toBeGreaterThan(110);
    expect(spread([1, 2], 50)).toEqual([1, 2]);
  });
});
