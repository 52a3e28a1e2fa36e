import type { EmittedTable } from './table.ts';

/** How the CSV files are written, and how the mark before what looks like a formula is taken away again (safe-cell.ts). */
export const CSV_DIALECT = {
  encoding: 'utf-8',
  bom: false,
  delimiter: ',',
  quote: '"',
  line_end: '\n',
  decimal: '.',
  blank: {
    lv: 'Tukša šūna nozīmē, ka vērtības nav.',
    en: 'A blank cell means that there is no value.',
  },
  formulas: {
    lv: 'Teksta šūnā, kuru izklājlapa izpildītu kā formulu, pirms zīmēm =, +, -, @ šūnas sākumā un aiz katra semikola, tabulatora un rindas beigām ir apostrofs. Lai iegūtu sākotnējo tekstu, tur, kur apostrofiem seko kāda no šīm zīmēm, noņemiet vienu apostrofu; vienkārši skaitļi, piemēram, -5, nav mainīti. JSON, Parquet un XLSX failos ir sākotnējais teksts.',
    en: 'In a text cell that a spreadsheet would run as a formula an apostrophe stands before =, +, - or @ at the start of the cell and after each semicolon, tab and line break. To get the original text, take one apostrophe away wherever apostrophes are followed by one of these signs; plain numbers such as -5 are unchanged. JSON, Parquet and XLSX hold the original text.',
  },
} as const;

/** Description of every column of every table, from the definitions that write the tables. */
export const codebook = (tables: readonly EmittedTable[]) => ({
  csv: CSV_DIALECT,
  tables: tables.map((table) => ({
    name: table.name,
    title: table.title,
    files: [`${table.name}.csv`, `${table.name}.json`],
    key: table.key,
    rows: table.records.length,
    columns: table.columns.map((column) => ({
      name: column.name,
      type: column.type,
      about: column.about,
      unit: column.unit ?? null,
      values: column.values ?? null,
      optional: column.optional ?? false,
    })),
  })),
});

export type Codebook = ReturnType<typeof codebook>;
