import type { DatasetEntry, Resource } from '../../core/emit/datasets.ts';
import type { DataFormat } from '../../core/emit/media-types.ts';
import type { Bilingual } from '../../core/model/finding.ts';
import { SECTORS, type Sector } from '../../core/model/vocabulary.ts';
import type { Translator } from '../../i18n/translator.ts';
import { institutionIds } from '../shared/bodies.ts';
import { href } from '../shared/href.ts';
import { codebook, datasets, manifest, publication, table } from '../shared/published.ts';
import { scoredEditions } from '../shared/results.ts';

/** What the data page tells of the release. */

/** Address of a file of the newest release on this site. */
export const fileHref = (name: string): string => href(`/data/latest/${name}`);

/** The same with the site's permanent address. */
export const fileUrl = (name: string, release = 'latest'): string =>
  new URL(href(`/data/${release}/${name}`), publication().site).href;

/** Address of a file beside the releases on this site. */
export const dataHref = (path: string): string => href(`/data/${path}`);

/** The same with the site's permanent address. */
export const dataUrl = (path: string): string => new URL(dataHref(path), publication().site).href;

/** One resource as the data page lists it. */
export interface ResourceView {
  /** Anchor of its line: its id, but where a dataset has that name already. */
  readonly anchor: string | undefined;
  readonly title: Bilingual;
  /** The table whose columns it has. */
  readonly table: string | null;
  readonly rows: number | null;
  readonly demonstration: boolean;
  readonly files: readonly {
    readonly format: string;
    readonly path: string;
    readonly address: string;
    /** Null where there is no manifest. */
    readonly bytes: number | null;
  }[];
}

export interface DatasetView extends Pick<DatasetEntry, 'id' | 'title' | 'description'> {
  readonly resources: readonly ResourceView[];
}

/** The datasets with what can be taken of each. Sizes are known once the whole release is there (whole-release.ts). */
export function datasetViews(): readonly DatasetView[] {
  const sizes = new Map(manifest()?.files.map((file) => [file.path, file.bytes]));
  const ids = new Set<string>(datasets().map(({ id }) => id));
  return datasets().map(({ id, title, description, resources }) => ({
    id,
    title,
    description,
    resources: withWorkbooks(resources).map((resource) => ({
      anchor: ids.has(resource.id) ? undefined : resource.id,
      title: resource.title,
      table: resource.table,
      rows: rowsOf(resource),
      demonstration: resource.status === 'demonstration',
      files: resource.files.map(({ format, path }) => ({
        format,
        path,
        address: fileHref(path),
        bytes: sizes.get(path) ?? null,
      })),
    })),
  }));
}

/** The workbook of an edition stands with the other files of that edition. */
function withWorkbooks(resources: readonly Resource[]): Resource[] {
  const workbooks = new Map(resources.flatMap((each) => (isWorkbook(each) ? [[each.edition, each.files]] : [])));
  return resources
    .filter((each) => !isWorkbook(each))
    .map((each) => ({ ...each, files: [...each.files, ...(workbooks.get(each.edition) ?? [])] }));
}

const isWorkbook = ({ table: name, edition }: Resource): boolean => name === null && edition !== null;

function rowsOf({ table: name, edition }: Resource): number | null {
  if (name === null) return null;
  if (edition === null) return codebook().tables.find((entry) => entry.name === name)?.rows ?? null;
  return table('scores').filter((row) => row.edition === edition).length;
}

/** File of the newest edition with results, in a format; undefined where there is none. */
export const newestFile = (format: DataFormat): string | undefined =>
  datasets()
    .flatMap(({ resources }) => resources)
    .filter(({ edition }) => edition !== null)
    .flatMap(({ files }) => files)
    .find((file) => file.format === format)?.path;

export const allRows = (): number => codebook().tables.reduce((sum, entry) => sum + entry.rows, 0);

/** `3,5 MB`, `91 kB`: in thousands, as file managers count. */
export function fileSize(bytes: number, { t, number }: Translator): string {
  if (bytes >= 1_000_000) return t('size.mb', { n: number(bytes / 1_000_000, 1) });
  return t('size.kb', { n: number(Math.max(1, bytes / 1000)) });
}

/** Whether the address of the site is one that can never exist, set until the site has its own. */
export const placeholderSite = (): boolean => /\.(example|invalid)$/.test(new URL(publication().site).hostname);

/** An institution to show addresses by: one that was measured, where there is one. */
export const exampleInstitution = (): string => table('scores')[0]?.institution_id ?? institutionIds()[0] ?? '';

/** Undefined where there is no group. */
export const exampleGroup = (): string | undefined => table('groups')[0]?.group_id;

/** A few lines of code that work as they stand, each ending in the bodies of one sector and edition by rank. */
export interface Snippet {
  readonly language: 'R' | 'Python' | 'DuckDB';
  readonly code: string;
}

/** The same question in three languages; a check runs them. */
export function snippets(): readonly Snippet[] {
  const { sector, year } = exampleScores();
  const csv = fileUrl('results.csv');
  return [
    {
      language: 'R',
      code: [
        `url <- "${csv}"`,
        'results <- read.csv(url, encoding = "UTF-8", na.strings = "")',
        `totals <- subset(results, code == "index" &`,
        `                 edition == ${year} & sector == "${sector}")`,
        'shown <- c("name_lv", "score", "level", "rank")',
        'head(totals[order(totals$rank), shown], 10)',
      ].join('\n'),
    },
    {
      language: 'Python',
      code: [
        'import pandas as pd',
        `url = "${csv}"`,
        'results = pd.read_csv(url).query("code == \'index\'")',
        `totals = results.query("edition == ${year} and sector == '${sector}'")`,
        'shown = ["name_lv", "score", "level", "rank"]',
        'print(totals.sort_values("rank")[shown].head(10))',
      ].join('\n'),
    },
    {
      language: 'DuckDB',
      code: [
        'SELECT name_lv, score, level, rank',
        `FROM '${fileUrl('results.parquet')}'`,
        `WHERE edition = ${year} AND sector = '${sector}' AND code = 'index'`,
        'ORDER BY rank LIMIT 10;',
      ].join('\n'),
    },
  ];
}

/** Whose scores the examples read: of the first sector that has any. */
export function exampleScores(): { readonly sector: Sector; readonly year: number } {
  const sector = SECTORS.find((each) => scoredEditions(each).length > 0) ?? 'state';
  return { sector, year: scoredEditions(sector).at(-1) ?? table('editions').at(-1)?.edition ?? 0 };
}

/** Whether editions with answers are all, partly or not at all a demonstration. */
export function statusKind(): 'demonstration' | 'official' | 'mixed' {
  const answered = table('editions').filter((row) => row.status !== 'figures_only');
  if (answered.every((row) => row.status === 'official')) return 'official';
  return answered.every((row) => row.status === 'demonstration') ? 'demonstration' : 'mixed';
}

/** Tables whose rows say by themselves what the status of their edition is. */
export const statusTables = (): readonly string[] =>
  codebook()
    .tables.filter((entry) =>
      entry.columns.some(({ name, values }) => name === 'status' && values?.includes('demonstration')),
    )
    .map((entry) => entry.name)
    .filter((name) => name !== 'editions');
