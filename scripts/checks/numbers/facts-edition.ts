import { coverageFacts } from './coverage.ts';
import { allEditions, type FactsOf } from './facts-bodies.ts';
import {
  SECTORS,
  sectorFacts,
  levelFacts,
  categoryFacts,
  dimensionFacts,
  changeFacts,
  moverCounts,
  moverFacts,
  distributionFacts,
  distributionAxes,
  everyoneFacts,
} from './facts-sector.ts';
import { evidenceFacts, sectorMix } from './evidence.ts';
import { Facts } from './facts.ts';
import { runsFacts } from './robustness.ts';
import { APART } from './sure-change.ts';
import { linkedId, sectorNamed, type SectorId, type Subject } from './subject.ts';
import { scored } from './movers.ts';
import { sectorWhyFacts } from './why-changed.ts';

/** What the texts of an edition may say. */

/** Sector by the part of the page a text stands in. */
const sectorAround = (subject: Subject, within: readonly string[]): SectorId | undefined =>
  SECTORS.find((sector) =>
    within.some((id) => [subject.t(`anchor.sector.${sector}`), subject.t(`anchor.figures.${sector}`)].includes(id)),
  );

function publishedCounts(subject: Subject, edition: string, sector: SectorId): Facts {
  const rows = subject.tables.where('published_figures', { edition, sector });
  const testable = rows.filter((row) => row['testable'] === 'true');
  return new Facts(subject)
    .years(edition)
    .count(rows.length, testable.length, testable.filter((row) => row['agrees'] === 'true').length);
}

/** Where everyone of the registry was, and how many questions have an answer or none for which reason. */
function participationFacts(subject: Subject, edition: string, sector: SectorId): Facts {
  const { tables } = subject;
  const rows = tables.where('participation', { edition, sector });
  const ranges = tables.where('score_ranges', { edition, sector, code: 'index' });
  const by = Map.groupBy(rows, (row) => row['participation'] ?? '');
  return coverageFacts(new Facts(subject), undefined)
    .years(edition)
    .count(rows.length, ...[...by.values()].map((own) => own.length))
    .count(
      ...['answered', 'not_applicable', 'not_answered', 'not_assessed', 'withheld'].map(
        (column) => ranges.reduce((all, row) => all + Number(row[column]), 0) || undefined,
      ),
    );
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
    const facts = new Facts(subject).years(id, years[at - 1], years[at + 1]);
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
      case 'evidence':
        return once(`evidence ${sector}`, () => evidenceFacts(subject, sectorMix(subject, id, sector)));
      case 'changes':
        return once(`changes ${sector}`, () => changeFacts(subject, id, sector));
      case 'rises':
      case 'falls':
        return once(`${figure} ${sector}`, () => moverFacts(subject, id, sector, figure));
      case 'ranking':
        if (/participation/.test(text.place))
          return once(`participation ${sector}`, () => participationFacts(subject, id, sector));
        if (text.place === 'svg') return once(`everyone ${sector}`, () => everyoneFacts(subject, id, sector));
        return once(`ranking ${sector}`, () =>
          sectorFacts(subject, id, sector)
            .also(runsFacts(subject, id, sector))
            .share(APART)
            .years(
              ...tables.where('changes', { edition: id, sector, code: 'index' }).map((row) => row['previous_edition']),
            ),
        );
      default:
        if (/participation/.test(text.place))
          return once(`participation ${sector}`, () => participationFacts(subject, id, sector));
        if (/movers-sentence/.test(text.place)) return once(`movers ${sector}`, () => moverCounts(subject, id, sector));
        if (/why-sentence/.test(text.place)) return once(`why ${sector}`, () => sectorWhyFacts(subject, id, sector));
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
