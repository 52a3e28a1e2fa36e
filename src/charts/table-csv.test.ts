import { csvParse } from 'd3';
import { describe, expect, it } from 'vitest';
import { noiseless } from '../i18n/rounding.ts';
import type { Figure } from './figure.ts';
import { figureCsv } from './table-csv.ts';

const figure: Figure = {
  id: 'x',
  title: 'X',
  subtitle: 'X',
  sentence: 'X',
  source: 'E-indekss 2022 · demonstrācijas dati',
  drawing: { fluid: '', height: 1, fixed: () => '' },
  table: {
    columns: [{ label: 'Sadaļa' }, { label: 'Punkti', digits: 1 }],
    rows: [
      ['Saziņa, pakalpojumi', 43.25],
      ['Dati', null],
    ],
  },
};

describe('figureCsv', () => {
  it('carries the numbers unrounded, blank cells and the source in each row', () => {
    expect([...csvParse(figureCsv(figure, noiseless))]).toEqual([
      { Sadaļa: 'Saziņa, pakalpojumi', Punkti: '43.25', source: figure.source },
      { Sadaļa: 'Dati', Punkti: '', source: figure.source },
    ]);
  });

  it('carries no noise of binary arithmetic', () => {
    const rows = [
      ['Starpība', 49.282278 - 41.1565],
      ['Ceturtdaļa', 42.435140000000004],
      ['Daļa', 0.66087 * 100],
      ['Vidus', 44.6337695],
    ];
    const table = { columns: figure.table.columns, rows };
    expect(csvParse(figureCsv({ ...figure, table }, noiseless)).map((row) => row['Punkti'])).toEqual([
      '8.125778',
      '42.43514',
      '66.087',
      '44.6337695',
    ]);
  });

  it('says whom it is about, where the title does not; the source stays last', () => {
    const csv = figureCsv({ ...figure, about: 'Siguldas novads' }, noiseless);
    expect(csv.split('\n')[0]).toBe('Sadaļa,Punkti,about,source');
    expect(csvParse(csv)[1]).toMatchObject({ about: 'Siguldas novads', source: figure.source });
  });

  it('has no cell that a spreadsheet would run: not in a heading, a text, or what it says of itself', () => {
    const table = { columns: [{ label: `=cmd|'/c calc'!A1` }, { label: '@SUM(A1)' }], rows: [['\u00A0+1+1', -5]] };
    expect(figureCsv({ ...figure, about: '-2+3', source: '＝1', table }, noiseless)).toBe(
      `'=cmd|'/c calc'!A1,'@SUM(A1),about,source\n '+1+1,-5,'-2+3,'＝1\n`,
    );
  });

  it('has no no-break spaces, which nobody types who looks for a column', () => {
    const columns = [{ label: '2021.\u00A0gads, visi' }];
    expect(figureCsv({ ...figure, table: { columns, rows: [] } }, noiseless).split('\n')[0]).toBe(
      '"2021. gads, visi",source',
    );
  });
});
