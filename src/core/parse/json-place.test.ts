import { describe, expect, it } from 'vitest';
import { jsonFaultLine, jsonPlaces } from './json-place.ts';

const TEXT = `{
  "year": 2022,
  "files": [
    { "path": "a.csv" },
    {
      "path": "b.csv",
      "path": "c.csv"
    }
  ]
}`;

describe('jsonPlaces', () => {
  it.each([
    [[], 1],
    [['year'], 2],
    [['files', 0, 'path'], 4],
    [['files', 1], 5],
    // Of a key that stands twice the last counts, as for JSON.parse.
    [['files', 1, 'path'], 7],
    // What is missing belongs into what is around it.
    [['files', 1, 'sha256'], 5],
    [['status'], 1],
  ])('%j stands in line %i', (path, line) => expect(jsonPlaces(TEXT).line(path)).toBe(line));

  it('names keys that stand twice', () => {
    expect(jsonPlaces(TEXT).repeated).toEqual([{ path: 'files.1.path', line: 7, firstLine: 6 }]);
  });
});

describe('jsonFaultLine', () => {
  it.each([
    ['', 1],
    ['{\n"a": 1,\n}', 3],
    ['{\n"a": tru\n}', 2],
    ['{"a": 1}\n\n}', 3],
  ])('%j is at fault in line %i', (text, line) => expect(jsonFaultLine(text)).toBe(line));
});
