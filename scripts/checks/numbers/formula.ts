import { exact, minus, ratio, rounded, times, ZERO, compare, HUNDRED, written, type Exact } from './exact.ts';
import { apartDigits } from './decimals.ts';
import { Facts } from './facts.ts';
import { printedPlain, printedScore } from './print.ts';
import type { CsvRow } from './published-tables.ts';
import { cell, dimensionsIn, type SectorId, type Subject } from './subject.ts';
import { weightsOf } from './tables-institution.ts';

/** Decimals of a normalised answer. */
const DIGITS = 4;
const ONE = exact(1);

/** How an answer becomes points, worked anew with the first answer of the body that is a number between its goalposts. */
export function formulaFacts(subject: Subject, latest: CsvRow | undefined): Facts {
  const { tables, id, t, language } = subject;
  const facts = new Facts(subject);
  const [edition, sector] = [latest?.['edition'] ?? '', latest?.['sector'] as SectorId];
  const plain = (value: Exact): string => printedPlain(written(value), language);
  for (const { code: dimension = '' } of dimensionsIn(tables, edition, sector)) {
    const answers = tables.where('answers', { edition, institution_id: id, dimension });
    for (const answer of answers) {
      const indicator = tables.one('structure', { edition, sector, code: answer['indicator'] ?? '' });
      const [lower, upper, weight] = ['lower', 'upper', 'weight'].map((column) => cell(indicator, column));
      const numeric = ['share', 'count', 'rating'].includes(indicator?.['type'] ?? '');
      if (!numeric || answer['value'] === '' || !lower || !upper || !weight || compare(weight, ZERO) === 0) continue;
      const value = exact(answer['value'] ?? '');
      const straight = ratio(minus(value, lower), minus(upper, lower));
      const less = indicator?.['direction'] === '-1';
      const x = less ? minus(ONE, straight) : straight;
      if (compare(x, ZERO) <= 0 || compare(x, ONE) >= 0) continue;
      const weights = weightsOf(subject, answers);
      const possible = ratio(times(HUNDRED, weight), weights);
      const points = times(possible, x);
      return facts.says(
        t(less ? 'answers.exampleLess' : 'answers.example', {
          name: subject.name(indicator),
          value: plain(value),
          lower: plain(lower),
          upper: plain(upper),
          x: plain(exact(rounded(x, DIGITS))),
          weight: plain(weight),
          weights: plain(weights),
          points: printedScore(points, '', subject, apartDigits(points, [points, possible])),
        }),
      );
    }
  }
  return facts;
}
