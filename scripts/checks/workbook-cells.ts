import type { Cell } from '../../src/core/emit/table.ts';
import { cellText } from '../../src/core/emit/workbook/cell-text.ts';
import { LEFT_OUT } from '../../src/core/emit/workbook/edition-workbook.ts';
import { SUMMARY_SHEETS } from '../../src/core/emit/workbook/summary-sheet.ts';
import type { Sheet } from '../../src/core/parse/sheet.ts';
import type { PublishedRelease } from './readers/published.ts';
import { differencesOf, type ReadTable } from './readers/read-table.ts';
import { readWorkbookSheet, sheetCells } from './readers/workbook.ts';

/** A workbook of a release. */
export interface EditionFile {
  readonly path: string;
  readonly edition: number;
}

/** The workbooks of a release, the newest first. */
export const workbooksOf = ({ datasets }: PublishedRelease): EditionFile[] =>
  datasets
    .flatMap(({ resources }) => resources)
    .flatMap(({ edition, files }) =>
      files.flatMap(({ path, format }) => (format === 'XLSX' && edition !== null ? [{ path, edition }] : [])),
    );

/** The JSON of every table by its name, which workbooks are measured by. */
export async function jsonTables(release: PublishedRelease): Promise<ReadonlyMap<string, ReadTable>> {
  const tables = new Map<string, ReadTable>();
  for (const table of release.tables)
    tables.set(table.name, { ...(await release.json(table)), columns: table.columns });
  return tables;
}

/**
 * Compares a workbook with the JSON: each sheet of data cell by cell with the rows of its edition, the summaries with the results.
 * @param read sheets of the workbook
 */
export function workbookDifferences(
  { path, edition }: EditionFile,
  read: readonly Sheet[],
  tables: ReadonlyMap<string, ReadTable>,
): { checked: number; problems: string[] } {
  const problems: string[] = [];
  let checked = 0;
  const sheets = new Map(read.map((sheet) => [sheet.name, sheet]));
  for (const [name, table] of tables) {
    const wanted = ofEdition(table, edition);
    const sheet = sheets.get(name);
    // `results` has all that `scores` has; tables without an edition, and those of one edition, have no sheet.
    if (wanted === null || LEFT_OUT.has(name) || /-\d+$/.test(name)) continue;
    if (sheet === undefined) {
      if (wanted.rows.length > 0) problems.push(`${path}: no sheet ${name}`);
      continue;
    }
    problems.push(...differencesOf(`${path}, ${name}`, wanted, readWorkbookSheet(sheet, wanted.columns)));
    checked += wanted.rows.length;
  }
  const results = tables.get(`results-${edition}`);
  for (const language of ['lv', 'en'] as const) {
    const sheet = sheets.get(SUMMARY_SHEETS[language]);
    if (results === undefined || sheet === undefined) problems.push(`${path}: no sheet ${SUMMARY_SHEETS[language]}`);
    else problems.push(...summaryDifferences(path, sheet, results, language));
  }
  return { checked, problems };
}

/** Rows of one edition with the texts that a cell of a workbook has room for; null of a table that has no editions. */
function ofEdition({ columns, rows }: ReadTable, edition: number): ReadTable | null {
  const at = columns.findIndex(({ name }) => name === 'edition');
  if (at < 0) return null;
  const fitted = (cell: Cell): Cell => (typeof cell === 'string' ? cellText(cell) : cell);
  return { columns, rows: rows.filter((row) => row[at] === edition).map((row) => row.map(fitted)) };
}

/** Heads of the total, and the columns of the results that they show. */
const TOTALS = {
  lv: { score: 'Punkti kopā', level: 'Līmenis', rank: 'Vieta', rank_n: 'No cik' },
  en: { score: 'Total score', level: 'Level', rank: 'Rank', rank_n: 'Of' },
} as const;

/** Every score of the summary against the results, by name of body and of dimension. */
function summaryDifferences(path: string, sheet: Sheet, results: ReadTable, language: 'lv' | 'en'): string[] {
  const cells = sheetCells(sheet);
  const heads = cells.find((row) => row.includes(TOTALS[language].score)) ?? [];
  const said = cells
    .slice(cells.indexOf(heads) + 1)
    .flatMap((row) => heads.map((head, at) => `${text(row[0])} | ${text(head)} | ${text(row[at])}`));
  const numbers = new Set(said);
  const column = (name: string): number => results.columns.findIndex((one) => one.name === name);
  const problems = results.rows.flatMap((row) => {
    const body = text(row[column(`name_${language}`)] ?? row[column('name_lv')]);
    const wanted =
      row[column('code')] === 'index'
        ? Object.entries(TOTALS[language]).map(([name, head]) => `${body} | ${head} | ${text(row[column(name)])}`)
        : heads
            .filter((head) =>
              text(head)
                .split(' / ')
                .includes(text(row[column(`dimension_${language}`)])),
            )
            .map((head) => `${body} | ${text(head)} | ${text(row[column('score')])}`);
    if (wanted.length === 0) return [`${body}: no column for ${text(row[column('code')])}`];
    return wanted.filter((one) => !numbers.has(one));
  });
  return problems.slice(0, 5).map((problem) => `${path}, ${sheet.name}: not found: ${problem}`);
}

const text = (cell: Cell | undefined): string => String(cell ?? '');
