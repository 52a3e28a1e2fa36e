import type { Reported } from '../parse/reported.ts';
import type { RuleContext } from './rule.ts';

/** Faults after which nothing of a file is known for sure: with a broken quote one cell may swallow all that follows. */
const UNREADABLE = [
  'file-missing',
  'file-encoding',
  'csv-empty',
  'csv-line-ends-unclear',
  'csv-limits',
  'csv-quotes',
  'csv-header-missing',
  'csv-header-duplicate',
  'workbook-unreadable',
  'workbook-too-large',
  'workbook-no-table',
];

const LOSING = [
  'csv-limits',
  'csv-ragged-row',
  'cell-value',
  'answer-missing-reason',
  'excel-date',
  'excel-scientific',
  'excel-error',
  'workbook-formula-unsaved',
  'workbook-date',
  'workbook-struck',
  'workbook-merged-key',
];

/** Whether nothing of the file could be read; what refers to it is then not judged: one fault, one finding. */
export const unreadable = (context: RuleContext, file: string): boolean =>
  // Not every row that was left out is named then.
  context.reported.get('findings-many')?.some((many) => isOf(many, file) && LOSING.includes(many.found ?? '')) ===
    true ||
  context.files.get(file)?.unread !== undefined ||
  UNREADABLE.some(
    (rule) => context.reported.get(rule)?.some((problem) => isOf(problem, file) && problem.lost === undefined) === true,
  );

/** Whether a problem is one of the file, or of a workbook in its place. */
const isOf = ({ file, table }: Reported, of: string): boolean => (table ?? file) === of;

/** Cells of the rows of a file that parsing had to leave out. */
export const lostRows = (context: RuleContext, file: string): Readonly<Record<string, string>>[] =>
  LOSING.flatMap((rule) =>
    (context.reported.get(rule) ?? []).flatMap((problem) =>
      isOf(problem, file) && problem.lost !== undefined ? problem.lost : [],
    ),
  );

/**
 * Values that a reference into a file may take: those of its rows, and those of rows that were left out.
 * @returns null where the file could not be read at all, so that no reference can be judged
 */
export function referable(
  context: RuleContext,
  file: string,
  column: string,
  values: Iterable<string>,
): ReadonlySet<string> | null {
  if (unreadable(context, file)) return null;
  const known = new Set(values);
  for (const row of lostRows(context, file)) {
    const value = row[column];
    if (value !== undefined && value !== '') known.add(value);
  }
  return known;
}
