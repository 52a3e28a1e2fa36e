/** What validation has to say: one fault or oddity, with its place and its mend (design.md, section 2). */

export type Severity = 'blocker' | 'warning';

/** A text in both languages of the site, Latvian first. */
export interface Bilingual {
  readonly lv: string;
  readonly en: string;
}

/** Where a value was read from. `row` counts as a spreadsheet does: the header is row 1. */
export interface Place {
  readonly file: string;
  readonly row?: number | undefined;
  readonly column?: string | undefined;
  /** Address of the cell in a workbook, as `C5`. */
  readonly cell?: string | undefined;
}

/** What a rule reports; the runner adds the rule's own identity and remedy. */
export interface Problem extends Place {
  /** What an accepted finding is matched by in known-issues.csv, for instance an id or `edition/id/code`. */
  readonly subject: string;
  readonly found?: string | undefined;
  readonly expected?: Bilingual | undefined;
  readonly message: Bilingual;
  /** Overrides the rule's general remedy where this case has a better one. */
  readonly remedy?: Bilingual | undefined;
}

export interface Finding extends Problem {
  readonly rule: string;
  readonly severity: Severity;
  readonly remedy: Bilingual;
  /** Set when known-issues.csv accepts the finding; it then neither blocks nor warns. */
  readonly accepted?: Bilingual | undefined;
}

/** Whether anything among the findings stops publication. */
export const blocks = (findings: readonly Finding[]): boolean =>
  findings.some((finding) => finding.severity === 'blocker' && finding.accepted === undefined);
