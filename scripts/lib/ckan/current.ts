import { z } from 'zod';
import type { Lang } from '../args.ts';
import { StepError } from '../failure.ts';
import { readAnswer } from './answer.ts';
import type { Portal } from './client.ts';
import { patiently, type Waiting } from './patience.ts';
import { PortalFault } from './portal-fault.ts';

const text = z.string().nullish();

/** A resource as the portal has it; fields that we do not know stand there too. */
export const resourceShape = z.looseObject({
  id: z.string(),
  name: text,
  url: text,
  url_type: text,
  hash: text,
  size: z.union([z.number(), z.string()]).nullish(),
  uri: text,
});

/** A dataset as the portal has it. */
export const datasetShape = z.looseObject({
  id: z.string(),
  name: z.string(),
  state: z.string().default('active'),
  organization: z.looseObject({ id: z.string(), name: z.string() }).nullish(),
  owner_org: text,
  tags: z.array(z.looseObject({ name: z.string() })).default([]),
  resources: z.array(resourceShape).default([]),
});

export type CurrentResource = z.output<typeof resourceShape>;
export type CurrentDataset = z.output<typeof datasetShape>;

const SAYS = {
  lv: (name: string) =>
    `Portālā nosaukums „${name}” jau ir datu kopai, ko šī pilnvara nedrīkst redzēt (citas organizācijas slēgta vai dzēsta datu kopa). Izvēlieties citu nosaukumu failā data/publication.json (portal.datasets) vai lūdziet portāla pārzini.`,
  en: (name: string) =>
    `At the portal the name “${name}” is that of a dataset which this token may not see (private or deleted, of another organisation). Choose another name in data/publication.json (portal.datasets), or ask the portal’s manager.`,
} as const;

/**
 * The dataset of a name, deleted ones too; null where the name is free.
 * @throws StepError where the name is that of a dataset which the token may not see
 */
export async function readCurrent(
  portal: Portal,
  name: string,
  waiting: Waiting,
  lang: Lang,
): Promise<CurrentDataset | null> {
  try {
    const result = await patiently(() => portal.read('package_show', { id: name }), waiting);
    return readAnswer(datasetShape, 'package_show', result, lang);
  } catch (fault) {
    if (!(fault instanceof PortalFault)) throw fault;
    if (fault.status === 404) return null;
    if (fault.status === 403) throw new StepError(SAYS[lang](name), { cause: fault });
    throw fault;
  }
}
