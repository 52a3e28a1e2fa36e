/** What has to be done before the process may end early. */
export interface Ending {
  /** Stops whatever still writes. */
  readonly stop?: () => Promise<unknown>;
  /** Takes away what is unfinished; nothing else of ours runs meanwhile. */
  readonly clean?: () => void;
}

/** Interrupted at the keyboard, asked to end, terminal gone; with the exit codes that shells give them. */
const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

const endings: Ending[] = [];

/** How often a run of npm looks whether npm is still there, in milliseconds. */
const LOOK = 200;
let looking: NodeJS.Timeout | undefined;

/** A signal to npm ends npm alone: without it the run ends as if its terminal had gone. Whatever npm did not start may outlive its parent. */
function followParent(): void {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  looking = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(looking);
    end('SIGHUP');
  }, LOOK).unref();
}

/**
 * Has something done where the process is asked to end (SIGINT, SIGTERM, SIGHUP), or npm, which started it, is gone; the newest first.
 * @returns takes the request back, once there is nothing left to do
 */
export function onEnding(ending: Ending): () => void {
  if (endings.length === 0) {
    for (const signal of Object.keys(SIGNALS)) process.on(signal, end);
    followParent();
  }
  endings.push(ending);
  return () => {
    const at = endings.indexOf(ending);
    if (at < 0) return;
    endings.splice(at, 1);
    if (endings.length > 0) return;
    for (const signal of Object.keys(SIGNALS)) process.off(signal, end);
    clearInterval(looking);
  };
}

/** Asked a second time it ends at once, and the next run clears what is left. */
let ended = false;

function end(signal: keyof typeof SIGNALS): void {
  if (ended) return leave(signal);
  ended = true;
  const all = endings.toReversed();
  void Promise.allSettled(all.map(async ({ stop }) => stop?.())).then(() => {
    try {
      for (const { clean } of all) clean?.();
    } finally {
      leave(signal);
    }
  });
}

/**
 * Ends by the signal itself, as whoever sent it expects: an orderly exit would wait for threads of libraries that wait for us. The
 * first process of a container is not ended by its own signals and exits with their code.
 */
function leave(signal: keyof typeof SIGNALS): void {
  process.off(signal, end);
  process.kill(process.pid, signal);
  process.exit(SIGNALS[signal]);
}
