import type { NodeKind, Relation, Sector } from '../../core/model/vocabulary.ts';
import { comparedRow, OUTCOMES, outcomeOf, type Compared, type Outcome } from '../shared/continuity.ts';
import { methodEditions } from './method-editions.ts';
import { table } from '../shared/published.ts';
import { scoredEditions, structureIn } from '../shared/results.ts';
import type { ContinuityRow, StructureRow } from '../shared/rows.ts';

/** What became of one code between two editions. */
export interface CodeChange {
  readonly outcome: Outcome;
  readonly kind: NodeKind;
  readonly before: StructureRow | undefined;
  readonly now: StructureRow | undefined;
  /** In what the two differ; null where it is new or was dropped. */
  readonly compared: Compared | null;
}

/** One step of a sector from an edition to the next. */
export interface Step {
  readonly sector: Sector;
  readonly edition: number;
  readonly previous: number;
  /** Indicators by what became of them. */
  readonly counts: Readonly<Record<Outcome, number>>;
  readonly indexComparable: boolean;
  /** Dimensions whose points may not be compared. */
  readonly brokenDimensions: readonly StructureRow[];
  /** Everything that is not the same, new and dropped last. */
  readonly changes: readonly CodeChange[];
}

const ORDER: readonly Outcome[] = ['rescaled', 'adjusted', 'reworded', 'new', 'dropped', 'same'];
const comparable = (relation: Relation | undefined): boolean => relation === 'same' || relation === 'reworded';

/** Every step, newest first; a sector at a time. The method of an edition without scores may be there before it is compared with another. */
export function continuitySteps(sector: Sector): readonly Step[] {
  const compared = new Set(table('continuity').flatMap((row) => (row.sector === sector ? [row.edition] : [])));
  const scored = scoredEditions(sector);
  const editions = methodEditions(sector).filter((edition) => scored.includes(edition) || compared.has(edition));
  return editions
    .flatMap((edition, at) => {
      const previous = editions[at - 1];
      return previous === undefined ? [] : [step(sector, edition, previous)];
    })
    .reverse();
}

function step(sector: Sector, edition: number, previous: number): Step {
  const rows = table('continuity').filter((row) => row.sector === sector && row.edition === edition);
  const now = new Map(structureIn(edition, sector).map((row) => [row.code, row]));
  const before = new Map(structureIn(previous, sector).map((row) => [row.code, row]));
  const change = (row: ContinuityRow): CodeChange => {
    const old = before.get(row.previous_code ?? row.code);
    const current = row.relation === 'dropped' ? undefined : now.get(row.code);
    const compared = comparedRow(row);
    return {
      outcome: outcomeOf(row.relation, compared),
      kind: (current ?? old)?.kind ?? 'indicator',
      before: row.relation === 'new' ? undefined : old,
      now: current,
      compared,
    };
  };
  const all = rows.map(change);
  const relationOf = (code: string): Relation | undefined =>
    rows.find((row) => row.code === code && row.relation !== 'dropped')?.relation;
  const index = [...now.values()].find((row) => row.kind === 'index');
  return {
    sector,
    edition,
    previous,
    counts: Object.fromEntries(
      OUTCOMES.map((outcome) => [
        outcome,
        all.filter((entry) => entry.kind === 'indicator' && entry.outcome === outcome).length,
      ]),
    ) as Record<Outcome, number>,
    indexComparable: comparable(relationOf(index?.code ?? 'index')),
    brokenDimensions: [...now.values()].filter((row) => row.kind === 'dimension' && !comparable(relationOf(row.code))),
    changes: all
      .filter((entry) => entry.outcome !== 'same')
      .sort((a, b) => ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome)),
  };
}
