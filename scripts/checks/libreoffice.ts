import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Sheet } from '../../src/core/parse/sheet.ts';
import { safeCell } from '../../src/core/emit/safe-cell.ts';
import type { Cell } from '../../src/core/emit/table.ts';
import { CSV_IMPORT } from '../../src/site/data/spreadsheet-settings.ts';
import { runProgram } from '../lib/child.ts';
import { codeOf } from '../lib/failure.ts';
import { readWorkbook } from '../lib/workbook/read-workbook.ts';
import type { Check } from './check.ts';
import { inTemporaryFolder } from './temporary.ts';
import { openRelease } from './readers/published.ts';
import type { ReadColumn, ReadTable } from './readers/read-table.ts';
import { readWorkbookSheet } from './readers/workbook.ts';
import { jsonTables, workbookDifferences, workbooksOf } from './workbook-cells.ts';

/** A profile of somebody whose computer is set to Latvian. */
const LATVIAN = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>lv-LV</value></prop></item>
</oor:items>
`;

/** A table that has codes with zeros in front, beside the newest results. */
const WITH_CODES = 'institutions';

export const libreOffice: Check = {
  id: 'libreoffice',
  about:
    'LibreOffice set to Latvian reads a CSV right with the settings that /dati/ prints, and a workbook without any',
  slow: true,
  run: (built) =>
    inTemporaryFolder(async (folder) => {
      const release = await openRelease(join(built.folder, 'data', 'latest'));
      const tables = await jsonTables(release);
      const [newest] = workbooksOf(release);
      if (newest === undefined) return { checked: 0, problems: ['there is no workbook'] };
      const profile = join(folder, 'profile');
      await mkdir(join(profile, 'user'), { recursive: true });
      await writeFile(join(profile, 'user', 'registrymodifications.xcu'), LATVIAN);
      /** What LibreOffice understood, as it saves it. */
      const opened = async (path: string, ...settings: readonly string[]): Promise<Uint8Array> => {
        const to = ['--convert-to', 'xlsx', '--outdir', join(folder, 'out'), join(release.folder, path)];
        const user = `-env:UserInstallation=${pathToFileURL(profile).href}`;
        const { code, output } = await runProgram('soffice', [user, '--headless', ...settings, ...to]);
        if (code !== 0) throw new Error(`soffice exits ${code}: ${output}`);
        return readFile(join(folder, 'out', `${basename(path).replace(/\.\w+$/, '')}.xlsx`));
      };
      const problems: string[] = [];
      let checked = 0;
      try {
        for (const name of [`results-${newest.edition}`, WITH_CODES]) {
          const wanted = tables.get(name) ?? { columns: [], rows: [] };
          const [sheet] = await readWorkbook(await opened(`${name}.csv`, `--infilter=${filterOf(wanted.columns)}`));
          if (sheet === undefined) throw new Error(`${name}: no sheet`);
          problems.push(...importProblems(name, wanted, readWorkbookSheet(sheet, wanted.columns)));
          checked += wanted.rows.length;
        }
        const sheets = await readWorkbook(await opened(newest.path));
        const workbook = workbookDifferences(newest, sheets.map(withoutTruths), tables);
        return { checked: checked + workbook.checked, problems: [...problems, ...workbook.problems] };
      } catch (error) {
        if (codeOf(error) !== 'ENOENT') throw error;
        return { checked: 0, problems: [], skipped: 'there is no soffice' };
      }
    }),
};

/** LibreOffice keeps a truth value as a formula, `=TRUE()`, though the file it opened has none. */
const withoutTruths = ({ name, rows }: Sheet): Sheet => ({
  name,
  rows: rows.map(({ row, cells }) => ({
    row,
    cells: new Map(
      [...cells].map(([at, cell]) => [at, cell.content.kind === 'boolean' ? { ...cell, formula: false } : cell]),
    ),
  })),
});

/** The settings as LibreOffice takes them on the command line, in the order of its tokens. */
export function filterOf(columns: readonly Pick<ReadColumn, 'name'>[]): string {
  const { separator, delimiter, characterSet, firstRow, textType, language } = CSV_IMPORT;
  const types = columns.flatMap(({ name }, at) => (isText(name) ? [`${at + 1}/${textType.code}`] : []));
  return `CSV:${[separator.code, delimiter.code, characterSet.code, firstRow, types.join('/'), language.code].join(',')}`;
}

const isText = (name: string): boolean => CSV_IMPORT.textColumns.some((column) => column === name);

/** Cells that were not read as they were meant. */
export function importProblems(name: string, wanted: ReadTable, read: ReadTable): string[] {
  if (read.rows.length !== wanted.rows.length) return [`${name}: ${read.rows.length} rows, not ${wanted.rows.length}`];
  return wanted.rows.flatMap((row, at) =>
    row.flatMap((cell, column) => {
      const found = read.rows[at]?.[column] ?? null;
      const of = wanted.columns[column];
      if (of === undefined || isMeant(of, cell, found)) return [];
      return [`${name}.csv: row ${at + 1}, ${of.name}: ${JSON.stringify(found)}, not ${JSON.stringify(cell)}`];
    }),
  );
}

/** A date or number in a column of texts may become one; elsewhere and otherwise a cell stays what it is. */
function isMeant({ name, type }: ReadColumn, cell: Cell, found: Cell): boolean {
  if (type !== 'text' || cell === null) return found === cell;
  const text = safeCell(String(cell));
  if (found === text) return true;
  if (isText(name)) return false;
  return found === '[date]' ? /^\d{4}-\d\d-\d\d$/.test(text) : typeof found === 'number' && String(found) === text;
}
