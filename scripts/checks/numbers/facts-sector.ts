import { agreeingTooFew, APART } from './sure-change.ts';
import { known } from '../../../src/core/model/known.ts';
import { alike, wayOf } from './decimals.ts';
import { exact } from './exact.ts';
import { Facts } from './facts.ts';
import { movers, scored } from './movers.ts';
import type { CsvRow } from './published-tables.ts';
import { cell, dimensionsIn, sectorAverage, type SectorId, type Subject } from './subject.ts';

/** What texts may say of a sector in an edition. */

export const SECTORS = ['state', 'municipal'] as const;

/** Everyone of a sector in an edition: how many, mean, middle, ends, and how that moved. */
export function sectorFacts(subject: Subject, edition: string, sector: SectorId): Facts {
  const { tables } = subject;
  const now = sectorAverage(tables, edition, sector, 'index');
  const before = sectorAverage(tables, now?.['previous_edition'] ?? '', sector, 'index');
  const everyone = tables.where('scores', { edition, sector, code: 'index' });
  return new Facts(subject)
    .years(edition, now?.['previous_edition'])
    .count(everyone.length, everyone.filter((row) => row['score'] === '').length || undefined)
    .counts(now, 'n', 'same_n')
    .scores(now, 'mean', 'median', 'lowest', 'highest', 'same_mean', 'same_previous_mean')
    .scores(before, 'mean')
    .difference(cell(now, 'mean'), cell(before, 'mean'))
    .difference(cell(now, 'same_mean'), cell(now, 'same_previous_mean'));
}

/** How many are on each level. */
export function levelFacts(subject: Subject, edition: string, sector: SectorId): Facts {
  const facts = new Facts(subject);
  const rows = scored(subject, edition, sector);
  for (const level of subject.tables.where('levels', { edition })) {
    const n = rows.filter((row) => row['level'] === level['level']).length;
    facts.places(level, 'level').asWritten(level['lower_bound']).count(n);
  }
  return facts;
}

/** Bodies, means and leaders of the categories. */
export function categoryFacts(subject: Subject, edition: string, sector: SectorId): Facts {
  const facts = new Facts(subject).years(edition);
  const rows = scored(subject, edition, sector);
  for (const [category, own] of Map.groupBy(rows, (row) => row['category'] ?? '')) {
    const leaders = own.filter((row) => row['category_rank'] === '1');
    facts
      .count(own.length, leaders.length)
      .scores(leaders[0], 'score')
      .scores(
        subject.tables.one('averages', { edition, sector, scope: 'category', scope_id: category, code: 'index' }),
        'mean',
      );
  }
  return facts;
}

/** Means and ends of the dimensions. @param only the code of the one that a text is about, where it is about one */
export function dimensionFacts(subject: Subject, edition: string, sector: SectorId, only?: string): Facts {
  const facts = new Facts(subject);
  for (const dimension of dimensionsIn(subject.tables, edition, sector)) {
    if (only !== undefined && dimension['code'] !== only) continue;
    const own = sectorAverage(subject.tables, edition, sector, dimension['code'] ?? '');
    facts
      .years(edition, own?.['previous_edition'])
      .scores(own, 'mean', 'lowest', 'highest')
      .difference(cell(own, 'same_mean'), cell(own, 'same_previous_mean'));
  }
  return facts;
}

/** How everyone changed since the edition before. */
export function changeFacts(subject: Subject, edition: string, sector: SectorId): Facts {
  const { tables } = subject;
  const facts = sectorFacts(subject, edition, sector);
  for (const dimension of dimensionsIn(tables, edition, sector)) {
    const own = sectorAverage(tables, edition, sector, dimension['code'] ?? '');
    facts
      .counts(own, 'n', 'same_n')
      .scores(own, 'same_mean', 'same_previous_mean')
      .difference(cell(own, 'same_mean'), cell(own, 'same_previous_mean'));
  }
  return facts;
}

/** How many rose, fell or stayed since the edition before, and of how many it cannot be told. */
export function moverCounts(subject: Subject, edition: string, sector: SectorId): Facts {
  const { tables } = subject;
  const previous = sectorAverage(tables, edition, sector, 'index')?.['previous_edition'];
  const rows = tables.where('changes', { edition, sector, code: 'index' });
  const told = rows.filter((row) => row['change'] !== '');
  const same = told.filter((row) => row['previous_edition'] === previous);
  const sign = (row: CsvRow): number => wayOf(exact(known(row['change'], 'column change')));
  return new Facts(subject)
    .years(previous)
    .count(
      same.length,
      told.length - same.length || undefined,
      rows.filter((row) => row['break'] !== '').length || undefined,
      ...[-1, 0, 1].map((way) => same.filter((row) => sign(row) === way).length || undefined),
      unsureAmong(subject, same) || undefined,
    )
    .share(APART);
}

/** Of how many it is not sure which way they went. */
const unsureAmong = (subject: Subject, rows: readonly CsvRow[]): number =>
  rows.filter((row) => agreeingTooFew(subject, row['edition'] ?? '', row['institution_id'] ?? '') !== null).length;

/** Who rose or fell most. */
export function moverFacts(subject: Subject, edition: string, sector: SectorId, kind: 'rises' | 'falls'): Facts {
  const facts = new Facts(subject).years(edition);
  const named = movers(subject, edition, sector, kind);
  named.forEach((row) => facts.change(cell(row, 'change'), 'scoped').years(row['previous_edition']));
  const last = named.at(-1);
  const every = movers(subject, edition, sector, kind, Infinity);
  const as = (other: CsvRow | undefined) => (row: CsvRow) =>
    alike(exact(known(row['change'], 'column change')), exact(known(other?.['change'], 'column change')));
  return facts
    .share(APART)
    .count(
      unsureAmong(subject, named) || undefined,
      every.filter(as(named[0])).length,
      every.filter(as(last)).length - named.filter(as(last)).length || undefined,
    );
}

const WIDTH = 5;

/** Intervals of five points, the fullest of them and its bodies. */
export function distributionFacts(subject: Subject, edition: string, sector: SectorId): Facts {
  const scores = scored(subject, edition, sector).map((row) => Number(row['score']));
  const counts = Array.from(
    { length: 100 / WIDTH },
    (_, at) => scores.filter((score) => Math.min(Math.floor(score / WIDTH), 100 / WIDTH - 1) === at).length,
  );
  const most = Math.max(...counts);
  const facts = new Facts(subject)
    .years(edition)
    .count(most, WIDTH)
    .also(levelFacts(subject, edition, sector));
  counts.forEach((n, at) => {
    if (n === most) facts.count(at * WIDTH, (at + 1) * WIDTH);
  });
  return facts.scores(sectorAverage(subject.tables, edition, sector, 'index'), 'median');
}

/** Marks of the two axes of a distribution: points by fives, bodies up to the fullest bar. */
export function distributionAxes(subject: Subject, edition: string, sector: SectorId): Facts {
  const facts = distributionFacts(subject, edition, sector).axis();
  const scores = scored(subject, edition, sector).map((row) => Number(row['score']));
  const most = Math.max(
    ...Array.from({ length: 20 }, (_, at) => scores.filter((score) => Math.floor(score / WIDTH) === at).length),
  );
  for (let tick = 0; tick <= most; tick += WIDTH) facts.count(tick);
  return facts;
}

/** The picture of a ranking has everyone with rank and points. */
export function everyoneFacts(subject: Subject, edition: string, sector: SectorId): Facts {
  const facts = sectorFacts(subject, edition, sector).years(
    ...subject.tables.where('changes', { edition, sector, code: 'index' }).map((row) => row['previous_edition']),
  );
  scored(subject, edition, sector).forEach((row) => facts.scores(row, 'score').places(row, 'rank'));
  return facts;
}
