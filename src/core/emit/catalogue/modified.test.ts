import { expect, it } from 'vitest';
import { lastChanged, modifiedOf } from './modified.ts';
import { versionNotes } from './version-notes.ts';
import { tinyCatalogueInput } from './testing.ts';

const listed = (release: string, date: string, tables: readonly string[] | null) => ({
  release,
  date,
  editions: [],
  note: null,
  changes:
    tables === null
      ? null
      : {
          since: '2022.1',
          tables: tables.map((table, at) => ({
            table,
            fields_changed: 0,
            rows_added: at,
            rows_removed: 2,
            columns_changed: 0,
          })),
          fields_changed: 1,
          rows_added: 0,
          rows_removed: 0,
        },
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
const entryOf = (id: string) => {
  const entry = input.datasets.find((dataset) => dataset.id === id);
  if (entry === undefined) throw new Error(`no dataset ${id}`);
  return { ...entry, modified: '2023-03-01' };
};

it.each([
  ['results', '2023-03-01'],
  ['corrections', '2023-03-01'],
  ['registry', '2023-02-01'],
  ['methodology', '2023-01-10'],
] as const)('%s last changed on %s', (id, date) => expect(modifiedOf(entryOf(id), input)).toBe(date));

it('is the date of the release where no release is known', () =>
  expect(modifiedOf(entryOf('registry'), { ...input, releases: [] })).toBe('2023-03-01'));

it.each([
  [
    'results',
    'Datu versija 2022.3 (2023-03-01). Kopš datu versijas 2022.1: „answers” – dzēstas rindas 2; „scores” – pievienotas rindas 1, dzēstas rindas 2.',
    'Release 2022.3 (2023-03-01). Since release 2022.1: “answers”: rows removed 2; “scores”: rows added 1, rows removed 2.',
  ],
  [
    'registry',
    'Datu versija 2022.2 (2023-02-01). Nosaukums labots. Kopš datu versijas 2022.1: „institutions” – dzēstas rindas 2.',
    'Release 2022.2 (2023-02-01). A name was corrected. Since release 2022.1: “institutions”: rows removed 2.',
  ],
  ['methodology', 'Datu versija 2022.1 (2023-01-10).', 'Release 2022.1 (2023-01-10).'],
] as const)('the notes of %s tell of its own tables alone', (id, lv, en) => {
  const note = { lv: 'Nosaukums labots.', en: 'A name was corrected.' };
  const releases = input.releases.map((entry) => (entry.release === '2022.2' ? { ...entry, note } : entry));
  expect(versionNotes(entryOf(id), lastChanged(entryOf(id), { ...input, releases }))).toEqual({ lv, en });
});
