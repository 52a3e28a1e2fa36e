import { DECIMALS } from '../../../src/i18n/rounding.ts';
import { boundsOf, pairDigits, scoreDigits } from './decimals.ts';
import type { Exact } from './exact.ts';
import { Facts } from './facts.ts';
import { printed, printedScore } from './print.ts';
import type { CsvRow } from './published-tables.ts';
import { cell, type Subject } from './subject.ts';

/** The sentence under a line over the editions: each year with its value, then which years are empty. */

/** One point of the line, its value as it is printed. */
export interface SaidPoint {
  readonly edition: string;
  readonly value: string;
}

/** One point of the line; `joined` where it can be compared with the one before. */
export interface Point {
  readonly edition: string;
  readonly score: Exact;
  readonly joined: boolean;
}

/** Decimals of the points: each beside those it is joined to, the newest beside the first of its run. */
export function pointDigits({ tables }: Pick<Subject, 'tables'>, points: readonly Point[]): readonly number[] {
  const start = points.findLastIndex(({ joined }) => !joined);
  return points.map(({ edition, score, joined }, at) => {
    const [before, after] = [points[at - 1], points[at + 1]];
    const beside = [
      ...(joined && before !== undefined ? [before] : []),
      ...(after?.joined === true ? [after] : []),
      ...(at === start ? points.slice(-1) : at === points.length - 1 ? points.slice(start, start + 1) : []),
    ];
    return scoreDigits(
      score,
      boundsOf(tables, edition),
      Math.max(DECIMALS.score, ...beside.map((other) => pairDigits(score, other.score))),
    );
  });
}

export const saidPoints = (subject: Subject, points: readonly Point[]): readonly SaidPoint[] => {
  const digits = pointDigits(subject, points);
  return points.map(({ edition, score }, at) => ({
    edition,
    value: printed(score, digits[at] ?? DECIMALS.score, subject.language),
  }));
};

/** Means over the editions. @param rows of `averages` of one scope and code, in any order */
export function meanPoints(rows: readonly CsvRow[]): readonly Point[] {
  const ascending = rows.toSorted((a, b) => (a['edition'] ?? '').localeCompare(b['edition'] ?? ''));
  return ascending.flatMap((row, at) => {
    const score = cell(row, 'mean');
    const before = ascending[at - 1];
    const joined =
      Number(row['same_n'] ?? '') > 0 &&
      before?.['edition'] === row['previous_edition'] &&
      cell(before, 'mean') !== null;
    return score === null ? [] : [{ edition: row['edition'] ?? '', score, joined }];
  });
}

/** Places where the sentence stands: beside the drawing and in it. */
export const isSentence = (place: string): boolean => place === 'p.figure__sentence' || place === 'desc';

/**
 * @param points ascending
 * @param breaks years that are named because the line is open there
 */
export function trendSentence(subject: Subject, points: readonly SaidPoint[], breaks: readonly string[]): Facts {
  const { tables, t } = subject;
  const drawn = new Set(points.map(({ edition }) => edition));
  const empty = tables
    .rows('editions')
    .map((row) => row['edition'] ?? '')
    .filter((edition) => !drawn.has(edition));
  return new Facts(subject)
    .says(points.map(({ edition, value }) => t('trend.value', { year: edition, score: value })).join('; '))
    .years(...empty, ...breaks);
}

/** Of which averages the same bodies are too few, with both numbers. @param n column of how many an average is of */
export function tooFew(facts: Facts, rows: readonly CsvRow[], n: 'n' | 'counted'): Facts {
  for (const row of rows)
    if (row['same_none'] === 'few' || row['same_none'] === 'minority')
      facts.years(row['edition'], row['previous_edition']).counts(row, 'same_n', n);
  return facts;
}

/** The same of a mean. @param rows of `averages` of one scope and code */
export function meanSentence(subject: Subject, rows: readonly CsvRow[]): Facts {
  const ascending = rows.toSorted((a, b) => (a['edition'] ?? '').localeCompare(b['edition'] ?? ''));
  const open = ascending.filter((row) => !(Number(row['same_n'] ?? '') > 0));
  const facts = trendSentence(
    subject,
    saidPoints(subject, meanPoints(rows)),
    open.map((row) => row['edition'] ?? ''),
  );
  for (const row of ascending) {
    const [from, to] = [cell(row, 'same_previous_mean'), cell(row, 'same_mean')];
    if (from === null || to === null) continue;
    const [before, year] = [row['previous_edition'] ?? '', row['edition'] ?? ''];
    const least = pairDigits(from, to);
    facts.says(
      subject.t('meanTrend.pair', {
        before,
        year,
        from: printedScore(from, before, subject, least),
        to: printedScore(to, year, subject, least),
        n: row['same_n'] ?? '',
        of: row['n'] ?? '',
      }),
    );
  }
  return tooFew(facts, rows, 'n');
}
