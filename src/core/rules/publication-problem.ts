import type { Bilingual, Problem } from '../model/finding.ts';
import { jsonRow } from './json-row.ts';
import type { RuleContext } from './rule.ts';

const FILE = 'data/publication.json';

/** A finding about one key of the settings. */
export const publicationProblem = (
  context: RuleContext,
  path: readonly (string | number)[],
  found: string,
  expected: Bilingual,
  message: Bilingual,
): Problem => ({
  file: FILE,
  row: jsonRow(context, FILE, path),
  column: path.join('.'),
  subject: `${FILE}/${path.join('.')}`,
  found,
  expected,
  message,
});
