import type { Cell } from '../emit/table.ts';
import { RELATIONS, type Relation } from '../model/vocabulary.ts';
import { bothOf, METHOD_PARTS, methodDifferences, type Link, type MethodRow } from '../derive/method-difference.ts';
import { numberOf, rowsOf, textOf, type Record_, type TableSet } from './table-set.ts';

/** What became of one code since the edition before. */
export interface CodeDifference {
  readonly code: string;
  readonly relation: Relation;
  /** Columns of the structure that are not what they were. */
  readonly differs: readonly { readonly column: string; readonly old: Cell; readonly new: Cell }[];
}

/** Everything of an edition's method that is not as in the edition before, code by code. */
export function editionMethod(tables: TableSet, edition: number, sector: string): CodeDifference[] {
  const rows = rowsOf(tables, 'continuity').filter((row) => isOf(row, edition, sector));
  const previous = numberOf(rows[0], 'previous_edition');
  const structure = (year: number | null): readonly MethodRow[] =>
    rowsOf(tables, 'structure').filter((row) => isOf(row, year, sector)) as unknown as readonly MethodRow[];
  const [before, now] = [structure(previous), structure(edition)];
  const links = rows.flatMap(linkOf);
  return links
    .map((link) => ({ code: link.code, relation: link.relation, differs: differing(link, before, now, links) }))
    .filter(({ relation, differs }) => relation !== 'same' || differs.length > 0);
}

const isOf = (row: Record_, edition: number | null, sector: string): boolean =>
  row['edition'] === edition && row['sector'] === sector;

function linkOf(row: Record_): Link[] {
  const relation = RELATIONS.find((one) => one === textOf(row, 'relation'));
  return relation === undefined
    ? []
    : [{ code: textOf(row, 'code'), previous_code: textOf(row, 'previous_code'), relation }];
}

function differing(
  link: Link,
  before: readonly MethodRow[],
  now: readonly MethodRow[],
  links: readonly Link[],
): CodeDifference['differs'] {
  const both = bothOf(link, before, now);
  if (both === null) return [];
  return methodDifferences(link, before, now, links)
    .flatMap((part): readonly (keyof MethodRow)[] => METHOD_PARTS[part])
    .map((column) => ({ column, old: both.before.row[column], new: both.now.row[column] }))
    .filter((cell) => cell.old !== cell.new);
}
