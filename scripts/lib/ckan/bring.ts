import type { Lang } from '../args.ts';
import { StepError } from '../failure.ts';
import type { Portal } from './client.ts';
import type { CurrentDataset } from './current.ts';
import type { DesiredDataset } from './desired.ts';
import { openPatience, type Waiting } from './patience.ts';
import { perform } from './perform.ts';
import { planDataset, type Step } from './plan.ts';
import { PortalFault } from './portal-fault.ts';

/** What was done to a dataset. */
export interface Brought {
  readonly done: readonly Step[];
  /** What still differs though the portal took everything: it does not keep these as they were sent. */
  readonly unkept: readonly Unkept[];
}

/** Fields of a dataset or a resource, by its name. */
export interface Unkept {
  readonly name: string;
  readonly fields: readonly string[];
}

export interface BringOptions {
  readonly portal: Portal;
  readonly waiting: Waiting;
  readonly lang: Lang;
  /** The dataset as the portal has it now; null where there is none. */
  readonly look: () => Promise<CurrentDataset | null>;
  /** Told before each step. */
  readonly begins: (step: Step) => void;
}

const SAYS = {
  lv: {
    again: 'Kad tas novērsts, palaidiet vēlreiz: jau izdarītais netiks darīts otrreiz.',
    undone: (name: string) => `Portāls visu pieņēma, bet datu kopā „${name}” pieņemtā nav; pārbaudiet to portālā.`,
  },
  en: {
    again: 'Once that is corrected, run it again: what is done will not be done twice.',
    undone: (name: string) => `The portal took everything, yet dataset “${name}” lacks it; look at it at the portal.`,
  },
} as const;

/**
 * Carries out a dataset's plan, then looks whether it is as it should be. After a fault that may pass nobody knows what the
 * portal has done: it looks, plans anew and goes on from there, so that nothing is made twice.
 * @param seen the dataset as it was seen last
 * @throws StepError that names dataset and resource, where a fault does not pass
 */
export async function bring(
  desired: DesiredDataset,
  seen: CurrentDataset | null,
  { portal, waiting, lang, look, begins }: BringOptions,
): Promise<Brought> {
  const patience = openPatience(waiting);
  const done: Step[] = [];
  let current = seen;
  for (let whole = false; ; current = await look()) {
    const { steps } = planDataset(desired, current);
    if (steps.length === 0) return { done, unkept: [] };
    if (whole) return { done, unkept: unkept(steps, desired, lang) };
    let step: Step | undefined;
    try {
      for (step of steps) {
        begins(step);
        current = await perform(step, desired, current, portal, lang);
        done.push(step);
        patience.rest();
      }
      whole = true;
    } catch (fault) {
      // The name may have been taken by our own attempt that seemed to fail.
      const taken = fault instanceof PortalFault && step?.kind === 'create-dataset' && fault.fields.includes('name');
      if (taken && (await look()) !== null) continue;
      await patience.after(fault).catch((last: unknown) => {
        throw told(last, desired, step, lang);
      });
    }
  }
}

function told(fault: unknown, { name }: DesiredDataset, step: Step | undefined, lang: Lang): unknown {
  if (!(fault instanceof PortalFault)) return fault;
  const where = step !== undefined && 'resource' in step ? `${name} › ${step.resource.name}` : name;
  return new StepError(`${where}: ${fault.message}. ${SAYS[lang].again}`, { cause: fault });
}

/** Fields that the portal keeps otherwise are told; a resource or a file that is not there is a failure. */
function unkept(steps: readonly Step[], { name }: DesiredDataset, lang: Lang): Unkept[] {
  if (steps.some((step) => step.kind.startsWith('create-') || ('upload' in step && step.upload)))
    throw new StepError(SAYS[lang].undone(name));
  return steps.map((step) => ({
    name: 'resource' in step ? step.resource.name : name,
    fields: step.kind === 'reorder-resources' ? ['order'] : Object.keys(step.fields),
  }));
}
