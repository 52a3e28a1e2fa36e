import { describe, expect, it } from 'vitest';
import { inputFile, TINY } from '../rules/testing/tiny-dataset.ts';
import { NOTHING_SAID, readPublication } from './publication.ts';
import type { Reported } from './reported.ts';

const FILE = 'data/publication.json';
const WHOLE = JSON.parse(TINY[FILE] ?? '{}') as Record<string, unknown>;

function read(value: unknown) {
  const reported: Reported[] = [];
  const files = new Map(value === undefined ? [] : [[FILE, inputFile(JSON.stringify(value))] as const]);
  const publication = readPublication(files, (problem) => reported.push(problem));
  return { publication, faults: reported.map((p) => [p.rule, p.column, p.expected?.lv]) };
}

describe('readPublication', () => {
  it('reads what is said', () => {
    expect(read(WHOLE)).toEqual({ publication: WHOLE, faults: [] });
  });

  it('takes what the portal’s form asks for besides', () => {
    const portal = { organisation: 'varam', datasets: {}, fields: { geospatial: 'no' } };
    expect(read({ ...WHOLE, portal })).toEqual({ publication: { ...WHOLE, portal }, faults: [] });
  });

  it.each([
    [{ site: 'index' }, 'site', 'pilna tīmekļa adrese'],
    [{ contact: { name: '', email: 'x' } }, 'contact.email', 'e-pasta adrese'],
    [{ contact: { name: '', email: 'mailto:x@y.example' } }, 'contact.email', 'e-pasta adrese'],
  ])('refuses %j', (change, column, expected) => {
    expect(read({ ...WHOLE, ...change }).faults).toEqual([['json-value', column, expected]]);
  });

  it('keeps the rest where a key is missing, and says so', () => {
    const { site: _, ...rest } = WHOLE;
    const { publication, faults } = read(rest);
    expect(publication).toEqual({ ...WHOLE, site: NOTHING_SAID.site });
    expect(faults.map(([rule, column]) => [rule, column])).toEqual([['publication-incomplete', 'site']]);
  });

  it('says nothing for the settings where there is no file', () => {
    const { publication, faults } = read(undefined);
    expect(publication).toEqual(NOTHING_SAID);
    expect(faults).toHaveLength(1);
  });
});
