import type { Problem } from '../model/finding.ts';

/** A problem met while parsing, waiting for its rule in src/core/rules to give it severity and remedy. */
export interface Reported extends Problem {
  readonly rule: string;
}

/** Collects what parsing meets; nothing stops at the first fault. */
export type Report = (problem: Reported) => void;
