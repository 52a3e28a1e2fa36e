import type { Bilingual } from '../model/finding.ts';
import { DATASETS, type DatasetDefinition, type DatasetId } from './dataset-texts.ts';
import { DATA_FORMATS, type DataFormat } from './media-types.ts';
import { CODEBOOK_PURPOSE, EVERYTHING_PURPOSE, ofEditionPurpose, workbookPurpose } from './resource-texts.ts';
import { editionsIn, type EmittedTable } from './table.ts';

/** One file of a resource, by its path inside the release. */
export interface ResourceFile {
  readonly path: string;
  readonly format: DataFormat;
  readonly media_type: string;
}

/** The same content in one or more formats: a table, a table's rows of one edition, a workbook, or everything. */
export interface Resource {
  /** Unique among all datasets; part of permanent identifiers. */
  readonly id: string;
  readonly table: string | null;
  readonly edition: number | null;
  readonly status: 'demonstration' | 'official';
  /** When its rows first came out, `YYYY-MM-DD`: those of one edition with that edition. */
  readonly issued: string;
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly files: readonly ResourceFile[];
}

/** One dataset as catalogues, portals and pages name it: datasets.json. */
export interface DatasetEntry extends Pick<DatasetDefinition, 'id' | 'title' | 'description' | 'keywords'> {
  readonly status: 'demonstration' | 'official';
  /** `YYYY-MM-DD`. */
  readonly issued: string;
  readonly modified: string;
  /** First and last day of the editions that the rows of its first table are about; null where they are about none. */
  readonly temporal: { readonly start: string; readonly end: string } | null;
  readonly resources: readonly Resource[];
}

/** What every column means. */
export const CODEBOOK = 'codebook.json';

/** Everything of a release as one ZIP. */
export const EVERYTHING = 'e-indekss.zip';

/** File name of the workbook of an edition. */
export const workbookName = (year: number): string => `e-indekss-${year}.xlsx`;

/**
 * The datasets of a release with their resources; whatever names a file for catalogues or portals takes it from here.
 * @param tables as emitted, the rows of single editions not among them
 * @param date of the release
 */
export function datasets(tables: readonly EmittedTable[], date: string): DatasetEntry[] {
  const byName = new Map(tables.map((table) => [table.name, table]));
  const editions = byName.get('editions')?.records ?? [];
  const received = new Map(
    editions.flatMap((row) => (typeof row['received'] === 'string' ? [[Number(row['edition']), row['received']]] : [])),
  );
  const first = [...received.values()].sort()[0] ?? date;
  const demonstration = new Set(
    editions.filter((row) => row['status'] === 'demonstration').map((row) => Number(row['edition'])),
  );
  return DATASETS.map(({ id, title, description, keywords, first: leading = [], fromAnswers }) => {
    const status = fromAnswers && demonstration.size > 0 ? 'demonstration' : 'official';
    const belonging = tables.filter(({ dataset }) => dataset === id);
    const own = [
      ...leading.flatMap((name) => belonging.find((table) => table.name === name) ?? []),
      ...belonging.filter(({ name }) => !leading.includes(name)),
    ];
    const years = own[0] === undefined ? [] : editionsIn(own[0]);
    return {
      id,
      title,
      description,
      keywords,
      status,
      issued: first,
      modified: date,
      temporal:
        years.length === 0 ? null : { start: `${Math.min(...years)}-01-01`, end: `${Math.max(...years)}-12-31` },
      resources: [
        ...(id === EDITIONS_OF ? ofEditions(byName.get('results'), demonstration) : []),
        ...own.map((table) => ofTable(table, status)),
        ...(id === EDITIONS_OF ? [codebook, everything(status)] : []),
      ].map((resource) => ({ ...resource, issued: received.get(resource.edition ?? Number.NaN) ?? first })),
    };
  });
}

/** A resource before it is known since when it is out. */
type Undated = Omit<Resource, 'issued'>;

/** The dataset whose rows are also given year by year; what is about all datasets is with it. */
const EDITIONS_OF: DatasetId = 'results';

const file = (name: string, format: DataFormat): ResourceFile => ({
  path: name,
  format,
  media_type: DATA_FORMATS[format],
});

const inAllFormats = (name: string): ResourceFile[] => [
  file(`${name}.csv`, 'CSV'),
  file(`${name}.json`, 'JSON'),
  file(`${name}.parquet`, 'PARQUET'),
];

const ofTable = ({ name, title, purpose }: EmittedTable, status: Resource['status']): Undated => ({
  id: name,
  table: name,
  edition: null,
  status,
  // Beside the results of each edition, those of all.
  title: name === 'results' ? { lv: 'Rezultāti, visi mērījumi', en: 'Results, all editions' } : title,
  description: purpose,
  files: inAllFormats(name),
});

function ofEditions(results: EmittedTable | undefined, demonstration: ReadonlySet<number>): Undated[] {
  if (results === undefined) return [];
  return editionsIn(results)
    .toReversed()
    .flatMap((edition): Undated[] => {
      const status = demonstration.has(edition) ? 'demonstration' : 'official';
      const shared = { edition, status } as const;
      return [
        {
          ...shared,
          id: `results-${edition}`,
          table: 'results',
          title: { lv: `Rezultāti, ${edition}. gads`, en: `Results, ${edition}` },
          description: ofEditionPurpose(edition),
          files: inAllFormats(`results-${edition}`),
        },
        {
          ...shared,
          id: `workbook-${edition}`,
          table: null,
          title: { lv: `Excel darbgrāmata, ${edition}. gads`, en: `Excel workbook, ${edition}` },
          description: workbookPurpose(edition),
          files: [file(workbookName(edition), 'XLSX')],
        },
      ];
    });
}

/** It explains the columns, whatever stands in them. */
const codebook: Undated = {
  id: 'codebook',
  table: null,
  edition: null,
  status: 'official',
  title: { lv: 'Kodu grāmata: ko nozīmē katra kolonna', en: 'Codebook: what each column means' },
  description: CODEBOOK_PURPOSE,
  files: [file(CODEBOOK, 'JSON')],
};

const everything = (status: Resource['status']): Undated => ({
  id: 'everything',
  table: null,
  edition: null,
  status,
  title: { lv: 'Visa datu versija vienā arhīvā', en: 'The whole release in one archive' },
  description: EVERYTHING_PURPOSE,
  files: [file(EVERYTHING, 'ZIP')],
});
