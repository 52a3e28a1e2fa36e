import { fakeSum, type Change } from '../../rules/testing/tiny-dataset.ts';
import type { Publication } from '../../model/publication.ts';
import type { DatasetEntry } from '../datasets.ts';
import { tinyEmitted } from '../testing.ts';
import { csvwPath } from './distribution-nodes.ts';
import type { CatalogueInput } from './input.ts';

/** What the catalogue of the tiny dataset is made from, every file of it published, for tests. */
export function tinyCatalogueInput(...changes: readonly Change[]): CatalogueInput {
  const { release, date, files, tables } = tinyEmitted(...changes);
  const json = (path: string): unknown => JSON.parse(files.get(path) ?? '');
  const datasets = json('datasets.json') as readonly DatasetEntry[];
  const paths = datasets.flatMap((entry) =>
    entry.resources.flatMap((resource) => resource.files.map(({ path }) => path)),
  );
  const editions = tables.find(({ name }) => name === 'editions')?.records ?? [];
  return {
    settings: json('publication.json') as Publication,
    release,
    date,
    datasets,
    files: [...paths, ...paths.filter((path) => path.endsWith('.csv')).map(csvwPath)].map((path) => ({
      path,
      bytes: path.length,
      sha256: fakeSum(path),
    })),
    releases: [
      {
        release,
        date,
        editions: editions.map((row) => ({ edition: Number(row['edition']), status: String(row['status']) })),
        note: null,
        changes: null,
      },
    ],
    pages: {
      data: { lv: '/dati/', en: '/en/data/' },
      methodology: { lv: '/metodika/', en: '/en/methodology/' },
      codebook: { lv: '/dati/kolonnas/', en: '/en/data/codebook/' },
      corrections: { lv: '/dati/labojumi/', en: '/en/data/corrections/' },
    },
  };
}
