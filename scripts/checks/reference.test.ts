// The hand-kept registry and published figures against the reference material they were taken from.
// The comparison runs only where that material lies beside the repository; the other checks always run.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { data, ref, root, whereReference as where, type Row } from './reference-rows.ts';

const headers: Record<string, string> = {
  'registry/institutions.csv':
    'institution_id,valid_from,valid_to,name_lv,name_en,short_name,aliases,sector,group_id,registration_number,official_code,website,source_url',
  'registry/groups.csv': 'group_id,kind,valid_from,valid_to,name_lv,name_en,short_name,sector,source_url',
  'registry/categories.csv': 'category,sector,name_lv,name_en',
  'registry/successions.csv': 'predecessor_id,successor_id,date,kind,note_lv,note_en,source_url',
  'published-figures.csv':
    'edition,sector,subject_kind,subject_id,category,code,metric,value,unit,period,label,source_url,note',
};

const institutions = data('registry/institutions.csv');
const groups = data('registry/groups.csv');
const categories = data('registry/categories.csv');
const successions = data('registry/successions.csv');
const figures = data('published-figures.csv');

const ids = new Set(institutions.map((row) => row.institution_id));
const groupIds = new Set(groups.map((row) => row.group_id));
const categoryIds = new Set(categories.map((row) => row.category));

/** A date or a year that may be any day of it: [earliest, latest]. */
const start = (date: string): [string, string] =>
  date === '' ? ['0000-01-01', '0000-01-01'] : date.length === 4 ? [`${date}-01-01`, `${date}-12-31`] : [date, date];
const end = (date: string): [string, string] =>
  date === '' ? ['9999-12-31', '9999-12-31'] : date.length === 4 ? [`${date}-01-01`, `${date}-12-31`] : [date, date];

const validOn = (row: Row, day: string): boolean => start(row.valid_from!)[0] <= day && day <= end(row.valid_to!)[1];

const count = (sector: string, day: string): number =>
  new Set(institutions.filter((row) => row.sector === sector && validOn(row, day)).map((row) => row.institution_id))
    .size;

/** Values in words that the reference has with a mistake of grammar. */
const CORRECTED: Readonly<Record<string, string>> = { 'vairāk nekā divkāršojies': 'vairāk nekā divkāršojusies' };

/** Names as they compare: without quotation marks and spelling of the legal form. */
const plain = (name: string): string => name.replace(/["„”“]/g, '').replace(/^Valsts SIA /, 'VSIA ');

/** Names of a row, those that a check of the reference replaced among them. */
const namesOf = (row: Row): string[] => [row.name_lv!, ...row.aliases!.split('|')].map(plain);

function certainOverlaps(list: Row[], key: string): string[] {
  const found: string[] = [];
  for (const [i, a] of list.entries()) {
    for (const b of list.slice(i + 1)) {
      if (a[key] !== b[key]) continue;
      // Overlap is certain only when the latest possible starts still lie on or before the earliest possible ends.
      const latestStart = [start(a.valid_from!)[1], start(b.valid_from!)[1]].sort()[1]!;
      const earliestEnd = [end(a.valid_to!)[0], end(b.valid_to!)[0]].sort()[0]!;
      if (latestStart <= earliestEnd)
        found.push(`${a[key]}: ${a.valid_from}–${a.valid_to} / ${b.valid_from}–${b.valid_to}`);
    }
  }
  return found;
}

describe('registry and published figures', () => {
  it('have the headers of the input contract, UTF-8 without BOM and plain line ends', () => {
    for (const [name, header] of Object.entries(headers)) {
      const text = readFileSync(join(root, 'data', name), 'utf8');
      expect(text.split('\n')[0], name).toBe(header);
      expect(text.includes('\r'), name).toBe(false);
      expect(text.endsWith('\n'), name).toBe(true);
    }
  });

  it('use well-formed ids, dates, sectors and kinds', () => {
    const date = /^(\d{4}(-\d{2}-\d{2})?)?$/;
    for (const row of institutions) {
      expect(row.institution_id).toMatch(/^[a-z0-9-]+$/);
      expect(['state', 'municipal']).toContain(row.sector);
      expect(row.name_lv).not.toBe('');
      expect(row.name_lv).not.toContain('"');
      expect(row.valid_from).toMatch(date);
      expect(row.valid_to).toMatch(date);
      const aliases = row.aliases!.split('|');
      expect(new Set(aliases).size, row.institution_id).toBe(aliases.length);
      for (const alias of aliases) expect(alias, row.institution_id).toBe(alias.trim());
      expect(aliases, row.institution_id).not.toContain('');
    }
    for (const row of groups) {
      expect(row.group_id).toMatch(/^[a-z0-9-]+$/);
      expect(row.kind).toBe(row.sector === 'state' ? 'ministry' : 'municipal');
      expect(row.valid_from).toMatch(date);
      expect(row.valid_to).toMatch(date);
    }
    for (const row of categories) expect(row.category).toMatch(/^[a-z_]+$/);
  });

  it('give no body and no group two certain versions at once', () => {
    expect(certainOverlaps(institutions, 'institution_id')).toEqual([]);
    expect(certainOverlaps(groups, 'group_id')).toEqual([]);
  });

  it('refer only to groups and bodies that exist', () => {
    for (const row of institutions) {
      if (row.group_id !== '') expect(groupIds, row.institution_id).toContain(row.group_id);
    }
    for (const row of successions) {
      expect(ids).toContain(row.predecessor_id);
      expect(ids).toContain(row.successor_id);
      expect(row.date).toMatch(/^\d{4}(-\d{2}-\d{2})?$/);
      expect(['merger', 'absorption', 'split', 'remit']).toContain(row.kind);
    }
  });

  it('end every absorbed, merged or divided body the day before, and keep the survivor', () => {
    for (const row of successions) {
      const last = institutions.filter((one) => one.institution_id === row.predecessor_id).at(-1)!;
      const successor = institutions.filter((one) => one.institution_id === row.successor_id);
      if (row.date!.length === 4) {
        // The day is not known: of neither.
        expect(last.valid_to, row.predecessor_id).toBe(row.date);
        expect(row.kind, row.successor_id).toBe('absorption');
        continue;
      }
      const before = new Date(Date.parse(`${row.date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
      expect(last.valid_to, row.predecessor_id).toBe(before);
      expect(
        successor.some((one) => validOn(one, row.date!)),
        row.successor_id,
      ).toBe(true);
      expect(
        successor.some((one) => validOn(one, before)),
        row.successor_id,
      ).toBe(row.kind === 'absorption');
    }
  });

  it('hold the known numbers of bodies', () => {
    expect(count('state', '2021-12-01')).toBe(153);
    expect(count('municipal', '2020-06-30')).toBe(119);
    expect(count('municipal', '2021-12-01')).toBe(43);
    expect(count('municipal', '2026-01-01')).toBe(42);
  });

  it('tie each published figure to a subject that existed, with a source', () => {
    for (const [index, row] of figures.entries()) {
      const line = `line ${index + 2}`;
      expect(row.edition, line).toMatch(/^\d{4}$/);
      expect(row.source_url, line).toMatch(/^https?:\/\//);
      expect(row.value, line).not.toBe('');
      expect(row.unit, line).toMatch(/^[a-z0-9_]+$/);
      expect(['score', 'mean', 'rank', 'level', 'count', 'share', 'gap', 'leader', 'other'], line).toContain(
        row.metric,
      );
      if (row.category !== '') expect(categoryIds, line).toContain(row.category);
      if (row.code === '') expect(row.label, line).not.toBe('');
      const subjects = {
        institution: ids,
        group: groupIds,
        category: categoryIds,
        country: new Set(['state', 'municipal', 'all']),
      }[row.subject_kind!];
      expect(subjects, line).toContain(row.subject_id);
      // The municipal edition of 2021 still ranks the units from before the reform of 1 July.
      const days =
        row.sector === 'municipal' && row.edition === '2021'
          ? ['2021-01-01', '2021-06-30']
          : [`${row.edition}-01-01`, `${row.edition}-12-31`];
      const bodies = row.unit === 'institution_id' ? row.value!.split('|') : [];
      if (row.subject_kind === 'institution') bodies.push(row.subject_id!);
      for (const body of bodies) {
        const existed = institutions.some(
          (one) => one.institution_id === body && one.sector === row.sector && days.some((day) => validOn(one, day)),
        );
        expect(existed, `${line}: ${body}`).toBe(true);
      }
    }
  });
});

describe('against the reference', () => {
  // A renamed ministry keeps its id, and so does its group.
  const renamed: Record<string, string> = {
    'viedas-administracijas-un-regionalas-attistibas-ministrija':
      'vides-aizsardzibas-un-regionalas-attistibas-ministrija',
  };

  where('every reference institution is in the registry, with its number and group', () => {
    const ended = new Set(
      ref('registry-corrections.csv')
        .filter((row) => row.column === 'valid_to')
        .map((row) => row.id),
    );
    for (const source of ref('institutions.csv')) {
      const found = institutions.filter(
        (row) => row.sector === 'state' && namesOf(row).includes(plain(source.name_lv!)),
      );
      expect(found.length, source.name_lv).toBeGreaterThan(0);
      expect(
        found.some(
          (row) =>
            ['', row.registration_number].includes(source.registration_number) &&
            [row.name_en!, ...row.aliases!.split('|')].some(
              (name) => name.replace(/[“”]/g, '"').replaceAll('’', "'") === source.name_en,
            ),
        ),
        source.id,
      ).toBe(true);
      const group = renamed[source.ministry_group!] ?? source.ministry_group;
      expect(
        found.some((row) => row.group_id === group),
        source.id,
      ).toBe(true);
      if (source.valid_to === '' && !ended.has(source.id)) expect(found.at(-1)!.valid_to, source.id).toBe('');
    }
  });

  where('every registration number and website of the check is in the registry', () => {
    for (const source of ref('registration-numbers.csv')) {
      const found = institutions.filter((row) => row.institution_id === source.institution_id);
      for (const column of ['registration_number', 'website'])
        if (source[column] !== '')
          expect(
            found.map((row) => row[column]),
            `${source.institution_id}, ${column}`,
          ).toContain(source[column]);
    }
  });

  where('every municipality is in the registry by name and code, with its dates', () => {
    for (const source of ref('municipalities.csv')) {
      const found = institutions.filter((row) => row.official_code === source.code);
      expect(
        found.map((row) => row.name_lv),
        source.code,
      ).toEqual([source.name_lv]);
      expect([found[0]!.valid_from, found[0]!.valid_to], source.code).toEqual([source.valid_from, source.valid_to]);
      const group = groups.find((row) => row.group_id === found[0]!.group_id);
      expect(group?.name_lv, source.code).toBe(source.planning_region);
    }
  });

  where('nothing is in the registry that the reference does not have', () => {
    const names = new Set([...ref('institutions.csv'), ...ref('municipalities.csv')].map((row) => plain(row.name_lv!)));
    const corrected = ref('registry-corrections.csv').map((row) => plain(row.right!));
    for (const row of institutions)
      expect(
        namesOf(row).some((name) => names.has(name)) || corrected.some((text) => text.includes(plain(row.name_lv!))),
        row.institution_id,
      ).toBe(true);
  });

  where('every published row is there, in order, with its value and source', () => {
    const of = (file: string, sector: string): Row[] => ref(file).map((row): Row => ({ ...row, sector }));
    const state = of('published-results-state.csv', 'state');
    const municipal = of('published-results-municipal.csv', 'municipal');
    const published = [
      ...state,
      ...municipal,
      ...ref('published-results-more.csv').map((row): Row => ({ ...row, measurement_year: row.edition! })),
    ];
    expect(figures.length).toBe(published.length);
    for (const [index, source] of published.entries()) {
      const row = figures[index]!;
      const line = `line ${index + 2}`;
      expect(row.sector, line).toBe(source.sector);
      expect(row.edition, line).toBe(source.measurement_year);
      expect(row.source_url, line).toBe(source.source_url);
      expect(row.note!.startsWith(source.note!), line).toBe(true);
      if (source.unit === 'name') {
        const bare = (name: string): string =>
          name.replace(/ novada pašvaldība$/, ' novads').replace(/ (pilsētas|valstspilsētas) pašvaldība$/, '');
        const names = row
          .value!.split('|')
          .map((id) => institutions.find((one) => one.institution_id === id)!.name_lv!);
        expect(names, line).toEqual(source.value!.split('; ').map(bare));
      } else {
        expect(row.value, line).toBe(CORRECTED[source.value!] ?? source.value);
      }
    }
  });
});
