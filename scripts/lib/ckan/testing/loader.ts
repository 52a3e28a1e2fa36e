import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import type { Cell } from '../../../../src/core/emit/table.ts';
import { excelColumn } from '../../../../src/core/parse/excel-column.ts';
import { sheetCells } from '../../../checks/readers/workbook.ts';
import { readWorkbook } from '../../workbook/read-workbook.ts';
import { guessedTypes, type WrittenCell } from './column-types.ts';
import type { LoadedTable } from './loaded-table.ts';
import type { PortalState } from './portal-actions.ts';

/** The loader of tables of a portal (ckanext-xloader 2.4.0, as it was measured): a file becomes a table of the data store. */

/** Formats that it takes up. */
const TABULAR = ['CSV', 'XLSX'];

/** Loads what the portal has asked for: the MD5 of the file takes the place of whatever sum was said of it. */
export async function loadQueued({ queue, datasets, files, web, dataStore }: PortalState): Promise<void> {
  for (const id of queue) {
    queue.delete(id);
    const resource = datasets.flatMap(({ resources }) => resources).find((each) => each['id'] === id);
    const bytes = files.get(id) ?? web.get(String(resource?.['url']));
    if (resource === undefined || bytes === undefined || !TABULAR.includes(String(resource['format']))) continue;
    const md5 = createHash('md5').update(bytes).digest('hex');
    // A file of that sum is taken to be loaded already.
    if (resource['hash'] === md5) continue;
    const table = await loadedTable(bytes, String(resource['format'])).catch(() => null);
    if (table === null) continue;
    dataStore.set(id, table);
    Object.assign(resource, { hash: md5, datastore_active: true });
  }
}

/** What it makes of a file: of a workbook it takes the first sheet. @throws where the file is no table at all */
export async function loadedTable(bytes: Uint8Array, format: string): Promise<LoadedTable> {
  const rows = format === 'XLSX' ? await firstSheet(bytes) : Papa.parse<string[]>(new TextDecoder().decode(bytes)).data;
  const written = format === 'XLSX' ? withDigits(rows, bytes) : (rows as readonly string[][]);
  const filled = rows.map((row) => row.filter((cell) => cell !== null && cell !== '').length);
  const usual = mostFrequent(filled.slice(0, SAMPLE).filter((count) => count > 0));
  // The first row that is almost as wide as most are is taken for the heads.
  const head = filled.findIndex((count) => count >= usual - 1 && count > 0);
  const fields = (rows[head] ?? []).map((cell) => String(cell ?? '').trim()).filter((name) => name !== '');
  const below = rows.slice(head + 1).filter((_, at) => (filled[head + 1 + at] ?? 0) > 0);
  // Rows that are wider than their heads end the load.
  const fits = below.every((row) => row.length <= fields.length);
  return { fields, types: guessedTypes(written.slice(head + 1), fields.length), rows: fits ? below : [] };
}

const SAMPLE = 100;

async function firstSheet(bytes: Uint8Array): Promise<Cell[][]> {
  const [sheet] = await readWorkbook(bytes);
  return sheet === undefined ? [] : sheetCells(sheet);
}

/** The same cells, numbers as they are written in the first sheet. */
function withDigits(rows: readonly (readonly Cell[])[], bytes: Uint8Array): WrittenCell[][] {
  const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  const digits = new Map(
    [...xml.matchAll(/<c r="(\w+)"(?: s="\d+")?><v>([^<]+)</g)].map(([, place, number]) => [place, number]),
  );
  return rows.map((row, y) =>
    row.map((cell, x): WrittenCell => {
      if (typeof cell !== 'number') return cell;
      return { digits: digits.get(`${excelColumn(x)}${y + 1}`) ?? String(cell) };
    }),
  );
}

function mostFrequent(counts: readonly number[]): number {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  return [...times].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}
