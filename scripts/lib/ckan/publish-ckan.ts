import { readVerb, type Lang } from '../args.ts';
import type { Disk } from '../disk.ts';
import { StepError, UsageError } from '../failure.ts';
import type { Outside } from '../verb.ts';
import { PUBLISH_CKAN } from '../verbs/publish-ckan.ts';
import { readPortalAddress } from './address.ts';
import { bring, type Unkept } from './bring.ts';
import { openPortal } from './client.ts';
import { readCurrent, type CurrentDataset } from './current.ts';
import { desiredDatasets, type DesiredDataset } from './desired.ts';
import { refuseOthers } from './ownership.ts';
import type { Waiting } from './patience.ts';
import { planDataset, type Plan, type Step } from './plan.ts';
import { PortalFault } from './portal-fault.ts';
import { preflight } from './preflight.ts';
import { readRelease, type Release } from './release.ts';
import { DEMONSTRATION, doneText, dryText, headText, planText, stepsText, stepText, waitsText } from './report.ts';
import { hiding, readToken } from './token.ts';

/** What publishing needs of the world besides the portal; tests pass another. */
export interface Surroundings {
  readonly disk: Disk;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly now: () => Date;
  /** Milliseconds for one call. */
  readonly timeout: number;
}

const SAYS = {
  lv: {
    dataset: (id: string, ids: string) => `--dataset ${id}: tādas datu kopas šajā datu versijā nav; ir: ${ids}`,
    organisation: '--organization: norādiet organizāciju portālā (vai ierakstiet to failā data/publication.json)',
  },
  en: {
    dataset: (id: string, ids: string) => `--dataset ${id}: the release has no such dataset; it has: ${ids}`,
    organisation: '--organization: give the organisation at the portal (or put it into data/publication.json)',
  },
} as const;

/**
 * `npm run publish-ckan`: brings the datasets of a CKAN portal to the newest release. 0 done, or nothing to do; 1 it could not
 * be done; 2 wrong use. Nothing that is said holds the token.
 */
export async function publishCkan(
  argv: readonly string[],
  outside: Outside,
  surroundings: Surroundings,
): Promise<number> {
  const hide = hiding(surroundings.env);
  const print = (text: string): void => outside.print(hide(text));
  const step = (text: string): void => outside.terminal.step(hide(text));
  try {
    return await publish(argv, { print, step, clear: outside.terminal.clear, hide }, surroundings);
  } catch (error) {
    throw hidden(error, hide);
  }
}

/** Ways to say something, all of which leave the token out. */
interface Say {
  readonly print: (text: string) => void;
  readonly step: (text: string) => void;
  readonly clear: () => void;
  readonly hide: (text: string) => string;
}

async function publish(
  argv: readonly string[],
  say: Say,
  { disk, env, sleep, now, timeout }: Surroundings,
): Promise<number> {
  const { values: options } = readVerb(argv, PUBLISH_CKAN);
  const { lang, mode } = options;
  const address = readPortalAddress(options.url, lang);
  const token = readToken(env, lang);
  const whole = await readRelease(disk, options.from, lang);
  // Real datasets too lead to a site of invented results, so that the release goes out whole or not at all.
  if (!address.loopback && isDemonstration(whole)) throw new StepError(DEMONSTRATION[lang]);
  const release = chosen(whole, options.dataset, lang);
  const organisation = options.organization ?? release.settings.portal.organisation;
  if (organisation === '') throw new UsageError(SAYS[lang].organisation);

  const portal = openPortal({ address, token, hide: say.hide, lang, timeout });
  const waiting: Waiting = { sleep, waits: (fault, seconds) => say.print(waitsText(fault.message, seconds, lang)) };
  say.step(address.base);
  const rules = await preflight(portal, { organisation, licence: release.settings.licence }, waiting, lang);
  const look = async (desired: DesiredDataset): Promise<CurrentDataset | null> => {
    const current = await readCurrent(portal, desired.name, waiting, lang);
    if (current !== null) refuseOthers(desired, current, options.adopt, lang);
    return current;
  };
  // All are looked at before anything is changed: what is somebody else's stops everything.
  const jobs: Job[] = [];
  for (const desired of desiredDatasets(release, rules, mode, now(), lang)) {
    say.step(desired.name);
    const current = await look(desired);
    jobs.push({ desired, current, plan: planDataset(desired, current) });
  }
  say.clear();
  const toDo = jobs.reduce((sum, { plan }) => sum + plan.steps.length, 0);
  say.print(headText(address.base, rules, release.release, mode, lang));
  for (const { desired, plan } of jobs) say.print(planText(desired, plan, lang));
  say.print(stepsText(toDo, lang));
  if (options['dry-run']) say.print(dryText(lang));
  if (options['dry-run'] || toDo === 0) return 0;

  let done = 0;
  const unkept: Unkept[] = [];
  for (const { desired, current } of jobs) {
    const begins = (step: Step): void => say.step(`${desired.name}: ${stepText(step, lang)}`);
    const brought = await bring(desired, current, { portal, waiting, lang, look: () => look(desired), begins });
    done += brought.done.length;
    unkept.push(...brought.unkept);
  }
  say.clear();
  const pages = jobs.map(({ desired }) => `${address.base}/dataset/${desired.name}`);
  say.print(doneText(done, unkept, pages, lang));
  return 0;
}

/** A dataset with what stands at the portal and what is to be done. */
interface Job {
  readonly desired: DesiredDataset;
  readonly current: CurrentDataset | null;
  readonly plan: Plan;
}

/** The release with the one dataset that is asked for. @throws UsageError where there is none of that id */
function chosen(release: Release, id: string | undefined, lang: Lang): Release {
  if (id === undefined) return release;
  const datasets = release.datasets.filter((dataset) => dataset.id === id);
  if (datasets.length === 0)
    throw new UsageError(SAYS[lang].dataset(id, release.datasets.map((dataset) => dataset.id).join(', ')));
  return { ...release, datasets };
}

const isDemonstration = ({ datasets }: Release): boolean =>
  datasets.some(
    ({ status, resources }) =>
      status === 'demonstration' || resources.some((resource) => resource.status === 'demonstration'),
  );

/** The same error, with nothing in it that the portal may have echoed. */
function hidden(error: unknown, hide: (text: string) => string): Error {
  if (error instanceof UsageError) return new UsageError(hide(error.message));
  if (error instanceof StepError || error instanceof PortalFault) return new StepError(hide(error.message));
  return new Error(hide(error instanceof Error ? (error.stack ?? error.message) : String(error)));
}
