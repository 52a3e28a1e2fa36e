import { join } from 'node:path';
import type { ColumnType } from '../../src/core/emit/table.ts';
import { GUESSED_FROM } from '../lib/ckan/testing/column-types.ts';
import { loadedTable } from '../lib/ckan/testing/loader.ts';
import type { Check } from './check.ts';
import { openRelease } from './readers/published.ts';
import { workbooksOf } from './workbook-cells.ts';

/** Types of columns that hold numbers. */
const NUMBERS: readonly ColumnType[] = ['number', 'integer'];

export const loadedTypes: Check = {
  id: 'loaded-types',
  about: 'a loader of tables that guesses types takes the numbers of every CSV file and workbook for numbers',
  async run(built) {
    const release = await openRelease(join(built.folder, 'data', 'latest'));
    const files = [
      ...release.tables.map((table) => ({ path: `${table.name}.csv`, format: 'CSV', columns: table.columns })),
      ...workbooksOf(release).map(({ path, edition }) => ({
        path,
        format: 'XLSX',
        columns: release.tables.find(({ name }) => name === `results-${edition}`)?.columns ?? [],
      })),
    ];
    const problems: string[] = [];
    let checked = 0;
    for (const { path, format, columns } of files) {
      const { fields, types, rows } = await loadedTable(await release.bytes(path), format);
      for (const { name } of columns.filter(({ type }) => NUMBERS.includes(type))) {
        const at = fields.indexOf(name);
        // Of a column that begins with blanks or zeros alone it knows nothing.
        if (!rows.slice(0, GUESSED_FROM).some((row) => Number(row[at] ?? 0) !== 0)) continue;
        checked += 1;
        if (types[at] !== 'numeric') problems.push(`${path}: column ${name} is loaded as ${types[at] ?? 'nothing'}`);
      }
    }
    return { checked, problems };
  },
};
