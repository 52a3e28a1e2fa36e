import { z } from 'zod';
import { RULES } from '../../../src/core/rules/index.ts';
import { SCOPES } from '../../../src/core/rules/rule.ts';
import { summary } from '../../../src/core/reconcile/summary.ts';
import type { ReconciledFigure } from '../../../src/core/reconcile/reconcile.ts';
import type { Shown } from './shown.ts';

/** What `npm run validate -- --format json` writes, for machines; public/schemas/findings.json is made from this. */

const both = (about: string) => z.strictObject({ lv: z.string(), en: z.string() }).describe(about);
const count = () => z.int().nonnegative();
const counts = (about: string) =>
  z.strictObject({ blockers: count(), warnings: count(), accepted: count() }).describe(about);

const finding = z.strictObject({
  rule: z.string().describe('Identifier of the rule; permanent.'),
  severity: z.enum(['blocker', 'warning']).describe('A blocker stops publication unless it is accepted.'),
  scope: z.enum(SCOPES).describe('What kind of thing the rule looks at.'),
  file: z.string().describe('File by its name in the contract, whatever folder it was read from.'),
  row: z.int().positive().nullable().describe('Row as a spreadsheet counts, the header being 1; line of a JSON file.'),
  column: z.string().nullable().describe('Name of the column; path of the key in a JSON file.'),
  cell: z.string().optional().describe('Address of the cell in a workbook, as C5.'),
  found: z.string().nullable().describe('What stands there; "" is a blank cell.'),
  expected: both('What was expected, or the nearest known value.').nullable(),
  message: both('What is wrong.'),
  remedy: both('How to correct it.'),
  subject: z.string().describe('What known-issues.csv names to accept the finding.'),
  accepted: both('Why known-issues.csv accepts the finding.').optional(),
});

const differing = z.strictObject({
  file: z.string(),
  row: z.int().positive().nullable(),
  edition: z.int(),
  about: both('What the figure is about.'),
  published: z.string(),
  unit: z.string(),
  computed: z.union([z.number(), z.string()]).nullable().describe('Null where the data give no value.'),
});

const reconciliation = z
  .strictObject({
    figures: count().describe('Published figures.'),
    testable: count().describe('Those that the data hold.'),
    agree: count().describe('Those of the testable that agree with what is computed.'),
    differing: z.array(differing),
    not_testable: z.array(z.strictObject({ reason: both('Why not.'), n: count() })),
  })
  .nullable()
  .describe(
    'How the scores agree with the published figures; null where a blocker keeps everything from being scored.',
  );

export const findingsShape = z
  .strictObject({
    version: z.literal(1).describe('Version of this form; it changes when a key goes or changes its meaning.'),
    edition: z.int().nullable().describe('The one edition asked for; null where all are shown.'),
    summary: counts('How many findings are listed below.'),
    elsewhere: counts('Findings of other editions, not listed; their blockers stop publication too.'),
    reconciliation,
    findings: z.array(finding),
  })
  .meta({ title: 'Findings of npm run validate' });

export type FindingsDocument = z.infer<typeof findingsShape>;

/** The published JSON Schema. */
export const findingsSchema = () => z.toJSONSchema(findingsShape);

const SCOPE = new Map(RULES.map((rule) => [rule.id, rule.scope]));

export function findingsDocument(shown: Shown): FindingsDocument {
  return {
    version: 1,
    edition: shown.edition,
    summary: shown.counts,
    elsewhere: shown.elsewhere,
    reconciliation: shown.reconciled === null ? null : reconciled(shown.reconciled),
    findings: shown.findings.map(({ rule, severity, file, row, column, cell, found, expected, accepted, ...rest }) => ({
      rule,
      severity,
      scope: SCOPE.get(rule) ?? 'file',
      file,
      row: row ?? null,
      column: column ?? null,
      ...(cell !== undefined && { cell }),
      found: found ?? null,
      expected: expected ?? null,
      message: rest.message,
      remedy: rest.remedy,
      subject: rest.subject,
      ...(accepted === undefined ? {} : { accepted }),
    })),
  };
}

function reconciled(figures: readonly ReconciledFigure[]): FindingsDocument['reconciliation'] {
  const { testable, agree, notTestable } = summary(figures);
  return {
    figures: figures.length,
    testable,
    agree,
    differing: figures
      .filter(({ agrees }) => agrees === false)
      .map(({ figure, about, computed }) => ({
        file: figure.place.file,
        row: figure.place.row ?? null,
        edition: figure.edition,
        about,
        published: figure.value,
        unit: figure.unit,
        computed,
      })),
    not_testable: notTestable.map(({ reason, n }) => ({ reason, n })),
  };
}
