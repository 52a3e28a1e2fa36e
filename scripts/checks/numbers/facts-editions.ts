import { allEditions, type FactsOf } from './facts-bodies.ts';
import { meanFacts } from './facts-code.ts';
import { SECTORS } from './facts-sector.ts';
import { isSentence, meanSentence } from './facts-trend.ts';
import { Facts } from './facts.ts';
import { sectorAverage, sectorNamed, type Subject } from './subject.ts';
import { scored } from './movers.ts';

/** What the texts of the list of editions may say. */

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
        : meanFacts(subject, sector, 'index');
    return /dl\.facts/.test(text.around.join(' ')) ? every : page;
  };
}
