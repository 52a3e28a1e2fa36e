import type { Bilingual } from '../model/finding.ts';

/** Why a workbook could not be read as a whole, so that nothing of it is. */
export interface WorkbookFault {
  /** The rule that speaks of it. */
  readonly rule: 'workbook-unreadable' | 'workbook-too-large';
  /** The sheet that it was met in. */
  readonly sheet?: string | undefined;
  readonly row?: number | undefined;
  /** Address of the cell, as `C5`. */
  readonly cell?: string | undefined;
  readonly found: string;
  readonly expected: Bilingual;
  readonly message: Bilingual;
  /** How to mend it, where that is not to save it anew. */
  readonly remedy?: Bilingual | undefined;
}
