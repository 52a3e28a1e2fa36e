import { expect, it } from 'vitest';
import { fileModified, modifiedOf } from './modified.ts';
import { tinyCatalogueInput } from './testing.ts';

const listed = (release: string, date: string, tables: readonly string[] | null) => ({
  release,
  date,
  editions: [],
  note: null,
  changes: tables === null ? null : { since: '', tables, fields_changed: 1, rows_added: 0, rows_removed: 0 },
});
const input = {
  ...tinyCatalogueInput(),
  release: '2022.3',
  releases: [
    listed('2022.3', '2023-03-01', ['answers', 'scores', 'corrections']),
    listed('2022.2', '2023-02-01', ['institutions']),
    listed('2022.1', '2023-01-10', null),
  ],
};
const registry = { id: 'registry', modified: '2023-03-01' } as const;

it.each([
  ['results', '2023-03-01'],
  ['corrections', '2023-03-01'],
  ['registry', '2023-02-01'],
  ['methodology', '2023-01-10'],
] as const)('%s last changed on %s', (id, date) =>
  expect(modifiedOf({ id, modified: '2023-03-01' }, input)).toBe(date),
);

it('is the date of the release where no release is known', () =>
  expect(modifiedOf(registry, { ...input, releases: [] })).toBe('2023-03-01'));

it('of a file that tells of its release is always that of the release', () => {
  const [entry] = input.datasets
    .filter(({ id }) => id === 'registry')
    .map((own) => ({ ...own, modified: '2023-03-01' }));
  if (entry === undefined) throw new Error('the tiny dataset has a registry');
  expect(fileModified('CSV', entry, input)).toBe('2023-02-01');
  expect(fileModified('PARQUET', entry, input)).toBe('2023-03-01');
});
