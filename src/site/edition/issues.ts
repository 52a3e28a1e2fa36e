import { table } from '../shared/published.ts';
import type { FindingRow } from '../shared/rows.ts';

/**
 * Findings about the data of one edition. Published figures that differ are left out: they carry their reason in the table
 * of published figures.
 */
export const editionIssues = (edition: number): readonly FindingRow[] =>
  table('findings').filter((row) => row.file.includes(`/${edition}/`) && row.rule !== 'reconciliation');
