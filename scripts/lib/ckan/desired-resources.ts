import { createHash } from 'node:crypto';
import { codebookAddress, fileAddress, rightsIri } from '../../../src/core/emit/catalogue/addresses.ts';
import { columnsExplained } from '../../../src/core/emit/catalogue/catalogue-texts.ts';
import { AVAILABILITY, licenceIri } from '../../../src/core/emit/catalogue/vocabulary.ts';
import { METADATA_PAGES } from '../../../src/i18n/metadata-pages.ts';
import type { Lang } from '../args.ts';
import { StepError } from '../failure.ts';
import { sha256 } from '../input-files.ts';
import type { Fields, Upload } from './client.ts';
import type { FormFields } from './form-fields.ts';
import { marked, NOTICE, schemaOf } from './portal-words.ts';
import type { PublishedDataset, Release, Settings } from './release.ts';

/** One file as it should stand at the portal. */
export interface DesiredResource {
  /** Its permanent identifier, kept at the portal in the field `uri` (which ckanext-dcat gives on); by it we know our own. */
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly format: string;
  readonly file: Upload;
  /** Where the file is on our site. */
  readonly address: string;
  readonly sha256: string;
  readonly md5: string;
  /** Licence, rights and availability, which the portal gives on in its own catalogue. */
  readonly terms: Fields;
  /** Key of the resource that describes the columns; null where none does. */
  readonly schema: string | null;
}

const SAYS = {
  lv: (path: string) =>
    `datasets.json: faila „${path}” datu versijā nav; izveidojiet datu versiju no jauna ar npm run build`,
  en: (path: string) => `datasets.json: file “${path}” is not in the release; make it anew with npm run build`,
} as const;

/** What the key of every resource of ours begins with. */
export const keysOf = ({ identifier_base }: Settings): string => `${identifier_base}distribution/`;

/**
 * Each file of each resource, those first that most people want; after all of them, the descriptions of the columns of each CSV, named
 * as the portal's convention has it.
 * @param taken what the portal's form takes of fields of a resource
 * @throws StepError where the release lacks a file
 */
export function desiredResources(
  dataset: PublishedDataset,
  settings: Settings,
  files: Release['files'],
  taken: FormFields['taken'],
  lang: Lang,
): DesiredResource[] {
  const describe = (path: string, mediaType: string) => {
    const bytes = files.get(path);
    if (bytes === undefined) throw new StepError(SAYS[lang](path));
    return {
      file: { name: path.split('/').at(-1) ?? path, bytes, mediaType },
      address: fileAddress(settings, path),
      sha256: sha256(bytes),
      md5: createHash('md5').update(bytes).digest('hex'),
    };
  };
  const { lv, en } = METADATA_PAGES.codebook;
  const columnsOf = (table: string | null): string =>
    columnsExplained({ lv: codebookAddress(settings, lv, table), en: codebookAddress(settings, en, table) }).lv;
  const data: DesiredResource[] = [];
  const schemas: DesiredResource[] = [];
  for (const { id, table, title, description, status, files: formats } of inOrderOfUse(dataset)) {
    const terms = taken({
      license: licenceIri(settings),
      rights: rightsIri(settings),
      availability: AVAILABILITY[status],
    });
    for (const { path, format, media_type } of formats) {
      const key = (kind: string): string => `${keysOf(settings)}${id}/${kind}`;
      const notice = status === 'demonstration' ? `${NOTICE} ` : '';
      const metadata = path.replace(/\.csv$/, '_metadata.json');
      const described = format === 'CSV' && files.has(metadata);
      data.push({
        ...describe(path, media_type),
        key: key(format.toLowerCase()),
        name: marked(`${title.lv} (${format === 'PARQUET' ? 'Parquet' : format})`, status),
        description: `${notice}${description.lv} ${columnsOf(table)}`,
        format,
        terms,
        schema: described ? key('csvw') : null,
      });
      if (!described) continue;
      schemas.push({
        ...describe(metadata, 'application/json'),
        key: key('csvw'),
        name: metadata,
        description: `${notice}${schemaOf(path)}`,
        format: 'JSON',
        terms,
        schema: null,
      });
    }
  }
  return [...data, ...schemas];
}

/** The newest edition, what is about all editions, earlier ones from new to old, then the other tables; else as datasets.json has them. */
function inOrderOfUse({ resources }: PublishedDataset): PublishedDataset['resources'] {
  const newest = Math.max(...resources.map(({ edition }) => edition ?? Number.NEGATIVE_INFINITY));
  const main = resources.find(({ edition, table }) => edition === null && table !== null)?.table ?? null;
  const place = ({ edition, table }: PublishedDataset['resources'][number]): number => {
    if (edition !== null) return edition === newest ? 0 : 2;
    return table === null || table === main ? 1 : 3;
  };
  return resources.toSorted((a, b) => place(a) - place(b));
}
