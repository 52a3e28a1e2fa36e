import { SECTORS, type Sector } from '../core/model/vocabulary.ts';
import type { Translator } from '../i18n/translator.ts';
import { institutionIds } from './bodies.ts';
import { href } from './href.ts';
import { codebook, manifest, publication, table } from './published.ts';
import { scoredEditions } from './results.ts';

/** What the data page tells of the release. */

export interface TableFile {
  readonly ending: 'csv' | 'json';
  readonly address: string;
  /** Null where there is no manifest. */
  readonly bytes: number | null;
}

export interface TableEntry {
  readonly name: string;
  readonly title: { readonly lv: string; readonly en: string };
  readonly rows: number;
  readonly columns: number;
  readonly files: readonly TableFile[];
}

/** Address of a file of the newest release on this site. */
export const fileHref = (name: string): string => href(`/data/latest/${name}`);

/** The same with the site's permanent address. */
export const fileUrl = (name: string, release = 'latest'): string =>
  new URL(href(`/data/${release}/${name}`), publication().site).href;

/** The list of all releases, which stands beside their folders. */
export const releasesUrl = (): string => new URL(href('/data/releases.json'), publication().site).href;

export function tableEntries(): readonly TableEntry[] {
  const sizes = new Map(manifest()?.files.map((file) => [file.path, file.bytes]));
  return codebook().tables.map(({ name, title, rows, columns }) => ({
    name,
    title,
    rows,
    columns: columns.length,
    files: (['csv', 'json'] as const).map((ending) => {
      const path = `${name}.${ending}`;
      return { ending, address: fileHref(path), bytes: sizes.get(path) ?? null };
    }),
  }));
}

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

/** Two lines of R and of Python that work as they stand. */
export function snippets(): readonly { readonly language: 'R' | 'Python'; readonly code: string }[] {
  const url = fileUrl('scores.csv');
  const { sector, year } = exampleScores();
  return [
    {
      language: 'R',
      code: [
        `scores <- read.csv("${url}", fileEncoding = "UTF-8")`,
        `subset(scores, edition == ${year} & sector == "${sector}" & code == "index")`,
      ].join('\n'),
    },
    {
      language: 'Python',
      code: [
        'import pandas as pd',
        `scores = pd.read_csv("${url}")`,
        `scores.query("edition == ${year} and sector == '${sector}' and code == 'index'")`,
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
