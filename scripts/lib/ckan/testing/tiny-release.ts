import { join } from 'node:path';
import type { Disk } from '../../disk.ts';
import { sha256 } from '../../input-files.ts';

type Files = Record<string, string>;
type Status = 'official' | 'demonstration';

/** What a tiny release holds, before it is written; tests change it. */
export interface TinyRelease {
  readonly files: Files;
  readonly datasets: TinyDataset[];
  readonly publication: {
    site: string;
    identifier_base: string;
    contact: { name: string; email: string };
    portal: { organisation: string; datasets: Record<string, string>; fields?: Record<string, string> };
    licence: { id: string; title: string; url: string };
  };
}

interface TinyDataset {
  id: string;
  title: { lv: string; en: string };
  description: { lv: string; en: string };
  keywords: { lv: string[]; en: string[] };
  status: Status;
  issued: string;
  modified: string;
  temporal: null;
  resources: TinyResource[];
}

interface TinyResource {
  id: string;
  table: string | null;
  edition: number | null;
  status: Status;
  title: { lv: string; en: string };
  description: { lv: string; en: string };
  files: { path: string; format: string; media_type: string }[];
}

const TYPES: Readonly<Record<string, string>> = {
  CSV: 'text/csv',
  JSON: 'application/json',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** A resource of files `<id>.csv` and so on, or of one file of another name. */
export const tinyResource = (
  id: string,
  formats: readonly string[],
  status: Status,
  path?: string,
  of: Partial<Pick<TinyResource, 'table' | 'edition'>> = {},
): TinyResource => ({
  id,
  table: id.startsWith('results') ? 'results' : null,
  edition: null,
  status,
  title: { lv: `Resurss „${id}”`, en: `Resource “${id}”` },
  description: { lv: `Par „${id}”.`, en: `About “${id}”.` },
  files: formats.map((format) => ({
    path: path ?? `${id}.${format.toLowerCase()}`,
    format,
    media_type: TYPES[format] ?? 'application/octet-stream',
  })),
  ...of,
});

const tinyDataset = (id: string, title: string, status: Status, resources: TinyResource[]): TinyDataset => ({
  id,
  title: { lv: title, en: id },
  description: { lv: `${title}: apraksts.`, en: `${id}: description.` },
  keywords: { lv: ['e-indekss', 'digitālais briedums'], en: ['e-index'] },
  status,
  issued: '2021-03-01',
  modified: '2026-11-20',
  temporal: null,
  resources,
});

/** Two datasets: a table with its description and a workbook, and another table as JSON. */
export function tinyRelease(status: Status = 'official'): TinyRelease {
  return {
    files: {
      'results-2022.csv': 'institution,score\nalfa,66.75\n',
      'results-2022_metadata.json': '{"url":"results-2022.csv"}',
      'e-indekss-2022.xlsx': 'PK darbgrāmata',
      'institutions.json': '[{"institution_id":"alfa"}]',
    },
    datasets: [
      tinyDataset('results', 'E-indeksa rezultāti', status, [
        tinyResource('results-2022', ['CSV'], status),
        tinyResource('workbook-2022', ['XLSX'], status, 'e-indekss-2022.xlsx'),
      ]),
      tinyDataset('registry', 'Iestāžu reģistrs', 'official', [tinyResource('institutions', ['JSON'], 'official')]),
    ],
    publication: {
      site: 'https://e-indekss.example/apaksmape/',
      identifier_base: 'https://id.e-indekss.example/',
      contact: { name: 'E-indekss', email: 'dati@e-indekss.example' },
      portal: {
        organisation: 'varam',
        datasets: { results: 'e-indekss-rezultati', registry: 'e-indekss-iestazu-registrs' },
      },
      licence: { id: 'CC0-1.0', title: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
    },
  };
}

/** The release with the results of one more year, the newest first. */
export function withNewEdition(release: TinyRelease): TinyRelease {
  release.datasets[0]?.resources.unshift(tinyResource('results-2023', ['CSV'], 'official'));
  const files = {
    'results-2023.csv': 'institution,score\nalfa,70\n',
    'results-2023_metadata.json': '{"url":"results-2023.csv"}',
  };
  return { ...release, files: { ...release.files, ...files } };
}

/** The release as a disk that has it in `dist/data/latest`, with its manifest. */
export function diskWith({ files, datasets, publication }: TinyRelease): Disk {
  const whole: Files = {
    ...files,
    'datasets.json': JSON.stringify(datasets),
    'publication.json': JSON.stringify(publication),
  };
  const manifest = {
    release: '2022.0',
    date: '2026-11-20',
    files: Object.entries(whole).map(([path, text]) => {
      const bytes = new TextEncoder().encode(text);
      return { path, bytes: bytes.byteLength, sha256: sha256(bytes) };
    }),
  };
  const folder = join('dist', 'data', 'latest');
  const all = new Map(
    Object.entries({ ...whole, 'manifest.json': JSON.stringify(manifest) }).map(([path, text]) => [
      join(folder, path),
      new TextEncoder().encode(text),
    ]),
  );
  return {
    kind: async (path) => (all.has(path) ? 'file' : path === folder ? 'folder' : 'nothing'),
    names: async () => [...all.keys()].map((path) => path.slice(folder.length + 1)),
    read: async (path) => {
      const bytes = all.get(path);
      if (bytes === undefined) throw new Error(`ENOENT ${path}`);
      return bytes;
    },
  };
}
