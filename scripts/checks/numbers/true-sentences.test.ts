import { describe, expect, it } from 'vitest';
import type { Page } from '../built.ts';
import type { CsvRow, PublishedTables } from './published-tables.ts';
import { counted, trueFaults } from './true-sentences.ts';

/** Tables of one body that rose from 49.99 to 50.01 and of a group whose mean stayed. */
const TABLES: Record<string, readonly CsvRow[]> = {
  levels: [0, 25, 50].map((bound, at) => ({ edition: '2032', level: `${at + 1}`, lower_bound: `${bound}` })),
  scores: [
    { edition: '2031', sector: 'state', institution_id: 'a', code: 'index', score: '49.99', level: '2' },
    { edition: '2032', sector: 'state', institution_id: 'a', code: 'index', score: '50.01', level: '3' },
  ],
  changes: [{ edition: '2032', institution_id: 'a', code: 'index', previous_edition: '2031', change: '0.02' }],
  averages: [
    { edition: '2032', sector: 'state', scope: 'sector', scope_id: 'state', code: 'index', median: '50.01' },
    { edition: '2032', scope: 'group', scope_id: 'g', code: 'index', same_mean: '40', same_previous_mean: '40' },
  ],
};
const tables = {
  rows: (name: string) => TABLES[name] ?? [],
  where: (name: string, keys: CsvRow) =>
    (TABLES[name] ?? []).filter((row) => Object.entries(keys).every(([key, value]) => row[key] === value)),
  one: (name: string, keys: CsvRow) => tables.where(name, keys)[0],
} as unknown as PublishedTables;

const faults = (template: 'institution' | 'group', lead: string, rest = ''): readonly string[] => {
  const url = template === 'group' ? '/grupas/g/' : '/iestades/a/';
  return trueFaults(
    tables,
    { url, language: 'lv', template } as Page,
    `<body><p class="lead">${lead}</p>${rest}</body>`,
  ).problems;
};
const STANDING = (points: string, level: number): string =>
  `2032. gadā iestāde saņēma ${points} no 100, sasniedza ${level}. brieduma līmeni („Nr.”) un ieņēma 1. vietu starp 2 valsts iestādēm.`;
const TOLD =
  'Kopš 2031. gada mērījuma rezultāts audzis par 0,02 punktiem. Brieduma līmenis kopš tā laika pacēlies no 2. uz 3. ' +
  'Rezultāts ir tieši tāds pats kā iestādei saraksta vidū (mediāna 50,0).';
const table = (points: string, level: string): string =>
  `<table><thead><tr><th>Gads</th><th>Punkti</th><th>Līmenis</th></tr></thead><tbody><tr><td>2032</td><td>${points}</td><td>${level}</td></tr></tbody></table>`;

describe('the check of true sentences', () => {
  it('passes what is so', () => {
    expect(faults('institution', `${STANDING('50,0 punktu', 3)} ${TOLD}`, table('49,98', '2. Nr.'))).toEqual([]);
    expect(faults('group', 'Kopš 2031. gada grupas vidējais tām pašām 3 iestādēm nav mainījies.')).toEqual([]);
  });

  it.each([
    ['a score printed as the bound above it, in a sentence', `${STANDING('50,0 punktu', 2)} ${TOLD}`, '', /of level 2/],
    ['the same in a table', `${STANDING('50,0 punktu', 3)} ${TOLD}`, table('50,0', '2'), /50,0 is printed of level 2/],
    [
      'a change said to be none',
      `${STANDING('50,0 punktu', 3)} ${TOLD} Kopš 2031. gada mērījuma rezultāts nav mainījies.`,
      '',
      /says that nothing differs/,
    ],
    ['a level that is not told', STANDING('50,0 punktu', 3), '', /does not tell that its level changed/],
    ['what is the same and not said to be', STANDING('50,0 punktu', 3), '', /does not say that nothing differs/],
    ['a sign before nothing', `${STANDING('50,0 punktu', 3)} ${TOLD}`, '<p>Izmaiņa −0,0</p>', /a sign before nothing/],
  ])('finds %s', (_, lead, rest, problem) => {
    expect(faults('institution', lead, rest).join('\n')).toMatch(problem);
  });

  it('wants a rise to be told as not sure where too few recomputations agree', () => {
    const own = { edition: '2032', institution_id: 'a', change: '0.02', rose: '0.9495', fell: '0.05' };
    const sure = `${STANDING('50,0 punktu', 3)} ${TOLD}`;
    const unsure = sure
      .replace(
        'Kopš 2031. gada mērījuma rezultāts audzis par 0,02 punktiem.',
        'Rezultāts ir par 0,02 punktiem augstāks nekā 2031. gada mērījumā, taču kāpums nav drošs: ar citām metodikas izvēlēm tas augstāks būtu tikai 94,95\u00A0% pārrēķinu.',
      )
      .replace('Brieduma līmenis kopš tā laika pacēlies no 2. uz 3.', 'Toreiz tas bija 2. brieduma līmenī, tagad – 3.');
    const withRow = (rose: string) => {
      TABLES['change_robustness'] = [{ ...own, rose }];
      return { sure: faults('institution', sure), unsure: faults('institution', unsure) };
    };
    try {
      expect(withRow('0.9495').sure.join()).toMatch(/does not tell that it is not sure/);
      expect(withRow('0.9495').unsure).toEqual([]);
      expect(withRow('0.95').sure).toEqual([]);
      expect(withRow('0.95').unsure.join()).toMatch(/does not tell that it rose or fell/);
    } finally {
      delete TABLES['change_robustness'];
    }
  });

  it('counts what one decimal would have told otherwise', () => {
    expect(counted(tables)).toEqual({ scores: 0, changes: 1 });
  });
});
