import { parquetWriteBuffer } from 'hyparquet-writer';
import { siteAddress } from '../../../src/core/emit/catalogue/addresses.ts';
import { DEMONSTRATION } from '../../../src/core/emit/demonstration.ts';
import { datasets, type DatasetEntry, type Resource } from '../../../src/core/emit/datasets.ts';

import { publishedTables, type Emitted } from '../../../src/core/emit/emit.ts';
import type { ColumnType, EmittedTable } from '../../../src/core/emit/table.ts';
import type { Bilingual } from '../../../src/core/model/finding.ts';

/** Types of the Parquet format that the types of columns become. */
const TYPES = {
  text: 'STRING',
  integer: 'INT32',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
} as const satisfies Record<ColumnType, string>;

/** What a file says of itself, by key. */
export type Facts = Readonly<Record<string, string>>;

/**
 * A table as Parquet: columns in the order of the CSV, REQUIRED where a cell is never blank, null where it is; the facts as
 * key-value metadata. The same table gives the same bytes.
 * @throws Error that names the table where a value is not of its column's type
 */
export function parquetOf(table: EmittedTable, facts: Facts): Uint8Array {
  try {
    return new Uint8Array(
      parquetWriteBuffer({
        columnData: table.columns.map(({ name, type, optional }) => ({
          name,
          type: TYPES[type],
          nullable: optional ?? false,
          data: table.records.map((record) => record[name] ?? null),
        })),
        kvMetadata: Object.entries(facts).map(([key, value]) => ({ key, value })),
        createdBy: 'hyparquet-writer',
      }),
    );
  } catch (error) {
    throw new Error(`${table.name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/** Every published table and the draws as Parquet. */
export function parquetFiles(release: Emitted): Map<string, Uint8Array> {
  const tables = new Map(publishedTables(release.tables).map((table) => [`${table.name}.parquet`, table]));
  const files = new Map<string, Uint8Array>();
  for (const table of release.draws)
    // Chance and choices of method, no answers: whatever is a demonstration, they are not.
    files.set(`${table.name}.parquet`, parquetOf(table, factsOf(release, table.title, 'official')));
  for (const dataset of datasets(release.tables, release.date)) {
    for (const resource of dataset.resources) {
      for (const { path } of resource.files) {
        const table = tables.get(path);
        if (table !== undefined)
          files.set(path, parquetOf(table, factsOf(release, titleOf(dataset, resource), resource.status)));
      }
    }
  }
  return files;
}

const titleOf = (dataset: DatasetEntry, { title }: Resource): Bilingual => ({
  lv: `${dataset.title.lv}: ${title.lv}`,
  en: `${dataset.title.en}: ${title.en}`,
});

const factsOf = (release: Emitted, title: Bilingual, status: Resource['status']): Facts => ({
  title_lv: title.lv,
  title_en: title.en,
  release: release.release,
  date: release.date,
  status,
  ...(status === 'demonstration' ? { notice_lv: DEMONSTRATION.lv, notice_en: DEMONSTRATION.en } : {}),
  publisher: release.publication.publisher.name_lv,
  licence: `${release.publication.licence.title}, ${release.publication.licence.url}`,
  codebook: siteAddress(release.publication, `data/${release.release}/codebook.json`),
});
