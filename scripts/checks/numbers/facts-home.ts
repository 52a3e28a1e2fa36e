import { allEditions, type FactsOf } from './facts-bodies.ts';
import { registryCounts } from './facts-registry.ts';
import { SECTORS, sectorFacts, levelFacts, categoryFacts, dimensionFacts } from './facts-sector.ts';
import { Facts } from './facts.ts';
import { dimensionsIn, scoredEditions, sectorNamed, type SectorId, type Subject } from './subject.ts';

/** What the texts of the first page may say. */

export function homeFacts(subject: Subject): FactsOf {
  const { tables } = subject;
  const newest = SECTORS.map((sector) => ({ sector, edition: scoredEditions(tables, sector).at(-1) ?? '' }));
  const ways = new Facts(subject).years(...allEditions(subject)).also(registryCounts(subject));
  const indicators = tables.where('structure', { kind: 'indicator' });
  ways.count(new Set(indicators.map((row) => row['code'])).size);
  const page = new Facts(subject);
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
      return (own ?? [...bySector.values()].reduce((all, facts) => all.also(facts), new Facts(subject))).axis();
    }
    return /p\.lead|@description|h1/.test(text.place) ? page : ways;
  };
}
