import type { Dataset } from '../model/dataset.ts';
import type { Methodology } from '../model/methodology.ts';
import type { Sector } from '../model/vocabulary.ts';
import type { ScoreRow } from '../score/edition.ts';
import { comparableBetween, previousCode, succeededBetween, type Break } from './comparable.ts';

/** Change of one score against the previous edition in which the body took part. */
export interface ChangeRow {
  readonly edition: number;
  readonly sector: Sector;
  readonly institution_id: string;
  readonly code: string;
  readonly previous_edition: number;
  readonly previous_score: number | null;
  readonly score: number | null;
  /** Points; null at a break or where one of the scores is missing. */
  readonly change: number | null;
  readonly break: Break | '';
}

/**
 * Changes of every body, dimension and the index, in the order of `scores`.
 * No row for a body's first edition.
 * Example: from 70 to 90 is 20 points; where the method cannot be compared there is no number.
 * Source: design.md, section 5.
 */
export function changes(dataset: Dataset, scores: readonly ScoreRow[]): ChangeRow[] {
  const byBody = new Map<string, ScoreRow[]>();
  for (const row of scores) {
    const key = `${row.sector}/${row.institution_id}`;
    const list = byBody.get(key);
    if (list === undefined) byBody.set(key, [row]);
    else list.push(row);
  }
  const linkOf = links(dataset);
  const rows: ChangeRow[] = [];
  for (const own of byBody.values()) {
    const editions = [...new Set(own.map((row) => row.edition))].sort((a, b) => a - b);
    const cell = new Map(own.map((row) => [`${row.edition}/${row.code}`, row]));
    for (const row of own) {
      const previous = editions[editions.indexOf(row.edition) - 1];
      if (previous === undefined) continue;
      const link = linkOf(row.sector, row.code, previous, row.edition);
      const reason = succeededBetween(dataset.registry.successions, row.institution_id, previous, row.edition)
        ? 'succession'
        : link.comparable
          ? ''
          : 'method';
      const before = cell.get(`${previous}/${link.codeBefore}`)?.score ?? null;
      rows.push({
        edition: row.edition,
        sector: row.sector,
        institution_id: row.institution_id,
        code: row.code,
        previous_edition: previous,
        previous_score: before,
        score: row.score,
        change: reason === '' && before !== null && row.score !== null ? row.score - before : null,
        break: reason,
      });
    }
  }
  return rows;
}

function editionsWithStructure(dataset: Dataset, sector: Sector): number[] {
  return dataset.methodology.structures
    .filter((structure) => structure.sector === sector)
    .map((structure) => structure.edition)
    .sort((a, b) => a - b);
}

/** What a code was in an earlier edition. */
interface Link {
  readonly comparable: boolean;
  readonly codeBefore: string;
  /** Whether continuity follows it all the way to that edition, be it changed or not. */
  readonly goesOn: boolean;
}

/**
 * Links of codes between editions; they are the same for every body, so each is worked out once.
 * Source: design.md, section 4 (continuity).
 */
export function links(dataset: Dataset): (sector: Sector, code: string, from: number, to: number) => Link {
  const known = new Map<string, Link>();
  return (sector, code, from, to) => {
    const key = `${sector}/${code}/${from}/${to}`;
    let link = known.get(key);
    if (link === undefined) {
      const editions = editionsWithStructure(dataset, sector);
      const before = codeBefore(dataset.methodology, sector, code, from, to, editions);
      link = {
        comparable: comparableBetween(dataset.methodology, sector, code, from, to, editions),
        codeBefore: before ?? code,
        goesOn: before !== null,
      };
      known.set(key, link);
    }
    return link;
  };
}

/** The code under which the thing stood in the earlier edition, followed step by step; null where it did not exist then. */
function codeBefore(
  methodology: Methodology,
  sector: Sector,
  code: string,
  from: number,
  to: number,
  editions: readonly number[],
): string | null {
  let current: string | null = code;
  for (const year of editions.filter((y) => y > from && y <= to).reverse()) {
    current = current === null ? null : previousCode(methodology, sector, current, year);
  }
  return current;
}
