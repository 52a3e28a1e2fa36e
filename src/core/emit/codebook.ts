import type { Cell, Column, EmittedTable } from './table.ts';

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
    lv: 'Teksta šūnā, kuru izklājlapa izpildītu kā formulu, pirms zīmēm =, +, -, @ un to platajām formām ＝, ＋, －, ＠ šūnas sākumā un aiz katra semikola, tabulatora un rindas beigām ir apostrofs (ja tur vispirms ir atstarpes vai pēdiņas, tad aiz tām); apostrofs ir arī pirms tabulatora vai rindas beigām šūnas sākumā. Lai iegūtu sākotnējo tekstu, šajās vietās, ja apostrofiem seko kāda no šīm zīmēm, noņemiet vienu apostrofu; vienkārši skaitļi, piemēram, -5, nav mainīti. JSON, Parquet un XLSX failos ir sākotnējais teksts.',
    en: 'In a text cell that a spreadsheet would run as a formula an apostrophe stands before =, +, -, @ and their full-width forms ＝, ＋, －, ＠ at the start of the cell and after each semicolon, tab and line break (after the blanks or quotation marks where these come first); an apostrophe also stands before a tab or line break at the start of a cell. To get the original text, take one apostrophe away in those places where apostrophes are followed by one of these signs; plain numbers such as -5 are unchanged. JSON, Parquet and XLSX hold the original text.',
  },
} as const;

/** Files besides the tables: paths with `<id>` stand for one file for each body or group. */
const DOCUMENTS = [
  {
    path: 'institutions/<id>.json',
    about: {
      lv: 'Viss par vienu iestādi: tās rindas no visām tabulām, priekšteči un pārņēmēji.',
      en: 'Everything about one body: its rows of every table, predecessors and successors.',
    },
  },
  {
    path: 'institutions/<id>.csv',
    about: { lv: 'Iestādes rindas no tabulas „results”.', en: 'The rows of the body in table “results”.' },
  },
  {
    path: 'groups/<id>.json',
    about: {
      lv: 'Viss par vienu resoru vai pašvaldību grupu: nosaukumi, rezultāti, vidējie, dalībnieces.',
      en: 'Everything about one ministry or municipal group: names, scores, averages, members.',
    },
  },
  {
    path: 'groups/<id>.csv',
    about: {
      lv: 'Grupas iestāžu rindas no tabulas „results”.',
      en: 'The rows of the group’s members in table “results”.',
    },
  },
  {
    path: 'robustness/<edition>-<sector>.csv',
    about: {
      lv: 'Pārrēķinu izlozes, no kurām ir vietu intervāli: viena rinda katram pārrēķinam, kā saliktas sadaļas, kas likts neatbildētā vietā un ar ko reizināts katras sadaļas un rādītāja svars. Blakus tas pats Parquet formātā un kolonnu apraksts.',
      en: 'The draws of the recomputations that the rank intervals come from: a row for each recomputation, how dimensions were put together, what stood for the unanswered, and what the weight of each dimension and indicator was multiplied by. Beside it the same as Parquet, and the description of its columns.',
    },
  },
  {
    path: 'dimension-scores/<edition>-<sector>.json',
    about: {
      lv: 'Sadaļu punkti ar pilnu precizitāti: no kā vietne aprēķina indeksu ar lasītāja izvēlētiem sadaļu svariem.',
      en: 'Scores of dimensions at full precision: what the site computes the index from by the weights of dimensions that a reader chooses.',
    },
  },
  {
    path: 'datasets.json',
    about: { lv: 'Datu kopas, to resursi un faili.', en: 'The datasets with their resources and files.' },
  },
  {
    path: 'manifest.json',
    about: {
      lv: 'Visi datu versijas faili ar izmēru baitos, SHA-256 summu un datu veidu.',
      en: 'Every file of the release with its size in bytes, SHA-256 sum and media type.',
    },
  },
  {
    path: '../releases.json',
    about: {
      lv: 'Visas datu versijas ar datumu un to, kas mainījās kopš iepriekšējā.',
      en: 'All releases with their dates and what changed since the one before.',
    },
  },
] as const;

/** Files that hold a table or describe one of its files. */
export const filesOf = (name: string): string[] => [
  `${name}.csv`,
  `${name}.json`,
  `${name}.parquet`,
  `${name}_metadata.json`,
];

/** Description of every column of every table, from the definitions that write the tables. */
export const codebook = (tables: readonly EmittedTable[]) => ({
  csv: CSV_DIALECT,
  tables: tables.map((table) => ({
    name: table.name,
    title: table.title,
    about: table.about,
    files: filesOf(table.name),
    key: table.key,
    references: table.references,
    rows: table.records.length,
    columns: table.columns.map((column) => ({
      name: column.name,
      type: column.type,
      about: column.about,
      unit: column.unit ?? null,
      values: column.values === undefined ? null : Object.keys(column.values),
      meanings: column.values ?? null,
      minimum: column.minimum ?? null,
      maximum: column.maximum ?? null,
      pattern: column.pattern ?? null,
      format: column.format ?? null,
      optional: column.optional ?? false,
      example: exampleOf(table, column),
    })),
  })),
  documents: DOCUMENTS,
});

export type Codebook = ReturnType<typeof codebook>;

/** The first value of a column; null where it has none. */
const exampleOf = ({ records }: EmittedTable, { name }: Pick<Column<never>, 'name'>): Cell =>
  records.find((record) => record[name] !== null)?.[name] ?? null;
