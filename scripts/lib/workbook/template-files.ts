import type { Layout } from './template.ts';
import type { Lang } from '../args.ts';
import { UsageError } from '../failure.ts';

/** @throws UsageError for a layout that the template does not have */
export function readLayout(value: string): Layout {
  if (value === 'one' || value === 'per-institution') return value;
  throw new UsageError(`--sheets ${value}: one | per-institution`);
}

/** The name that a template has where none is given. */
export const templateName = (year: number): string => `veidlapa-${year}.xlsx`;

/**
 * Refuses what would be no workbook of Excel's, and a place in data/ or methodology/, where a workbook would be no part of the
 * contract.
 * @throws UsageError in one line
 */
export function checkTemplateName(path: string, within: (path: string) => boolean, lang: Lang): void {
  if (!/\.xlsx$/i.test(path)) throw new UsageError(`--template ${path}: ${SAYS.ending[lang]}`);
  if (within(path)) throw new UsageError(`--template ${path}: ${SAYS.inside[lang]}`);
}

const SAYS = {
  ending: { lv: 'nosaukumam jābeidzas ar .xlsx', en: 'the name must end in .xlsx' },
  inside: { lv: 'veidlapa nedrīkst būt datu mapē', en: 'the template may not be in the folder of data' },
} as const;
