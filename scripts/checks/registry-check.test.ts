// Every row that the check of the registry found is entered in the data, or the decision on it says why it is left.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { data, ref, root, whereReference, type Row } from './reference-rows.ts';

const DECISION = join(root, 'methodology/decisions/0014-registry-check.md');

/** What the decision says of each row, by file, id and column. */
const outcomes = new Map(
  [...readFileSync(DECISION, 'utf8').matchAll(/^\| \d+ \| `(.+?)` \| (.+?) \| (.+?) \| (.+) \|$/gm)].map(
    ([, file, id, column, outcome]) => [`${file}/${id}/${column}`, outcome ?? ''],
  ),
);

const institutions = data('registry/institutions.csv');
const successions = data('registry/successions.csv');

/** An id without what is said of it in brackets. */
const bare = (id: string): string => id.replace(/^\(missing\) /, '').replace(/ \(.*$/, '');
const digits = (text: string): string[] => text.match(/\b\d{11}\b/g) ?? [];

/** Whether the data hold what a correction asks for. */
function entered({ file, id = '', column = '', right = '', now = '' }: Row): boolean {
  const own = institutions.filter((row) => row.institution_id === bare(id));
  if (file?.endsWith('participants.csv') === true) {
    const years = /editions\/([\d,]+)\//.exec(file)?.[1]?.split(',') ?? [];
    return years.every((year) => {
      const there = data(`editions/${year}/participants.csv`).filter((row) => row.institution_id === id);
      return column === 'group_id' ? there.every((row) => row.group_id !== now) : there.length === 0;
    });
  }
  if (file?.includes('edition.json') === true) {
    const ministry = institutions.filter((row) => row.short_name === 'VARAM').map((row) => row.name_lv);
    return [2014, 2015].every((year) => {
      const edition = JSON.parse(readFileSync(join(root, `data/editions/${year}/edition.json`), 'utf8')) as Row;
      return !ministry.includes(edition.publisher);
    });
  }
  if (file?.endsWith('successions.csv') === true) {
    const rows = successions.filter((row) => row.predecessor_id === id);
    if (column === '(row missing)') return rows.some((row) => right.startsWith(row.successor_id ?? '-'));
    // A note that told of a doubt no longer does; a new one says that legally it is one body.
    if (rows.length === 0) return false;
    if (column === 'kind/note') return rows.every((row) => row.kind === now && /tā pati/.test(row.note_lv ?? ''));
    return rows.every((row) => !/izsecināts|vispārzināmām/.test(row.note_lv ?? ''));
  }
  if (file?.endsWith('institutions.csv') !== true) return false;
  const numbers = digits(right);
  if (id.startsWith('(missing)')) return own.some((row) => numbers.includes(row.registration_number ?? ''));
  const is = own.map((row) => row[column] ?? '').filter((value) => value !== '');
  switch (column) {
    case 'registration_number':
      return own.length > 1 && own.every((row) => row.registration_number === right);
    case 'valid_from':
    case 'valid_to':
      return is.some((value) => value !== now && (right.includes(value) || right.startsWith(value.slice(0, 4))));
    case 'name_lv':
      return is.length > 0 && is.every((value) => value !== now && right.includes(value.split(' ')[0] ?? '-'));
    case 'name_en':
      return is.some((value) => right.startsWith(value));
    case 'group_id':
      return !is.includes(now);
    default:
      return is.includes(right);
  }
}

describe('the check of the registry', () => {
  whereReference('has an outcome for each row, in its order', () => {
    expect([...outcomes.keys()]).toEqual(
      ref('registry-corrections.csv').map(({ file, id, column }) => `${file}/${id}/${column}`),
    );
  });

  whereReference('left nothing that the decision calls entered, and entered nothing that it calls left', () => {
    const found = ref('registry-corrections.csv').map((row) => {
      const key = `${row.file}/${row.id}/${row.column}`;
      return [key, entered(row) ? 'entered' : 'left', outcomes.get(key)?.split(/[:;]/)[0]];
    });
    expect(found.filter(([, is, said]) => is !== said)).toEqual([]);
  });

  it('gives a reason for each row that is left', () => {
    const left = [...outcomes.values()].filter((outcome) => outcome.startsWith('left'));
    expect(left.length).toBeGreaterThan(0);
    for (const outcome of left) expect(outcome).toMatch(/^left: .{12,}/);
  });
});
