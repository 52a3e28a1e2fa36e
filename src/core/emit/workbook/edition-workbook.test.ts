import { describe, expect, it } from 'vitest';
import { replace, type Change } from '../../rules/testing/tiny-dataset.ts';
import type { Cell } from '../table.ts';
import { tinyEmitted } from '../testing.ts';
import { cellText } from './cell-text.ts';
import { editionTables, editionWorkbook } from './edition-workbook.ts';
import type { Sheet } from './sheet.ts';

const ADDRESS = 'https://index.example/data/2022.0/e-indekss-2022.xlsx';

const workbook = (year: number, ...changes: readonly Change[]): Map<string, Sheet> =>
  new Map(editionWorkbook(tinyEmitted(...changes), year, ADDRESS).sheets.map((sheet) => [sheet.name, sheet]));

const cellsOf = (sheet: Sheet | undefined): readonly (readonly Cell[])[] =>
  [...(sheet?.rows ?? [])].map(({ cells }) => cells);
const textOf = (sheet: Sheet | undefined): string => cellsOf(sheet).flat().join('\n');

const official = (year: number): Change =>
  replace(`data/editions/${year}/edition.json`, '"status":"demonstration"', '"status":"official"');

describe('editionWorkbook', () => {
  it('begins with a plain table, and ends with what columns mean and what it all is', () => {
    expect([...workbook(2022).keys()]).toEqual([
      'results',
      'Kopskats',
      'Summary',
      'editions',
      'structure',
      'levels',
      'continuity',
      'answers',
      'group_scores',
      'changes',
      'change_parts',
      'averages',
      'next_steps',
      'indicator_results',
      'score_ranges',
      'evidence_mix',
      'evidence_averages',
      'participation',
      'robustness',
      'change_robustness',
      'published_figures',
      'corrections',
      'correction_effects',
      'Kolonnas',
      'Par datiem',
    ]);
  });

  it('lists its sheets in their order', () => {
    const sheets = workbook(2022);
    const names = [...sheets.keys()].filter((name) => name !== 'Par datiem');
    const listed = cellsOf(sheets.get('Par datiem')).flatMap(([name]) => (sheets.has(String(name)) ? [name] : []));
    const english = names.map((name) => ({ Kopskats: 'Summary', Summary: 'Kopskats' })[name] ?? name);
    expect(listed).toEqual([...names, ...english]);
  });

  it('holds the rows of its edition of every table, in their order', () => {
    const { tables } = tinyEmitted();
    const sheets = workbook(2021);
    for (const table of editionTables(tables, 2021)) {
      const whole = tables.find(({ name }) => name === table.name);
      const rows = whole?.records.filter((record) => record['edition'] === 2021) ?? [];
      expect(rows.length).toBeGreaterThan(0);
      const names = whole?.columns.map(({ name }) => name) ?? [];
      expect(cellsOf(sheets.get(table.name))).toEqual([names, ...rows.map((row) => names.map((name) => row[name]))]);
    }
  });

  it('says how many rows each sheet has, and has so many', () => {
    for (const sheet of workbook(2022).values()) expect([...sheet.rows]).toHaveLength(sheet.rowCount);
  });

  it('has as many columns as its widest row', () => {
    for (const { name, columns, rows } of workbook(2022).values())
      expect([name, columns.length]).toEqual([name, Math.max(...[...rows].map(({ cells }) => cells.length))]);
  });

  it('explains every column of every sheet of data in both languages', () => {
    const sheets = workbook(2022);
    const explained = cellsOf(sheets.get('Kolonnas')).slice(1);
    const data = [...sheets.values()].filter(
      ({ head, kept, name }) => head === 1 && kept === undefined && name !== 'Kolonnas',
    );
    const columns = data.flatMap((sheet) =>
      (cellsOf(sheet)[0] ?? []).map((column) => `${sheet.name} ${String(column)}`),
    );
    expect(explained.map(([sheet, column]) => `${String(sheet)} ${String(column)}`)).toEqual(columns);
    for (const [, , lv, en] of explained) expect([lv, en].every((text) => String(text).length > 3)).toBe(true);
  });

  it('says loudly and in both languages that it is a demonstration', () => {
    const sheets = workbook(2022);
    for (const name of ['Par datiem', 'Kopskats', 'Summary']) {
      const alarms = [...(sheets.get(name)?.rows ?? [])].filter(({ look }) => look === 'alarm');
      expect(alarms.length).toBe(name === 'Par datiem' ? 2 : 1);
    }
    expect(textOf(sheets.get('Par datiem'))).toMatch(/DEMONSTRĀCIJAS DATI[^]*DEMONSTRATION DATA/);
  });

  it('says nothing of a demonstration where the edition is official', () => {
    const sheets = workbook(2022, official(2022));
    for (const name of ['Par datiem', 'Kopskats', 'Summary', 'results'])
      expect(textOf(sheets.get(name))).not.toMatch(/demonstr/i);
    expect(textOf(sheets.get('Kopskats'))).toContain('oficiāli');
  });

  it('says where it is from: release, licence, address', () => {
    const about = textOf(workbook(2022).get('Par datiem'));
    for (const said of ['2022.0', 'CC0 1.0', ADDRESS, 'Neviens', 'Nobody']) expect(about).toContain(said);
  });
});

describe('summary', () => {
  const rowsOf = (
    language: 'Kopskats' | 'Summary',
    year = 2022,
  ): { heads: readonly Cell[]; rows: Map<Cell, Map<Cell, Cell>> } => {
    const sheet = workbook(year).get(language);
    const cells = cellsOf(sheet);
    const heads = cells[(sheet?.head ?? 1) - 1] ?? [];
    const rows = cells
      .slice(sheet?.head)
      .map((row) => [row[0] ?? null, new Map(heads.map((head, at) => [head, row[at] ?? null]))] as const);
    return { heads, rows: new Map(rows) };
  };

  it('gives each body one row with its total, level, rank and dimensions as they are in the results', () => {
    const { rows } = rowsOf('Kopskats');
    const results = tinyEmitted().tables.find(({ name }) => name === 'results')?.records ?? [];
    const own = results.filter((row) => row['edition'] === 2022);
    expect(rows.size).toBe(new Set(own.map((row) => row['institution_id'])).size);
    for (const row of own) {
      const said = rows.get(row['name_lv'] ?? null);
      if (row['code'] === 'index') {
        expect(said?.get('Punkti kopā')).toBe(row['score']);
        expect(said?.get('Līmenis')).toBe(row['level']);
        expect(said?.get('Vieta')).toBe(row['rank']);
        expect(said?.get('No cik')).toBe(row['rank_n']);
      } else expect(said?.get(row['dimension_lv'] ?? null)).toBe(row['score']);
    }
  });

  it('puts the best of each sector first', () => {
    const ranks = [...rowsOf('Kopskats').rows.values()].map((row) => [row.get('Sektors'), row.get('Vieta')]);
    const state = ranks.filter(([sector]) => sector === 'valsts').map(([, rank]) => Number(rank));
    expect(state).toEqual([...state].sort((a, b) => a - b));
    expect(ranks.at(-1)?.[0]).toBe('pašvaldības');
  });

  it('says the same in English', () => {
    const lv = rowsOf('Kopskats').rows;
    const en = rowsOf('Summary').rows;
    expect([...en.values()].map((row) => row.get('Total score'))).toEqual(
      [...lv.values()].map((row) => row.get('Punkti kopā')),
    );
    expect([...en.keys()]).toContain('Beta and Gamma Agency');
  });
});

describe('cellText', () => {
  it('leaves a text alone that fits', () => {
    expect(cellText('a'.repeat(32_767))).toBe('a'.repeat(32_767));
  });

  it('cuts a longer one, never through a pair of surrogates', () => {
    const cut = cellText('😀'.repeat(20_000));
    expect(cut.length).toBeLessThanOrEqual(32_767);
    expect(cut).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
  });
});
