import { describe, expect, it } from 'vitest';
import type { Page } from '../built.ts';
import type { CsvRow, PublishedTables } from './published-tables.ts';
import { trueFaults } from './true-sentences.ts';

/** Two bodies of 2032: one that was measured in 2031, and one that was not and counts from 2029. */
const TABLES: Readonly<Record<string, readonly CsvRow[]>> = {
  scores: ['a', 'b'].map((institution_id) => ({ edition: '2032', sector: 'state', institution_id, code: 'index' })),
  changes: [
    { edition: '2032', sector: 'state', institution_id: 'a', code: 'index', previous_edition: '2031', change: '1.5' },
    { edition: '2032', sector: 'state', institution_id: 'b', code: 'index', previous_edition: '2029', change: '64.2' },
  ],
  averages: [
    { edition: '2032', sector: 'state', scope: 'sector', scope_id: 'state', code: 'index', previous_edition: '2031' },
  ],
};
const where = (name: string, keys: CsvRow): readonly CsvRow[] =>
  (TABLES[name] ?? []).filter((row) => Object.entries(keys).every(([key, value]) => row[key] === value));
const tables = {
  rows: (name: string) => TABLES[name] ?? [],
  where,
  one: (name: string, keys: CsvRow) => where(name, keys)[0],
} as unknown as PublishedTables;

const page = { url: '/gadi/2032/', language: 'lv', template: 'edition' } as Page;
const row = (id: string, change: string): string =>
  `<tr><th><a href="/iestades/${id}/">${id}</a></th><td>${change}</td></tr>`;
const faults = (a: string, b: string, title = 'Lielākais kāpums: b (+64,2 kopš 2029. g.)'): readonly string[] =>
  trueFaults(
    tables,
    page,
    `<body><figure id="kapumi-valsts"><h4>${title}</h4><table><thead><tr><th>Iestāde</th><th>Izmaiņas</th></tr></thead><tbody>${row('a', a)}${row('b', b)}</tbody></table></figure></body>`,
  ).problems;

describe('the check of the year that a change counts from', () => {
  it('passes where a change from another year bears it', () => {
    expect(faults('+1,5', '+64,2 kopš 2029. g.')).toEqual([]);
  });

  it('finds one that does not, one that need not, and a title', () => {
    expect(faults('+1,5', '+64,2').join('\n')).toMatch(/b: „\+64,2” counts from 2029 and should say so/);
    expect(faults('+1,5 kopš 2031. g.', '+64,2 kopš 2029. g.').join('\n')).toMatch(/should not say so/);
    expect(faults('+1,5', '+64,2 kopš 2029. g.', 'Lielākais kāpums: b (+64,2)').join('\n')).toMatch(/rises: .* 2029/);
  });
});
