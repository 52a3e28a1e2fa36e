import { known } from '../../../src/core/model/known.ts';
import { exact, isZero, minus, sum } from './exact.ts';
import { Facts } from './facts.ts';
import { bestFirst, gainsOf, nextBound, singles } from './gains.ts';
import type { CsvRow } from './published-tables.ts';
import type { PageText } from './read-page.ts';
import { cell, linkedId, type Subject } from './subject.ts';

/** What the texts about what next and about who does it well may say. */

/** So many stand open; of the rest it is told how many they are. */
const OPEN = { singles: 10, rows: 8 } as const;
const BEST = 10;
const VARIANTS = ['full', 'peer'] as const;

/** Texts of the part of a body's page on what next. @param own its newest row of the index */
export function nextFacts(subject: Subject, own: CsvRow): (text: PageText) => Facts {
  const { tables } = subject;
  const edition = own['edition'] ?? '';
  const next = nextBound(subject, own);
  const [score, bound] = [cell(own, 'score'), cell(next, 'lower_bound')];
  const part = new Facts(subject)
    .years(edition)
    .scores(own, 'score')
    .places(next, 'level')
    .asWritten(next?.['lower_bound'])
    .difference(bound, score);
  const byIndicator = new Map<string, Facts>();
  for (const variant of VARIANTS) {
    const gains = gainsOf(subject, own, variant);
    const steps = tables.where('next_steps', { edition, institution_id: own['institution_id'] ?? '', variant });
    const alone = bound === null || score === null ? [] : singles(gains, minus(bound, score));
    part
      .change(sum(gains.map(({ gain }) => gain)))
      .count(steps.length, alone.length, alone.length - OPEN.singles)
      .count(variant === 'full' ? gains.length - OPEN.rows : undefined);
    for (const { answer, indicator, gain } of gains) {
      const code = indicator['code'] ?? '';
      const facts = byIndicator.get(code) ?? new Facts(subject);
      const peers = bestFirst(subject, indicator, (row) => row['category'] === own['category']);
      facts.change(gain).asWritten(answer['value']).asWritten(indicator['lower']).asWritten(indicator['upper']);
      for (const peer of peers) if (peer['normalised'] === peers[0]?.['normalised']) facts.asWritten(peer['value']);
      byIndicator.set(code, facts);
    }
  }
  return ({ links }) => {
    const id = linkedId(links);
    const beside = tables.one('scores', { edition, institution_id: id, code: 'index' });
    if (beside !== undefined)
      return new Facts(subject)
        .scores(own, 'score')
        .scores(beside, 'score')
        .places(beside, 'rank')
        .shares(tables.one('robustness_pairs', { edition, institution_id: id, other_id: subject.id }), 'ahead')
        .shares(tables.one('robustness_pairs', { edition, institution_id: subject.id, other_id: id }), 'ahead')
        .difference(cell(beside, 'score'), score);
    return byIndicator.get(id) ?? part;
  };
}

/** How many do as well as the first and as the last of the best. */
export function wellDoneFacts(subject: Subject, indicator: CsvRow): Facts {
  const best = bestFirst(subject, indicator);
  const alike = (at: number): number =>
    best.filter(
      (row) =>
        row['normalised'] === best[at]?.['normalised'] && !isZero(exact(known(row['normalised'], 'column normalised'))),
    ).length;
  const last = Math.min(BEST, best.length) - 1;
  return new Facts(subject)
    .count(alike(0), best.slice(BEST).filter((row) => row['normalised'] === best[last]?.['normalised']).length)
    .asWritten(indicator['lower'])
    .asWritten(indicator['upper']);
}
