import { Facts } from './facts.ts';
import { printedScore } from './print.ts';
import type { CsvRow } from './published-tables.ts';
import { cell, type Subject } from './subject.ts';

/** The sentence under a line over the editions: each year with its value, then which years are empty. */

/** One point of the line, its value as it is printed. */
export interface SaidPoint {
  readonly edition: string;
  readonly value: string;
}

/** Places where the sentence stands: beside the drawing and in it. */
export const isSentence = (place: string): boolean => place === 'p.figure__sentence' || place === 'desc';

/**
 * @param points ascending
 * @param breaks years that are named because the line is open there
 */
export function trendSentence({ tables, t }: Subject, points: readonly SaidPoint[], breaks: readonly string[]): Facts {
  const drawn = new Set(points.map(({ edition }) => edition));
  const empty = tables
    .rows('editions')
    .map((row) => row['edition'] ?? '')
    .filter((edition) => !drawn.has(edition));
  return new Facts()
    .says(points.map(({ edition, value }) => t('trend.value', { year: edition, score: value })).join('; '))
    .years(...empty, ...breaks);
}

/** The same of a mean. @param rows of `averages` of one scope and code */
export function meanSentence(subject: Subject, rows: readonly CsvRow[]): Facts {
  const ascending = rows.toSorted((a, b) => (a['edition'] ?? '').localeCompare(b['edition'] ?? ''));
  const open = ascending.filter((row) => !(Number(row['same_n'] ?? '') > 0));
  return trendSentence(
    subject,
    ascending
      .filter((row) => row['mean'] !== '')
      .map((row) => ({ edition: row['edition'] ?? '', value: printedScore(cell(row, 'mean'), subject.language) })),
    open.map((row) => row['edition'] ?? ''),
  );
}
