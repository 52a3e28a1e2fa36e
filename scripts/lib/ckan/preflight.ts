import { z } from 'zod';
import type { Lang } from '../args.ts';
import { StepError } from '../failure.ts';
import { readAnswer } from './answer.ts';
import type { Portal } from './client.ts';
import { formShape, type Form } from './form.ts';
import { licenceId, type Licence } from './licence.ts';
import { patiently, type Waiting } from './patience.ts';
import { PortalFault } from './portal-fault.ts';

/** What the portal is and asks for, found out before anything is changed. */
export interface Rules {
  /** Of CKAN; null where the portal hides it. */
  readonly version: string | null;
  readonly organisation: { readonly id: string; readonly name: string; readonly title: string };
  /** The portal's id for our licence. */
  readonly licence: string;
  /** The form as it is; `assumed` where there is one that cannot be read; `none` where CKAN has its own fields only. */
  readonly form: Form | 'assumed' | 'none';
}

export interface Wanted {
  readonly organisation: string;
  readonly licence: Required<Licence>;
}

const SAYS = {
  lv: {
    foreign: (base: string, status: number) =>
      `${base} nav CKAN portāls: uz jautājumu ${base}/api/3/action/status_show neatbild tā, kā atbild CKAN (HTTP ${status}). Pārbaudiet --url; ja adrese ir pareiza, portāla vietā atbild kas cits, piemēram, starpniekserveris vai ugunsmūris.`,
    reader: (organisation: string) =>
      `Pilnvaras lietotājs organizāciju „${organisation}” drīkst tikai lasīt, nevis publicēt tās vārdā. Lūdziet organizācijas pārzinim redaktora tiesības.`,
    readerElsewhere: (organisation: string, names: string) =>
      `Pilnvaras lietotājs organizācijā „${organisation}” nav; šīs tas drīkst tikai lasīt: ${names}. Norādiet pareizo ar --organization un lūdziet tajā redaktora tiesības.`,
    anonymous: (organisation: string) =>
      `Pilnvaras lietotājs organizācijā „${organisation}” nevar veidot datu kopas: portāls tam nerāda nevienu organizāciju. Visticamāk, CKAN_TOKEN nav derīga šajā portālā (nepazīstama pilnvara tajā ir anonīms lietotājs).`,
    member: (organisation: string, names: string) =>
      `Pilnvaras lietotājs organizācijā „${organisation}” nevar veidot datu kopas; var šajās: ${names}. Norādiet pareizo ar --organization vai lūdziet redaktora tiesības.`,
    licence: (title: string, list: string) =>
      `Portālā nav licences „${title}”; tā piedāvā: ${list}. Licenci nosaka data/publication.json (licence).`,
  },
  en: {
    foreign: (base: string, status: number) =>
      `${base} is no CKAN portal: ${base}/api/3/action/status_show does not answer as CKAN does (HTTP ${status}). Check --url; if the address is right, something answers in the portal’s place, such as a proxy or a firewall.`,
    reader: (organisation: string) =>
      `The user of the token may only read organisation “${organisation}”, not publish for it. Ask the organisation’s administrator for the rights of an editor.`,
    readerElsewhere: (organisation: string, names: string) =>
      `The user of the token is not in organisation “${organisation}”, and in these may only read: ${names}. Give the right one with --organization, and ask for the rights of an editor in it.`,
    anonymous: (organisation: string) =>
      `The user of the token cannot create datasets in organisation “${organisation}”: the portal shows it no organisation at all. Most likely CKAN_TOKEN is not valid at this portal (an unknown token is an anonymous user there).`,
    member: (organisation: string, names: string) =>
      `The user of the token cannot create datasets in organisation “${organisation}”, but in these: ${names}. Give the right one with --organization, or ask for the rights of an editor.`,
    licence: (title: string, list: string) =>
      `The portal does not have licence “${title}”; it offers: ${list}. The licence is set in data/publication.json (licence).`,
  },
} as const;

const statusShape = z.looseObject({
  ckan_version: z.string().nullish(),
  extensions: z.union([z.array(z.string()), z.string()]).nullish(),
});
const licencesShape = z.array(z.looseObject({ id: z.string(), title: z.string(), url: z.string().nullish() }));
const organisationsShape = z.array(
  z.looseObject({ id: z.string(), name: z.string(), title: z.string().nullish(), display_name: z.string().nullish() }),
);

/**
 * Version, form, licences and membership, by four reads.
 * @throws StepError where there is no CKAN at that address, the portal has not got the licence, or the token's user may not publish for the organisation
 * @throws PortalFault where the portal cannot be asked
 */
export async function preflight(portal: Portal, wanted: Wanted, waiting: Waiting, lang: Lang): Promise<Rules> {
  const says = SAYS[lang];
  const ask = async <T>(shape: z.ZodType<T>, action: string, params: Record<string, string> = {}): Promise<T> =>
    readAnswer(shape, action, await patiently(() => portal.read(action, params), waiting), lang);

  const status = await ask(statusShape, 'status_show').catch((fault: unknown) => {
    const said = fault instanceof PortalFault && fault.foreign && !fault.passing ? fault.status : null;
    throw said === null ? fault : new StepError(says.foreign(portal.base, said), { cause: fault });
  });
  const licences = await ask(licencesShape, 'license_list');
  // Without the permission named, the portal lists only those that the user administers, or all that one belongs to.
  const organisationsFor = (permission: 'create_dataset' | 'read') =>
    ask(organisationsShape, 'organization_list_for_user', { permission });
  const isWanted = ({ id, name }: { readonly id: string; readonly name: string }): boolean =>
    name === wanted.organisation || id === wanted.organisation;
  const organisations = await organisationsFor('create_dataset');
  const organisation = organisations.find(isWanted);
  if (organisation === undefined) {
    const readable = await organisationsFor('read');
    const [names, readNames] = [organisations, readable].map((list) => list.map(({ name }) => name).join(', '));
    if (readable.some(isWanted)) throw new StepError(says.reader(wanted.organisation));
    if (names) throw new StepError(says.member(wanted.organisation, names));
    if (readNames) throw new StepError(says.readerElsewhere(wanted.organisation, readNames));
    throw new StepError(says.anonymous(wanted.organisation));
  }
  const licence = licenceId(licences, wanted.licence);
  if (licence === null)
    throw new StepError(
      says.licence(wanted.licence.title, licences.map(({ id, title }) => `${id} (${title})`).join('; ')),
    );
  const form = await ask(formShape, 'scheming_dataset_schema_show', { type: 'dataset' }).catch((fault: unknown) => {
    // 400: the action is not there; 403 and 404: it is there and does not tell.
    if (!(fault instanceof PortalFault) || ![400, 403, 404].includes(fault.status ?? 0)) throw fault;
    return knowsForms(status.extensions) ? 'assumed' : 'none';
  });
  return {
    version: status.ckan_version ?? null,
    organisation: {
      id: organisation.id,
      name: organisation.name,
      title: organisation.title ?? organisation.display_name ?? organisation.name,
    },
    licence,
    form,
  };
}

/** Whether the portal may have a form of its own; one that hides its extensions may. */
const knowsForms = (extensions: readonly string[] | string | null | undefined): boolean => {
  const names = typeof extensions === 'string' ? extensions.split(/\s+/) : (extensions ?? []);
  return names.length === 0 || names.includes('scheming_datasets');
};
