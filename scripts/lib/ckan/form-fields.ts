import type { Lang } from '../args.ts';
import { StepError } from '../failure.ts';
import type { Fields, Value } from './client.ts';
import { offered, type Form } from './form.ts';

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
  'license',
  'rights',
  'availability',
] as const;

/** The form of data.gov.lv takes the old addresses of the frequency vocabulary. */
const ANNUAL = 'http://publications.europa.eu/mdr/authority/frequency/ANNUAL';

const SAYS = {
  lv: {
    required: (fields: string) =>
      `Portāla veidlapa prasa laukus, par kuriem dati neko nesaka: ${fields}. Ierakstiet to vērtības failā data/publication.json (portal.fields), ja tie ir datu kopas lauki.`,
    choice: (field: string, choices: string) =>
      `Portāla veidlapas laukā „${field}” nav mums vajadzīgās vērtības; tā piedāvā: ${choices}`,
  },
  en: {
    required: (fields: string) =>
      `The portal’s form requires fields of which the data say nothing: ${fields}. Give their values in data/publication.json (portal.fields) where they are fields of the dataset.`,
    choice: (field: string, choices: string) =>
      `Field “${field}” of the portal’s form lacks the value that we need; it offers: ${choices}`,
  },
} as const;

/** Days of a dataset, `YYYY-MM-DD`. */
type Dates = Readonly<Record<'issued' | 'modified', string>>;

/** Fields of datasets to which only a form gives a place. */
export interface FormFields {
  readonly of: (dates: Dates) => Fields;
  /** Addresses from vocabularies for fields of a resource, as the form writes them; without those that it does not take. */
  readonly taken: (fields: Readonly<Record<string, string>>) => Fields;
  /** Those of which it is not known whether the portal has them. */
  readonly unsure: ReadonlySet<string>;
}

/**
 * @param form as the portal has it; `assumed` where it cannot be read, `none` where there is none
 * @param own values that the settings give for fields of the portal's form
 * @throws StepError where the form requires what nobody has said, or offers no fitting value
 */
export function formFields(
  form: Form | 'assumed' | 'none',
  own: Readonly<Record<string, string>>,
  lang: Lang,
): FormFields {
  if (form === 'none') return { of: () => ({}), taken: (fields) => fields, unsure: new Set() };
  if (form === 'assumed') {
    const assumed = { frequency: ANNUAL, language: 'lv', ...own };
    const names = [...Object.keys(assumed), 'issued', 'modified'];
    return { of: (dates) => ({ ...dates, ...assumed }), taken: (fields) => fields, unsure: new Set(names) };
  }
  const chosen: Record<string, Value> = {
    ...choose(form, 'frequency', ['annual'], ANNUAL, lang),
    ...choose(form, 'language', ['lv', 'lav', 'lv_lv', 'lv-lv'], 'lv', lang),
    ...Object.fromEntries(Object.entries(own).filter(([name]) => form.dataset.has(name))),
  };
  refuseUnknown(form, [...CORE, ...TAGS, 'issued', 'modified', ...Object.keys(chosen)], lang);
  return {
    of: (dates) => ({
      ...Object.fromEntries(Object.entries(dates).filter(([name]) => form.dataset.has(name))),
      ...chosen,
    }),
    taken: (fields) =>
      Object.fromEntries(
        Object.entries(fields).flatMap(([name, value]) => {
          const known = offered(form.resource.get(name), [value.split(/[/#]/).at(-1)?.toLowerCase() ?? ''], value);
          return known === null ? [] : [[name, known]];
        }),
      ),
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
