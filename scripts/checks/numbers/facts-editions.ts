import { allEditions, type FactsOf } from './facts-bodies.ts';
import { SECTORS } from './facts-sector.ts';
import { isSentence, meanSentence } from './facts-trend.ts';
import { Facts } from './facts.ts';
import { cell, scoredEditions, sectorAverage, sectorNamed, type SectorId, type Subject } from './subject.ts';
import { scored } from './movers.ts';

/** What the texts of the list of editions may say. */

/** Means of a sector through the editions, as a line with its labels. */
function meansFacts(subject: Subject, sector: SectorId): Facts {
  const facts = new Facts(subject).axis().years(...allEditions(subject));
  const editions = scoredEditions(subject.tables, sector);
  const means = editions.map((edition) => cell(sectorAverage(subject.tables, edition, sector, 'index'), 'mean'));
  means.forEach((mean, at) => facts.score(mean, editions[at] ?? '', 'scoped').difference(means.at(-1), mean));
  return facts;
}

export function editionsFacts(subject: Subject): FactsOf {
  const { tables } = subject;
  const years = allEditions(subject);
  const page = new Facts(subject)
    .years(...years)
    .count(
      years.length,
      years.filter((edition) => SECTORS.some((sector) => scored(subject, edition, sector).length > 0)).length,
    );
  const byYear = new Map(
    years.map((edition) => {
      const facts = new Facts(subject).years(edition);
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
  const every = [...byYear.values()].reduce((all, facts) => all.also(facts), new Facts(subject));
  return (text, figure) => {
    const sector = sectorNamed(text.figure ?? '', subject);
    if (figure === 'averages' && sector !== undefined)
      return isSentence(text.place)
        ? meanSentence(subject, tables.where('averages', { sector, scope: 'sector', scope_id: sector, code: 'index' }))
        : meansFacts(subject, sector);
    return /dl\.facts/.test(text.around.join(' ')) ? every : page;
  };
}
