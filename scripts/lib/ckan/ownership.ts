import type { Lang } from '../args.ts';
import { StepError } from '../failure.ts';
import type { CurrentDataset } from './current.ts';
import type { DesiredDataset } from './desired.ts';
import { matchResources } from './match.ts';
import { printable } from './printable.ts';

const SAYS = {
  lv: {
    other: (name: string, organisation: string) =>
      `Portāla datu kopa „${name}” pieder ${organisation === '' ? 'citam, nevis kādai organizācijai' : `organizācijai „${organisation}”`}, tāpēc tā netiek mainīta. Izvēlieties citu nosaukumu failā data/publication.json (portal.datasets).`,
    foreign: (name: string, resources: string) =>
      `Portāla datu kopā „${name}” nav neviena šī rīka resursa, bet ir citi (${resources}), tāpēc tā netiek mainīta. Ja tā jāturpina (esošie resursi paliks), palaidiet ar --adopt; ja ne, izvēlieties citu nosaukumu failā data/publication.json (portal.datasets).`,
  },
  en: {
    other: (name: string, organisation: string) =>
      `Dataset “${name}” of the portal belongs to ${organisation === '' ? 'no organisation' : `organisation “${organisation}”`}, so it is left alone. Choose another name in data/publication.json (portal.datasets).`,
    foreign: (name: string, resources: string) =>
      `Dataset “${name}” of the portal has no resource made by this tool but others (${resources}), so it is left alone. To continue it (its resources will stay), run with --adopt; otherwise choose another name in data/publication.json (portal.datasets).`,
  },
} as const;

/** Resources of others that are named. */
const NAMED = 3;

/**
 * @param adopt whether a dataset of the organisation that somebody else has filled may be continued
 * @throws StepError where the dataset is somebody else's
 */
export function refuseOthers(desired: DesiredDataset, current: CurrentDataset, adopt: boolean, lang: Lang): void {
  const says = SAYS[lang];
  if ((current.organization?.id ?? current.owner_org) !== desired.organisation)
    throw new StepError(says.other(desired.name, current.organization?.name ?? ''));
  const { ours, surplus, foreign } = matchResources(desired, current);
  if (adopt || foreign.length === 0 || ours.size + surplus.length > 0) return;
  const names = foreign.map(({ name, id }) => printable(name ?? id));
  throw new StepError(
    says.foreign(desired.name, `${names.slice(0, NAMED).join(', ')}${names.length > NAMED ? ' …' : ''}`),
  );
}
