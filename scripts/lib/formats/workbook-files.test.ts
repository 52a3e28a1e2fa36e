import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { tinyEmitted } from '../../../src/core/emit/testing.ts';
import { readWorkbook } from '../workbook/read-workbook.ts';
import { loadedTable } from '../ckan/testing/loader.ts';
import { workbookFiles } from './workbook-files.ts';

const release = tinyEmitted();
const files = [...(await workbookFiles(release))];
const results = release.tables.find(({ name }) => name === 'results');

describe.each(files)('%s', (path, bytes) => {
  it('is loaded by a portal as the table of results, all rows of it', async () => {
    const year = Number(/\d{4}/.exec(path)?.[0]);
    const own = results?.records.filter(({ edition }) => edition === year) ?? [];
    const { fields, rows } = await loadedTable(bytes, 'XLSX');
    expect(fields).toEqual(results?.columns.map(({ name }) => name));
    expect(rows).toHaveLength(own.length);
    expect(own.length).toBeGreaterThan(0);
  });

  it('has its numbers loaded as numbers, those with a fraction beside whole ones too', async () => {
    const year = Number(/\d{4}/.exec(path)?.[0]);
    const own = results?.records.filter(({ edition }) => edition === year) ?? [];
    const { fields, types } = await loadedTable(bytes, 'XLSX');
    // Of a column that holds nothing, or zeros alone, a loader knows nothing.
    const filled = (results?.columns ?? []).filter(({ name }) => own.some((record) => Boolean(record[name])));
    const numbers = filled.filter(({ type }) => type === 'number' || type === 'integer').map(({ name }) => name);
    expect(numbers).toEqual(expect.arrayContaining(['edition', 'score', 'coverage', 'rank']));
    expect(numbers.filter((name) => types[fields.indexOf(name)] !== 'numeric')).toEqual([]);
  });

  it('opens on the sheet that explains it, and its properties name that sheet', async () => {
    const parts = unzipSync(bytes);
    const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
    const names = (await readWorkbook(bytes)).map(({ name }) => name);
    const at = Number(/activeTab="(\d+)"/.exec(part('xl/workbook.xml'))?.[1]);
    expect(names[at]).toBe('Par datiem');
    const selected = names.filter((_, i) => part(`xl/worksheets/sheet${i + 1}.xml`).includes('tabSelected="1"'));
    expect(selected).toEqual(['Par datiem']);
    const said = /<dc:description>(.*)<\/dc:description>/.exec(part('docProps/core.xml'))?.[1];
    expect(said).toMatch(/„Par datiem”.+“Par datiem”/);
    expect(said).toMatch(/DEMONSTRĀCIJAS DATI.+DEMONSTRATION DATA/);
  });
});
