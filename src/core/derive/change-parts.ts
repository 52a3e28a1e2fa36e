import { known } from '../model/known.ts';
import type { Dataset } from '../model/dataset.ts';
import { indicatorRows, type Structure } from '../model/methodology.ts';
import { INDEX_CODE, type Sector } from '../model/vocabulary.ts';
import { answeredSectors } from '../score/edition.ts';
import { prepare } from '../score/institution.ts';
import { links, type ChangeRow } from './change.ts';
import { partsOfChange, type ChangePart, type Measured } from './parts-of-change.ts';

/** A part of one body's change of the index against the previous edition in which it took part. */
export interface ChangePartRow extends ChangePart {
  readonly edition: number;
  readonly sector: Sector;
  readonly institution_id: string;
  readonly previous_edition: number;
}

/**
 * Why the index changed, for each of `changes` that has a number, in their order.
 * Source: design.md, section 5b.
 */
export function changeParts(dataset: Dataset, changes: readonly ChangeRow[]): ChangePartRow[] {
  const sectors = measuredSectors(dataset);
  const codesBefore = codesBetween(dataset);
  return changes
    .filter(({ code, change }) => code === INDEX_CODE && change !== null)
    .flatMap(({ edition, sector, institution_id, previous_edition }) => {
      const [before, now] = [sectors(previous_edition, sector), sectors(edition, sector)];
      const parts = partsOfChange(
        before.body(institution_id),
        now.body(institution_id),
        codesBefore(now.structure, previous_edition),
      );
      return parts.map((part) => ({ edition, sector, institution_id, previous_edition, ...part }));
    });
}

interface MeasuredSector {
  readonly structure: Structure;
  readonly body: (id: string) => Measured;
}

/** Every sector of every edition, its structure prepared once. */
function measuredSectors(dataset: Dataset): (edition: number, sector: Sector) => MeasuredSector {
  const sectors = new Map(
    dataset.editions.flatMap((edition) =>
      [...answeredSectors(dataset, edition)].map(({ structure, members }) => {
        const prepared = prepare(structure);
        const categories = new Map(members.map(({ institution_id, category }) => [institution_id, category]));
        const body = (id: string): Measured => ({
          prepared,
          category: known(categories.get(id), `category of ${id}`),
          answers: edition.answers.get(id) ?? new Map<string, never>(),
        });
        return [`${edition.info.year}/${structure.sector}`, { structure, body }] as const;
      }),
    ),
  );
  return (edition, sector) => sectors.get(`${edition}/${sector}`) as MeasuredSector;
}

/** What the indicators of a structure that may be compared with those of an earlier edition were called in it. */
function codesBetween(dataset: Dataset): (structure: Structure, from: number) => ReadonlyMap<string, string> {
  const linkOf = links(dataset);
  const known = new Map<string, ReadonlyMap<string, string>>();
  return (structure, from) => {
    const { sector, edition } = structure;
    const key = `${sector}/${from}/${edition}`;
    const codes =
      known.get(key) ??
      new Map(
        indicatorRows(structure).flatMap(({ code }) => {
          const { comparable, codeBefore } = linkOf(sector, code, from, edition);
          return comparable ? [[code, codeBefore] as const] : [];
        }),
      );
    known.set(key, codes);
    return codes;
  };
}
