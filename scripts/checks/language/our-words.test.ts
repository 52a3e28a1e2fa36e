import { describe, expect, it } from 'vitest';
import { dictionaryFor } from './dictionary.ts';
import { listFaults, modelsOf, sectionsOf } from './our-words.ts';
import { ourWords } from './spelling.ts';

const LISTS = [
  ['# A\nXLSX\nCSV\n', '„CSV” stands after „XLSX”'],
  ['# A\nCSV\nCSV\n', '„CSV” stands after „CSV”'],
  ['# A\niestāde\n', '„iestāde” is in the dictionary'],
  ['# A\ndarbgrāmata/gramata\n', '„gramata”, the model of „darbgrāmata”, is not in the dictionary'],
  ['# A\n# B\nCSV\n', '„A” has no words'],
] as const;

describe('the list of our words', () => {
  it('is sorted, tells reasons, and has nothing that the dictionary has', () => {
    const sections = ourWords();
    expect(listFaults(sections, dictionaryFor(modelsOf(sections)))).toEqual([]);
    expect(sections.map(({ reason }) => reason)).toEqual([...new Set(sections.map(({ reason }) => reason))]);
  });

  it('is told what is wrong with it', () => {
    const spell = dictionaryFor(LISTS.flatMap(([list]) => modelsOf(sectionsOf(list))));
    expect(LISTS.map(([list]) => listFaults(sectionsOf(list), spell))).toEqual(LISTS.map(([, fault]) => [fault]));
  });

  it('has no word without a reason', () => {
    expect(() => sectionsOf('CSV\n')).toThrow('„CSV” stands before any reason');
  });
});
