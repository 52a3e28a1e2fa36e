import type { Problem } from '../model/finding.ts';

/** A problem met while parsing, waiting for its rule in src/core/rules to give it severity and remedy. */
export interface Reported extends Problem {
  readonly rule: string;
  /** Whether only the rest of the file tells if this is a fault; its rule looks. */
  readonly doubtful?: boolean | undefined;
  /**
   * Cells of a row that had to be left out, by column. What refers to the row is then not reported as well: one fault,
   * one finding. Of several rows where one problem speaks of all of them.
   */
  readonly lost?: Readonly<Record<string, string>> | readonly Readonly<Record<string, string>>[] | undefined;
  /** The file that the rows belong to, where `file` is the sheet of a workbook that stands for it. */
  readonly table?: string | undefined;
}

/** Collects what parsing meets; nothing stops at the first fault. */
export type Report = (problem: Reported) => void;
