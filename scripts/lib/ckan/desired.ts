import { siteAddress } from '../../../src/core/emit/catalogue/addresses.ts';
import { METADATA_PAGES } from '../../../src/i18n/metadata-pages.ts';
import type { Lang } from '../args.ts';
import { StepError } from '../failure.ts';
import type { Fields } from './client.ts';
import { desiredResources, keysOf, type DesiredResource } from './desired-resources.ts';
import { formFields } from './form-fields.ts';
import { marked, moreAt, NOTICE } from './portal-words.ts';
import type { Rules } from './preflight.ts';
import type { PublishedDataset, Release, Settings } from './release.ts';
import { tagsOf } from './tags.ts';

/** Whether a resource is an address on our site, or a file that lies at the portal. */
export type Mode = 'link' | 'upload';

/** A dataset as it should stand at the portal. */
export interface DesiredDataset {
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
  readonly mode: Mode;
  /** Now, as CKAN takes it: without a zone. */
  readonly moment: string;
  readonly fields: Fields;
  readonly tags: readonly string[];
  /** Fields that are left alone where an existing dataset does not show them: it is not known whether the portal has them. */
  readonly unsure: ReadonlySet<string>;
  readonly resources: readonly DesiredResource[];
  /** What every key of ours begins with. */
  readonly keys: string;
}

const SAYS = {
  lv: (id: string) =>
    `data/publication.json: portal.datasets.${id}: jānorāda datu kopas nosaukums portāla adresē (a–z, 0–9, „-” un „_”, 2–100 zīmes)`,
  en: (id: string) =>
    `data/publication.json: portal.datasets.${id}: the name of the dataset in the portal’s address is asked for (a–z, 0–9, “-” and “_”, 2–100 characters)`,
} as const;

/**
 * What should stand at the portal, by the rules that it has today.
 * @throws StepError where a name is missing in the settings, the form requires what we do not have, or offers no fitting value
 */
export function desiredDatasets(
  { datasets, settings, files }: Release,
  rules: Rules,
  mode: Mode,
  now: Date,
  lang: Lang,
): DesiredDataset[] {
  const form = formFields(rules.form, settings.portal.fields, lang);
  return datasets.map((dataset) => {
    const name = settings.portal.datasets[dataset.id] ?? '';
    if (!/^[a-z0-9_-]{2,100}$/.test(name)) throw new StepError(SAYS[lang](dataset.id));
    const dates = { issued: dataset.issued, modified: dataset.modified };
    return {
      id: dataset.id,
      name,
      organisation: rules.organisation.id,
      mode,
      moment: now.toISOString().slice(0, 'YYYY-MM-DDTHH:MM:SS'.length),
      fields: { ...coreFields(dataset, settings, rules), ...form.of(dates) },
      tags: tagsOf(dataset.keywords.lv),
      unsure: form.unsure,
      resources: desiredResources(dataset, settings, files, form.taken, lang),
      keys: keysOf(settings),
    };
  });
}

function coreFields(dataset: PublishedDataset, settings: Settings, rules: Rules): Fields {
  const page = siteAddress(settings, METADATA_PAGES.data.lv);
  return {
    title: marked(dataset.title.lv, dataset.status),
    notes: [...(dataset.status === 'demonstration' ? [NOTICE] : []), dataset.description.lv, moreAt(page)].join('\n\n'),
    url: page,
    license_id: rules.licence,
    owner_org: rules.organisation.id,
    maintainer: settings.contact.name,
    maintainer_email: settings.contact.email.replace(/^mailto:/, ''),
  };
}
