import { DECIMALS } from '../../../src/i18n/rounding.ts';
import { exact, isZero, rounded } from './exact.ts';
import { Facts } from './facts.ts';
import { allEditions, type FactsOf } from './facts-bodies.ts';
import { isSentence, meanSentence } from './facts-trend.ts';
import type { CsvRow } from './published-tables.ts';
import {
  cell,
  dimensionsIn,
  linkedId,
  scoredEditions,
  sectorAverage,
  sectorNamed,
  type SectorId,
  type Subject,
} from './subject.ts';
import { movers, scored } from './tables-edition.ts';

/** What the texts of editions and of the first page may say. */

const SECTORS = ['state', 'municipal'] as const;

/** Everyone of a sector in an edition: how many, mean, middle, ends, and how that moved. */
function sectorFacts(subject: Subject, edition: string, sector: SectorId): Facts {
  const { tables } = subject;
  const now = sectorAverage(tables, edition, sector, 'index');
  const before = sectorAverage(tables, now?.['previous_edition'] ?? '', sector, 'index');
  const everyone = tables.where('scores', { edition, sector, code: 'index' });
  return new Facts()
    .years(edition, now?.['previous_edition'])
    .count(everyone.length, everyone.filter((row) => row['score'] === '').length || undefined)
    .counts(now, 'n', 'same_n')
    .scores(now, 'mean', 'median', 'lowest', 'highest', 'same_mean', 'same_previous_mean')
    .scores(before, 'mean')
    .difference(cell(now, 'mean'), cell(before, 'mean'))
    .difference(cell(now, 'same_mean'), cell(now, 'same_previous_mean'));
}

function levelFacts(subject: Subject, edition: string, sector: SectorId): Facts {
  const facts = new Facts();
  const rows = scored(subject, edition, sector);
  for (const level of subject.tables.where('levels', { edition })) {
    const n = rows.filter((row) => row['level'] === level['level']).length;
    facts.places(level, 'level').asWritten(level['lower_bound']).count(n);
  }
  return facts;
}

function categoryFacts(subject: Subject, edition: string, sector: SectorId): Facts {
  const facts = new Facts().years(edition);
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

/** @param only the code of the one that a text is about, where it is about one */
function dimensionFacts(subject: Subject, edition: string, sector: SectorId, only?: string): Facts {
  const facts = new Facts();
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

function changeFacts(subject: Subject, edition: string, sector: SectorId): Facts {
  const { tables } = subject;
  const facts = sectorFacts(subject, edition, sector);
  for (const dimension of dimensionsIn(tables, edition, sector)) {
    const own = sectorAverage(tables, edition, sector, dimension['code'] ?? '');
    facts
      .scores(own, 'same_mean', 'same_previous_mean')
      .difference(cell(own, 'same_mean'), cell(own, 'same_previous_mean'));
  }
  return facts;
}

/** How many rose, fell or stayed since the edition before, and of how many it cannot be told. */
function moverCounts(subject: Subject, edition: string, sector: SectorId): Facts {
  const { tables } = subject;
  const previous = sectorAverage(tables, edition, sector, 'index')?.['previous_edition'];
  const rows = tables.where('changes', { edition, sector, code: 'index' });
  const told = rows.filter((row) => row['change'] !== '');
  const same = told.filter((row) => row['previous_edition'] === previous);
  const sign = (row: CsvRow): number => {
    const moved = exact(row['change'] ?? '0');
    return isZero(exact(rounded(moved, DECIMALS.change))) ? 0 : Math.sign(Number(row['change']));
  };
  return new Facts()
    .years(previous)
    .count(
      same.length,
      told.length - same.length || undefined,
      rows.filter((row) => row['break'] !== '').length || undefined,
      ...[-1, 0, 1].map((way) => same.filter((row) => sign(row) === way).length || undefined),
    );
}

function moverFacts(subject: Subject, edition: string, sector: SectorId, kind: 'rises' | 'falls'): Facts {
  const facts = new Facts().years(edition);
  const named = movers(subject, edition, sector, kind);
  named.forEach((row) => facts.change(cell(row, 'change'), 'scoped').years(row['previous_edition']));
  const last = named.at(-1);
  const every = movers(subject, edition, sector, kind, Infinity);
  const printed = (row: CsvRow | undefined): string => rounded(exact(row?.['change'] ?? '0'), DECIMALS.change);
  return facts.count(
    every.filter((row) => printed(row) === printed(named[0])).length,
    every.filter((row) => printed(row) === printed(last)).length -
      named.filter((row) => printed(row) === printed(last)).length || undefined,
  );
}

const WIDTH = 5;

/** Intervals of five points, the fullest of them and its bodies. */
function distributionFacts(subject: Subject, edition: string, sector: SectorId): Facts {
  const scores = scored(subject, edition, sector).map((row) => Number(row['score']));
  const counts = Array.from(
    { length: 100 / WIDTH },
    (_, at) => scores.filter((score) => Math.min(Math.floor(score / WIDTH), 100 / WIDTH - 1) === at).length,
  );
  const most = Math.max(...counts);
  const facts = new Facts()
    .years(edition)
    .count(most, WIDTH)
    .also(levelFacts(subject, edition, sector));
  counts.forEach((n, at) => {
    if (n === most) facts.count(at * WIDTH, (at + 1) * WIDTH);
  });
  return facts.scores(sectorAverage(subject.tables, edition, sector, 'index'), 'median');
}

/** Marks of the two axes of a distribution: points by fives, bodies up to the fullest bar. */
function distributionAxes(subject: Subject, edition: string, sector: SectorId): Facts {
  const facts = distributionFacts(subject, edition, sector).axis();
  const scores = scored(subject, edition, sector).map((row) => Number(row['score']));
  const most = Math.max(
    ...Array.from({ length: 20 }, (_, at) => scores.filter((score) => Math.floor(score / WIDTH) === at).length),
  );
  for (let tick = 0; tick <= most; tick += WIDTH) facts.count(tick);
  return facts;
}

/** The picture of a ranking has everyone with rank and points. */
function everyoneFacts(subject: Subject, edition: string, sector: SectorId): Facts {
  const facts = sectorFacts(subject, edition, sector).years(
    ...subject.tables.where('changes', { edition, sector, code: 'index' }).map((row) => row['previous_edition']),
  );
  scored(subject, edition, sector).forEach((row) => facts.scores(row, 'score').places(row, 'rank'));
  return facts;
}

/** Sector by the part of the page a text stands in. */
const sectorAround = (subject: Subject, within: readonly string[]): SectorId | undefined =>
  SECTORS.find((sector) =>
    within.some((id) => [subject.t(`anchor.sector.${sector}`), subject.t(`anchor.figures.${sector}`)].includes(id)),
  );

function publishedCounts({ tables }: Subject, edition: string, sector: SectorId): Facts {
  const rows = tables.where('published_figures', { edition, sector });
  const testable = rows.filter((row) => row['testable'] === 'true');
  return new Facts()
    .years(edition)
    .count(rows.length, testable.length, testable.filter((row) => row['agrees'] === 'true').length);
}

export function editionFacts(subject: Subject): FactsOf {
  const { id, tables, t } = subject;
  const known = new Map<string, Facts>();
  const once = (name: string, make: () => Facts): Facts => {
    const facts = known.get(name) ?? make();
    known.set(name, facts);
    return facts;
  };
  const sectors = SECTORS.filter((sector) => scored(subject, id, sector).length > 0);
  const years = allEditions(subject);
  const at = years.indexOf(id);
  const issues = tables.rows('findings');
  const page = (): Facts => {
    const facts = new Facts().years(id, years[at - 1], years[at + 1]);
    for (const sector of sectors) facts.also(sectorFacts(subject, id, sector));
    return facts.count(tables.where('corrections', { edition: id }).length || undefined, issues.length || undefined);
  };
  return (text, figure) => {
    const sector = sectorNamed(text.figure ?? '', subject) ?? sectorAround(subject, text.within);
    if (sector === undefined) return once('page', page);
    if (text.within.includes(t(`anchor.figures.${sector}`)))
      return once(`published ${sector}`, () => publishedCounts(subject, id, sector));
    switch (figure) {
      case 'distribution':
        return text.place === 'text.label-quiet' || text.place === 'svg'
          ? once(`axes ${sector}`, () => distributionAxes(subject, id, sector))
          : once(`distribution ${sector}`, () => distributionFacts(subject, id, sector));
      case 'categories':
        return once(`categories ${sector}`, () => categoryFacts(subject, id, sector));
      case 'dimensions': {
        const only = text.links.length === 0 ? undefined : linkedId(text.links);
        return once(`dimensions ${sector} ${only ?? ''}`, () => dimensionFacts(subject, id, sector, only));
      }
      case 'changes':
        return once(`changes ${sector}`, () => changeFacts(subject, id, sector));
      case 'rises':
      case 'falls':
        return once(`${figure} ${sector}`, () => moverFacts(subject, id, sector, figure));
      case 'ranking':
        if (text.place === 'svg') return once(`everyone ${sector}`, () => everyoneFacts(subject, id, sector));
        return once(`ranking ${sector}`, () =>
          sectorFacts(subject, id, sector).years(
            ...tables.where('changes', { edition: id, sector, code: 'index' }).map((row) => row['previous_edition']),
          ),
        );
      default:
        if (/movers-sentence/.test(text.place)) return once(`movers ${sector}`, () => moverCounts(subject, id, sector));
        // Findings: a list of sentences about the whole sector.
        return once(`sector ${sector}`, () =>
          sectorFacts(subject, id, sector)
            .also(levelFacts(subject, id, sector))
            .also(categoryFacts(subject, id, sector))
            .also(dimensionFacts(subject, id, sector)),
        );
    }
  };
}

/** Means of a sector through the editions, as a line with its labels. */
function meansFacts(subject: Subject, sector: SectorId): Facts {
  const facts = new Facts().axis().years(...allEditions(subject));
  const editions = scoredEditions(subject.tables, sector);
  const means = editions.map((edition) => cell(sectorAverage(subject.tables, edition, sector, 'index'), 'mean'));
  means.forEach((mean) => facts.score(mean, 'scoped').difference(means.at(-1), mean));
  return facts;
}

export function editionsFacts(subject: Subject): FactsOf {
  const { tables } = subject;
  const years = allEditions(subject);
  const page = new Facts()
    .years(...years)
    .count(
      years.length,
      years.filter((edition) => SECTORS.some((sector) => scored(subject, edition, sector).length > 0)).length,
    );
  const byYear = new Map(
    years.map((edition) => {
      const facts = new Facts().years(edition);
      for (const sector of SECTORS) {
        const own = sectorAverage(tables, edition, sector, 'index');
        facts
          .scores(own, 'mean', 'highest')
          .count(tables.where('scores', { edition, sector, code: 'index' }).length || undefined)
          .count(tables.where('published_figures', { edition, sector }).length || undefined);
      }
      return [edition, facts];
    }),
  );
  const every = [...byYear.values()].reduce((all, facts) => all.also(facts), new Facts());
  return (text, figure) => {
    const sector = sectorNamed(text.figure ?? '', subject);
    if (figure === 'averages' && sector !== undefined)
      return isSentence(text.place)
        ? meanSentence(subject, tables.where('averages', { sector, scope: 'sector', scope_id: sector, code: 'index' }))
        : meansFacts(subject, sector);
    return /dl\.facts/.test(text.around.join(' ')) ? every : page;
  };
}

export function homeFacts(subject: Subject): FactsOf {
  const { tables } = subject;
  const newest = SECTORS.map((sector) => ({ sector, edition: scoredEditions(tables, sector).at(-1) ?? '' }));
  const ways = new Facts().years(...allEditions(subject)).also(registryCounts(subject));
  const indicators = tables.where('structure', { kind: 'indicator' });
  ways.count(new Set(indicators.map((row) => row['code'])).size);
  const page = new Facts();
  const bySector = new Map<SectorId, Facts>();
  for (const { sector, edition } of newest) {
    ways
      .count(tables.where('structure', { edition, sector, kind: 'indicator' }).length)
      .count(dimensionsIn(tables, edition, sector).length);
    page.count(dimensionsIn(tables, edition, sector).length, tables.where('levels', { edition }).length);
    bySector.set(
      sector,
      sectorFacts(subject, edition, sector)
        .also(levelFacts(subject, edition, sector))
        .also(categoryFacts(subject, edition, sector))
        .also(dimensionFacts(subject, edition, sector)),
    );
  }
  return (text) => {
    const around = text.around.join(' ');
    if (/home__sector/.test(around)) {
      const sector = sectorNamed(text.figure ?? '', subject);
      const own = sector === undefined ? undefined : bySector.get(sector);
      return (own ?? [...bySector.values()].reduce((all, facts) => all.also(facts), new Facts())).axis();
    }
    return /p\.lead|@description|h1/.test(text.place) ? page : ways;
  };
}

/** The newest row of every body. */
function newestRows({ tables }: Subject): readonly CsvRow[] {
  const last = new Map<string, CsvRow>();
  for (const row of tables.rows('institutions')) {
    const known = last.get(row['institution_id'] ?? '');
    if (known === undefined || (row['valid_from'] ?? '') >= (known['valid_from'] ?? ''))
      last.set(row['institution_id'] ?? '', row);
  }
  return [...last.values()];
}

export const presentBodies = (subject: Subject): readonly CsvRow[] =>
  newestRows(subject).filter((row) => row['valid_to'] === '');

/** How many bodies there are now, by sector, and how many there were. */
export function registryCounts(subject: Subject): Facts {
  const rows = newestRows(subject);
  const facts = new Facts();
  for (const sector of SECTORS) {
    const own = rows.filter((row) => row['sector'] === sector);
    facts.count(own.filter((row) => row['valid_to'] === '').length, own.filter((row) => row['valid_to'] !== '').length);
  }
  return facts.count(rows.filter((row) => row['valid_to'] !== '').length);
}
