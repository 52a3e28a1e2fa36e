import { describe, expect, it } from 'vitest';
import { inputFile, TINY } from '../rules/testing/tiny-dataset.ts';
import { editionShape, readJson } from './json.ts';
import type { Reported } from './reported.ts';

const EDITION = JSON.parse(TINY['data/editions/2021/edition.json'] ?? '{}') as Record<string, unknown>;

function faults(shape: typeof editionShape, value: unknown) {
  const reported: Reported[] = [];
  readJson<unknown>('f.json', inputFile(JSON.stringify(value)), shape, (problem) => reported.push(problem));
  return reported.map((p) => [p.column, p.found, p.expected?.lv]);
}

describe('readJson', () => {
  it('takes an edition as it should be', () => expect(faults(editionShape, EDITION)).toEqual([]));

  it.each([
    [{ year: '2021' }, 'year', '"2021"', 'skaitlis'],
    [{ year: 2021.5 }, 'year', '2021.5', 'vesels skaitlis'],
    [{ embargoed: 'no' }, 'embargoed', '"no"', 'true vai false'],
    [{ sectors: 'state' }, 'sectors', '"state"', 'saraksts […]'],
    [{ sectors: ['city'] }, 'sectors.0', '"city"', 'viens no: state, municipal'],
    [{ status: undefined }, 'status', '', 'viens no: official, demonstration, figures_only'],
    [{ note: 'x' }, 'note', '"x"', 'tikai paredzētās atslēgas'],
    [{ received: '3.1.2022' }, 'received', '"3.1.2022"', 'GGGG-MM-DD vai ""'],
    [{ files: [{ path: 'a', sha256: 'abc' }] }, 'files.0.sha256', '"abc"', 'SHA-256 summa: 64 heksadecimāli cipari'],
  ])('%j in edition.json', (change, column, found, expected) => {
    expect(faults(editionShape, { ...EDITION, ...change })).toEqual([[column, found, expected]]);
  });

  it('says where the syntax ends', () => {
    const reported: Reported[] = [];
    expect(readJson<unknown>('f.json', inputFile('{"year": }'), editionShape, (p) => reported.push(p))).toBeNull();
    expect(reported.map((p) => p.rule)).toEqual(['json-syntax']);
  });
});
