import { describe, expect, it } from 'vitest';
import { formsOf } from './nouns.ts';

const told = (word: string): string[] =>
  formsOf(word).map((form) => `${form.plural ? 'plural' : 'singular'} ${form.case}`);

describe('forms of nouns', () => {
  it.each([
    ['punkts', ['singular nominative']],
    ['punktu', ['singular accusative', 'plural genitive']],
    ['punktiem', ['plural dative']],
    ['līmeņa', ['singular genitive']],
    ['līmeņi', ['plural nominative']],
    ['mēnešu', ['plural genitive']],
    ['iestāžu', ['plural genitive']],
    ['iestādes', ['singular genitive', 'plural nominative', 'plural accusative']],
    ['sadaļā', ['singular locative']],
    ['līdz', []],
    ['publicēti', []],
  ])('%s', (word, forms) => {
    expect(told(word)).toEqual(forms);
  });
});
