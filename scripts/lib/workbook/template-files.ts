import type { Lang } from '../args.ts';
import { UsageError } from '../failure.ts';
import type { Put } from '../put-all.ts';
import type { Contact } from './instructions.ts';
import type { Questionnaire } from './questionnaire.ts';
import { templateOf } from './template.ts';

/** One sheet for everybody, a sheet for each body, or a workbook for each. */
export type Sheets = 'one' | 'per-institution' | 'files';

/** The name that the template has where none is given: a file, or a folder of files. */
export const templateName = (year: number, sheets: Sheets): string =>
  sheets === 'files' ? `veidlapas-${year}` : `veidlapa-${year}.xlsx`;

/**
 * Refuses what would be no workbook of Excel's, and a place in data/ or methodology/, where a workbook would be no part of the
 * contract.
 * @throws UsageError in one line
 */
export function checkTemplateName(path: string, sheets: Sheets, within: (path: string) => boolean, lang: Lang): void {
  if (/\.xlsx$/i.test(path) === (sheets === 'files'))
    throw new UsageError(`--template ${path}: ${SAYS[sheets === 'files' ? 'folder' : 'ending'][lang]}`);
  if (within(path)) throw new UsageError(`--template ${path}: ${SAYS.inside[lang]}`);
}

const SAYS = {
  ending: { lv: 'nosaukumam jābeidzas ar .xlsx', en: 'the name must end in .xlsx' },
  folder: { lv: 'ar --sheets files tā ir mape', en: 'with --sheets files it is a folder' },
  inside: { lv: 'veidlapa nedrīkst būt datu mapē', en: 'the template may not be in the folder of data' },
} as const;

/** The template as what is written: a workbook, or those of each body by name. */
export async function templateContent(
  questionnaire: Questionnaire,
  contact: Contact,
  sheets: Sheets,
): Promise<Put['content']> {
  if (sheets !== 'files') return templateOf(questionnaire, contact, sheets);
  const files = new Map<string, Uint8Array>();
  for (const body of questionnaire.respondents)
    files.set(
      `${body.id}.xlsx`,
      await templateOf({ ...questionnaire, respondents: [body] }, contact, 'per-institution'),
    );
  return files;
}
