import { PortalFault } from './portal-fault.ts';

/** Seconds before a call is made again; after the last one it is given up. */
const PAUSES = [1, 2, 4, 8, 16, 32] as const;

/** How a run waits: tests let the time pass at once. */
export interface Waiting {
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Told before each pause. */
  readonly waits: (fault: PortalFault, seconds: number) => void;
}

/** Counts faults in a row. */
export interface Patience {
  /** Pauses after a fault that may pass. @throws the fault itself where it cannot pass, or there were too many */
  after(fault: unknown): Promise<void>;
  /** Something went well: the next fault is the first again. */
  rest(): void;
}

export function openPatience({ sleep, waits }: Waiting): Patience {
  let faults = 0;
  return {
    async after(fault) {
      const pause = PAUSES[faults];
      if (!(fault instanceof PortalFault) || !fault.passing || pause === undefined) throw fault;
      faults += 1;
      waits(fault, pause);
      await sleep(pause * 1000);
    },
    rest() {
      faults = 0;
    },
  };
}

/** Does what may be done twice until it goes well, with growing pauses. @throws the fault that does not pass */
export async function patiently<T>(work: () => Promise<T>, waiting: Waiting): Promise<T> {
  const patience = openPatience(waiting);
  for (;;) {
    try {
      return await work();
    } catch (fault) {
      await patience.after(fault);
    }
  }
}
