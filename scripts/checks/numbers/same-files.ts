import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Built } from '../built.ts';
import type { Check } from '../check.ts';
import { publishedTables, type PublishedTables } from './published-tables.ts';
import { sameDocuments, typedRows } from './same-documents.ts';
import { differingCells, type TypedColumn } from './same-tables.ts';
import { TABLE_FORMS } from './table-forms.ts';

/** One table under all its names, and the columns that it has. */
interface Published {
  readonly name: string;
  readonly columns: readonly TypedColumn[];
  /** Where it is a part of another table: which, and which rows of it. */
  readonly part?: { readonly of: string; readonly keys: Readonly<Record<string, string>> };
}

interface Codebook {
  readonly tables: readonly { readonly name: string; readonly columns: readonly TypedColumn[] }[];
}

/** Every table of the codebook, and the results of each edition, body and group, which are parts of one of them. */
function publishedNames(tables: PublishedTables): readonly Published[] {
  const whole = (tables.document('codebook') as Codebook).tables;
  const results = whole.find(({ name }) => name === 'results');
  if (results === undefined) return whole;
  const part = (name: string, key: string, value: string): Published => ({
    name,
    columns: results.columns,
    part: { of: results.name, keys: { [key]: value } },
  });
  const distinct = (column: string): readonly string[] =>
    [...new Set(tables.rows(results.name).map((row) => row[column] ?? ''))].filter((value) => value !== '');
  return [
    ...whole,
    ...distinct('edition').map((edition) => part(`results-${edition}`, 'edition', edition)),
    ...distinct('institution_id').map((id) => part(`institutions/${id}`, 'institution_id', id)),
    ...distinct('group_id').map((id) => part(`groups/${id}`, 'group_id', id)),
  ];
}

/** Faults of one table: against the table it is a part of, and against each form in which it is published too. */
async function faultsOf(
  folder: string,
  tables: PublishedTables,
  { name, columns, part }: Published,
): Promise<{ cells: number; faults: string[] }> {
  const rows = typedRows(tables.rows(name), columns);
  const faults: string[] = [];
  let cells = 0;
  const compare = (what: string, found: readonly string[]): void => {
    cells += rows.length * columns.length;
    faults.push(...found.map((fault) => `${what}: ${fault}`));
  };
  if (part !== undefined)
    compare(
      `${name}.csv against ${part.of}.csv`,
      differingCells(columns, typedRows(tables.where(part.of, part.keys), columns), rows),
    );
  // The JSON of a body is a document with more than its results (same-documents.ts).
  for (const form of TABLE_FORMS) {
    const path = join(folder, `${name}.${form.ending}`);
    if (existsSync(path) && !name.includes('/'))
      compare(`${name}.${form.ending}`, differingCells(columns, rows, await form.read(path)));
  }
  return { cells, faults };
}

/** Whether every form that a dataset names for a table is there, so that none is passed by. */
function missingForms(folder: string, tables: PublishedTables): readonly string[] {
  const datasets = tables.document('datasets') as readonly {
    readonly resources: readonly { readonly files: readonly { readonly path: string }[] }[];
  }[];
  return datasets
    .flatMap(({ resources }) => resources.flatMap(({ files }) => files.map(({ path }) => path)))
    .filter((path) => !existsSync(join(folder, path)))
    .map((path) => `${path} is named in datasets.json and is not there`);
}

export const sameFiles: Check = {
  id: 'same-files',
  about: 'every cell of every published table is the same in CSV and in each other form of it',
  async run(built: Built) {
    const folder = join(built.folder, 'data', 'latest');
    const tables = publishedTables(folder);
    let checked = 0;
    const problems: string[] = [...missingForms(folder, tables)];
    for (const published of publishedNames(tables)) {
      const { cells, faults } = await faultsOf(folder, tables, published);
      checked += cells;
      problems.push(...faults);
    }
    const columns = new Map(publishedNames(tables).map((published) => [published.name, published.columns]));
    const documents = await sameDocuments(folder, tables, columns);
    return { checked: checked + documents.cells, problems: [...problems, ...documents.faults] };
  },
};
