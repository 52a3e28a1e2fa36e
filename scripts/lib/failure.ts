/** A fault that is not in the data but in how a verb was called or in what it was pointed at: one line, exit 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A step that could not be finished, told in one line: exit 1. */
export class StepError extends Error {
  override readonly name = 'StepError';
}

/** What went wrong, as one line. */
export const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';

/** The code of a system error (`ENOENT`, `EACCES` …), or '' where there is none. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
