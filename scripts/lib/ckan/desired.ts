import { createHash } from 'node:crypto';
import type { Lang } from '../args.ts';
import { StepError } from '../failure.ts';
import { sha256 } from '../input-files.ts';
import type { Fields, Upload, Value } from './client.ts';
import { offered, type Form } from './form.ts';
import type { Rules } from './preflight.ts';
import type { PublishedDataset, Release, Settings } from './release.ts';
import { tagsOf } from './tags.ts';

/** Whether a resource is an address on our site, or a file that lies at the portal. */
export type Mode = 'link' | 'upload';

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
  /** Key of the resource that describes the columns; null where none does. */
  readonly schema: string | null;
}

/** A dataset as it should stand at the portal. */
export interface DesiredDataset {
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
  readonly mode: Mode;
  readonly fields: Fields;
  readonly tags: readonly string[];
  /** Fields that are left alone where an existing dataset does not show them: it is not known whether the portal has them. */
  readonly unsure: ReadonlySet<string>;
  readonly resources: readonly DesiredResource[];
  /** What every key of ours begins with. */
  readonly keys: string;
}

/** Fields that CKAN has without any form (ckan/logic/schema.py) or that come from elsewhere than the form. */
const CORE = ['title', 'name', 'notes', 'license_id', 'owner_org', 'maintainer', 'maintainer_email', 'url'] as const;
const TAGS = ['tags', 'tag_string'] as const;
/** What we say of each resource. */
const RESOURCE = [
  'url',
  'upload',
  'name',
  'description',
  'format',
  'mimetype',
  'size',
  'hash',
  'hash_algorithm',
  'uri',
  'conformsTo',
] as const;

/** The form of data.gov.lv takes the old addresses of the frequency vocabulary. */
const ANNUAL = 'http://publications.europa.eu/mdr/authority/frequency/ANNUAL';

const SAYS = {
  lv: {
    name: (id: string) =>
      `data/publication.json: portal.datasets.${id}: jānorāda datu kopas nosaukums portāla adresē (a–z, 0–9, „-” un „_”, 2–100 zīmes)`,
    required: (fields: string) =>
      `Portāla veidlapa prasa laukus, par kuriem dati neko nesaka: ${fields}. Ierakstiet to vērtības failā data/publication.json (portal.fields), ja tie ir datu kopas lauki.`,
    choice: (field: string, choices: string) =>
      `Portāla veidlapas laukā „${field}” nav mums vajadzīgās vērtības; tā piedāvā: ${choices}`,
    file: (path: string) =>
      `datasets.json: faila „${path}” laidienā nav; izveidojiet laidienu no jauna ar npm run build`,
  },
  en: {
    name: (id: string) =>
      `data/publication.json: portal.datasets.${id}: the name of the dataset in the portal’s address is asked for (a–z, 0–9, “-” and “_”, 2–100 characters)`,
    required: (fields: string) =>
      `The portal’s form requires fields of which the data say nothing: ${fields}. Give their values in data/publication.json (portal.fields) where they are fields of the dataset.`,
    choice: (field: string, choices: string) =>
      `Field “${field}” of the portal’s form lacks the value that we need; it offers: ${choices}`,
    file: (path: string) => `datasets.json: file “${path}” is not in the release; make it anew with npm run build`,
  },
} as const;

/** Words that go to the portal; it is a Latvian one. */
const WORDS = {
  demonstration: 'demonstrācija',
  notice: 'DEMONSTRĀCIJAS DATI: iestāžu atbildes, no kurām tie aprēķināti, ir izdomātas.',
  more: (address: string) => `Vairāk par datiem, to formātiem un izmantošanu: ${address}`,
  schema: (csv: string) => `CSV faila „${csv}” kolonnu apraksts mašīnlasāmā veidā (CSVW).`,
};

/**
 * What should stand at the portal, by the rules that it has today.
 * @throws StepError where a name is missing in the settings, the form requires what we do not have, or offers no fitting value
 */
export function desiredDatasets(
  { datasets, settings, files }: Release,
  rules: Rules,
  mode: Mode,
  lang: Lang,
): DesiredDataset[] {
  const { dataset: extra, unsure } = formFields(rules, settings, lang);
  return datasets.map((dataset) => {
    const name = settings.portal.datasets[dataset.id] ?? '';
    if (!/^[a-z0-9_-]{2,100}$/.test(name)) throw new StepError(SAYS[lang].name(dataset.id));
    const dates = { issued: dataset.issued, modified: dataset.modified };
    return {
      id: dataset.id,
      name,
      organisation: rules.organisation.id,
      mode,
      fields: { ...coreFields(dataset, settings, rules), ...extra(dates) },
      tags: tagsOf(dataset.keywords.lv),
      unsure,
      resources: resourcesOf(dataset, settings, files, lang),
      keys: iri(settings, ''),
    };
  });
}

const marked = (text: string, status: 'demonstration' | 'official'): string =>
  status === 'demonstration' ? `${text} (${WORDS.demonstration})` : text;

function coreFields(dataset: PublishedDataset, settings: Settings, rules: Rules): Fields {
  const page = new URL('dati/', folder(settings.site)).href;
  return {
    title: marked(dataset.title.lv, dataset.status),
    notes: [
      ...(dataset.status === 'demonstration' ? [WORDS.notice] : []),
      dataset.description.lv,
      WORDS.more(page),
    ].join('\n\n'),
    url: page,
    license_id: rules.licence,
    owner_org: rules.organisation.id,
    maintainer: settings.contact.name,
    maintainer_email: settings.contact.email.replace(/^mailto:/, ''),
  };
}

type Dates = Readonly<Record<'issued' | 'modified', string>>;

/** Fields that only a form gives a place to. */
function formFields(
  { form }: Rules,
  settings: Settings,
  lang: Lang,
): { dataset: (dates: Dates) => Fields; unsure: ReadonlySet<string> } {
  if (form === 'none') return { dataset: () => ({}), unsure: new Set() };
  const own = settings.portal.fields;
  if (form === 'assumed') {
    const assumed = { frequency: ANNUAL, language: 'lv', ...own };
    const names = [...Object.keys(assumed), 'issued', 'modified'];
    return { dataset: (dates) => ({ ...dates, ...assumed }), unsure: new Set(names) };
  }
  const chosen: Record<string, Value> = {
    ...choose(form, 'frequency', ['annual'], ANNUAL, lang),
    ...choose(form, 'language', ['lv', 'lav', 'lv_lv', 'lv-lv'], 'lv', lang),
    ...Object.fromEntries(Object.entries(own).filter(([name]) => form.dataset.has(name))),
  };
  refuseUnknown(form, [...CORE, ...TAGS, 'issued', 'modified', ...Object.keys(chosen)], lang);
  return {
    dataset: (dates) => ({
      ...Object.fromEntries(Object.entries(dates).filter(([name]) => form.dataset.has(name))),
      ...chosen,
    }),
    unsure: new Set(),
  };
}

function choose(
  { dataset }: Form,
  name: string,
  endings: readonly string[],
  otherwise: string,
  lang: Lang,
): Record<string, Value> {
  const field = dataset.get(name);
  if (field === undefined) return {};
  const value = offered(field, endings, otherwise);
  if (value === null) throw new StepError(SAYS[lang].choice(name, field.choices?.join(', ') ?? ''));
  return { [name]: field.many ? [value] : value };
}

/** @throws StepError that names each required field for which there is no value */
function refuseUnknown({ dataset, resource }: Form, ours: readonly string[], lang: Lang): void {
  const missing = [
    ...[...dataset.values()].filter(({ name, required }) => required && !ours.includes(name)),
    ...[...resource.values()].filter(({ name, required }) => required && !RESOURCE.some((known) => known === name)),
  ];
  if (missing.length > 0) throw new StepError(SAYS[lang].required(missing.map(({ name }) => name).join(', ')));
}

/** Each file of each resource; behind a CSV the description of its columns, named as the portal's convention has it. */
function resourcesOf(
  dataset: PublishedDataset,
  settings: Settings,
  files: Release['files'],
  lang: Lang,
): DesiredResource[] {
  const describe = (path: string, mediaType: string) => {
    const bytes = files.get(path);
    if (bytes === undefined) throw new StepError(SAYS[lang].file(path));
    return {
      file: { name: path.split('/').at(-1) ?? path, bytes, mediaType },
      address: new URL(`data/latest/${path}`, folder(settings.site)).href,
      sha256: sha256(bytes),
      md5: createHash('md5').update(bytes).digest('hex'),
    };
  };
  return dataset.resources.flatMap(({ id, title, description, status, files: formats }) =>
    formats.flatMap(({ path, format, media_type }): DesiredResource[] => {
      const key = (kind: string): string => iri(settings, `${id}/${kind}`);
      const notice = status === 'demonstration' ? `${WORDS.notice} ` : '';
      const metadata = path.replace(/\.csv$/, '_metadata.json');
      const described = format === 'CSV' && files.has(metadata);
      const data: DesiredResource = {
        ...describe(path, media_type),
        key: key(format.toLowerCase()),
        name: marked(`${title.lv} (${format === 'PARQUET' ? 'Parquet' : format})`, status),
        description: `${notice}${description.lv}`,
        format,
        schema: described ? key('csvw') : null,
      };
      if (!described) return [data];
      const schema: DesiredResource = {
        ...describe(metadata, 'application/json'),
        key: key('csvw'),
        name: metadata,
        description: `${notice}${WORDS.schema(path)}`,
        format: 'JSON',
        schema: null,
      };
      return [data, schema];
    }),
  );
}

const folder = (address: string): string => (address.endsWith('/') ? address : `${address}/`);

const iri = ({ identifier_base }: Settings, rest: string): string => `${identifier_base}distribution/${rest}`;
