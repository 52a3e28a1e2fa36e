import { DECIMALS } from '../../../src/i18n/rounding.ts';
import { exact, HUNDRED, isZero, minus, times } from './exact.ts';
import type { Facts } from './facts.ts';
import { printedPercent, printedScore } from './print.ts';
import type { CsvRow } from './published-tables.ts';
import { cell, type Subject } from './subject.ts';
import { text, type Want } from './want.ts';

/** The coverage that has to stand beside the scores of bodies. */

const WHOLE = exact(1);

/** `52,3`, with `(segums 94 %)` where the coverage is not whole. */
export function coveredText(row: CsvRow | undefined, subject: Subject): string {
  const score = printedScore(cell(row, 'score'), row?.['edition'] ?? '', subject);
  const coverage = cell(row, 'coverage');
  return coverage === null || isZero(minus(WHOLE, coverage))
    ? score
    : `${score} (${subject.t('coverage.beside', { share: printedPercent(coverage, subject.language) })})`;
}

/** The same as a cell that sorts by the score. */
export const coveredScore = (row: CsvRow | undefined, subject: Subject): Want =>
  text(coveredText(row, subject), row?.['score']);

/** The coverage of everyone, in the file of a figure. */
export function coverageOf(row: CsvRow | undefined): Want {
  const coverage = cell(row, 'coverage');
  return { value: coverage === null ? null : times(coverage, HUNDRED), digits: DECIMALS.percent, as: 'percent' };
}

/** What lists and the sentence that says what coverage is may say. */
export const coverageFacts = (facts: Facts, row: CsvRow | undefined): Facts =>
  facts.shares(row, 'coverage').share(WHOLE);
