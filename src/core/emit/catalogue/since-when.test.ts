import { expect, it } from 'vitest';
import { sinceWhen } from './since-when.ts';

const release = (date: string, files: Readonly<Record<string, string>>) => ({
  date,
  files: Object.entries(files).map(([path, sha256]) => ({ path, sha256 })),
});
const OLDER = [
  release('2023-02-01', { still: 'a', changed: 'b', back: 'd' }),
  release('2023-01-01', { still: 'a', changed: 'b', back: 'c' }),
];
const dates = sinceWhen(release('2023-03-01', { still: 'a', changed: 'x', back: 'c', fresh: 'e' }), OLDER);

it.each([
  ['still', '2023-01-01'],
  ['changed', '2023-03-01'],
  ['back', '2023-03-01'],
  ['fresh', '2023-03-01'],
])('%s has its bytes since %s', (path, date) => expect(dates.get(path)).toBe(date));
