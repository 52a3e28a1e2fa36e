import { describe, expect, it } from 'vitest';
import { inputFile, TINY } from '../rules/testing/tiny-dataset.ts';
import { editionShape, readJson } from './json.ts';
import type { Reported } from './reported.ts';

const EDITION = JSON.parse(TINY['data/editions/2021/edition.json'] ?? '{}') as Record<string, unknown>;

function faultsOf(text: string, shape = editionShape) {
  const reported: Reported[] = [];
  readJson<unknown>('f.json', inputFile(text), shape, (problem) => reported.push(problem));
  return reported.map((p) => [p.column, p.found, p.expected?.lv]);
}

const faults = (shape: typeof editionShape, value: unknown) => faultsOf(JSON.stringify(value), shape);

describe('readJson', () => {
  it('takes an edition as it should be', () => expect(faults(editionShape, EDITION)).toEqual([]));

  it.each([
    [{ year: '2021' }, 'year', '"2021"', 'skaitlis'],
    [{ year: 2021.5 }, 'year', '2021.5', 'vesels skaitlis, rakstīts tikai ar cipariem'],
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

  it.each([
    // Each is 2021 to the machine, or none at all.
    ['2021.0000000000000000000000000000000000000001', 'year'],
    ['2021.0', 'year'],
    ['2.021e3', 'year'],
    ['-0', 'year'],
    ['1e400', 'year'],
    ['9007199254740993', 'year'],
  ])('does not take %s for a number that it is not', (number, column) => {
    const text = JSON.stringify(EDITION).replace('"year":2021', `"year":${number}`);
    expect(text).toContain(number);
    expect(faultsOf(text)).toEqual([[column, number, 'vesels skaitlis, rakstīts tikai ar cipariem']]);
  });

  it.each([
    [{ foo: 1.5 }, 'foo', 'tikai paredzētās atslēgas'],
    [{ publisher: 1.5 }, 'publisher', 'teksts'],
  ])('says of a number where none belongs that it does not belong: %j', (change, column, expected) => {
    expect(faults(editionShape, { ...EDITION, ...change })).toEqual([[column, '1.5', expected]]);
  });

  it.each([
    ['{"__proto__": 1, ', '__proto__', '1'],
    ['{"files": [{"__proto__": {"path": "a"}}], ', 'files.0.__proto__', '{"path":"a"}'],
  ])('names a key that objects keep to themselves: %s', (start, column, found) => {
    const text = `${start}${JSON.stringify({ ...EDITION, files: undefined }).slice(1)}`;
    expect(faultsOf(text).filter(([, , expected]) => expected === 'tikai paredzētās atslēgas')).toEqual([
      [column, found, 'tikai paredzētās atslēgas'],
    ]);
  });

  it('says where the syntax ends', () => {
    const reported: Reported[] = [];
    expect(readJson<unknown>('f.json', inputFile('{"year": }'), editionShape, (p) => reported.push(p))).toBeNull();
    expect(reported.map((p) => p.rule)).toEqual(['json-syntax']);
  });
});
