import type { Built } from './built.ts';

/**
 * `sample`: one page per template where a check is slow; `all`: everything that there is time for; `every`: besides, every page where
 * `all` looks at one per template because a look takes a second.
 */
export type Scope = 'sample' | 'all' | 'every';

export interface Outcome {
  /** How many things were looked at; a check that looked at nothing has not passed. */
  readonly checked: number;
  readonly problems: readonly string[];
  /** What was looked at, where a count alone tells too little. */
  readonly detail?: string;
  /** What is printed to be read. */
  readonly lines?: readonly string[];
  /** Why it could not be done here; then it is neither passed nor failed. */
  readonly skipped?: string;
}

/** One check of a whole built site, as a value in a list; see index.ts. */
export interface Check {
  readonly id: string;
  /** What it makes sure of, as one sentence. */
  readonly about: string;
  /** Too slow for `npm test`, or needs more than a built site. */
  readonly slow?: true;
  /** Runs builds of its own, whose scratch folder is one for all: such checks go one after another, beside those that only look. */
  readonly builds?: true;
  /** Prints for people to read, and is done only where it is asked for by its name. */
  readonly asked?: true;
  readonly run: (built: Built, scope: Scope) => Promise<Outcome>;
}

export type Verdict = 'passed' | 'failed' | 'skipped';

export function verdictOf({ checked, problems, skipped }: Outcome): Verdict {
  if (skipped !== undefined) return 'skipped';
  return problems.length === 0 && checked > 0 ? 'passed' : 'failed';
}

/** Which checks are done: those named, else all that need not be asked for. */
export const chosen = (checks: readonly Check[], only: readonly string[]): readonly Check[] =>
  checks.filter(({ id, asked }) => (only.length === 0 ? asked !== true : only.includes(id)));
