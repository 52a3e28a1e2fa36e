import type { Dataset } from '../../../src/core/model/dataset.ts';
import type { Answers } from '../../../src/core/model/edition.ts';

/** What a dataset says, part by part: the rows of each table, the answers of each edition. */
type Parts = ReadonlyMap<string, readonly unknown[] | Answers>;

function partsOf({ publication, registry, methodology, editions, ...rest }: Dataset): Parts {
  return new Map<string, readonly unknown[] | Answers>([
    ['publication', [publication]],
    ...Object.entries(registry).map(([name, rows]) => [name, rows] as const),
    ...methodology.structures.map(({ edition, sector, rows }) => [`structure ${edition} ${sector}`, rows] as const),
    ...methodology.levels.map(({ edition, rows }) => [`levels ${edition}`, rows] as const),
    ['continuity', methodology.continuity],
    ['measured twice', methodology.measuredTwice],
    ...editions.flatMap(({ info, participants, received, answers }) => [
      [`edition ${info.year}`, [info]] as const,
      [`participants ${info.year}`, participants] as const,
      [`answers ${info.year}`, received] as const,
      [`corrected answers ${info.year}`, answers] as const,
    ]),
    ...Object.entries(rest).map(([name, rows]) => [name, rows] as const),
  ]);
}

/**
 * Parts in which two datasets say something different. The same is said where the rows of a table hold the same values, in
 * whatever order, and the same answer stands for the same institution and indicator; where a row stood in its file
 * (`place`, `row`) says nothing. What depends on an order shows in the tables that are emitted.
 */
export function differingParts(one: Dataset, other: Dataset): string[] {
  const [a, b] = [partsOf(one), partsOf(other)];
  return [...new Set([...a.keys(), ...b.keys()])].filter((name) => {
    const [left, right] = [a.get(name), b.get(name)];
    if (left === undefined || right === undefined) return true;
    if (left instanceof Map && right instanceof Map) return !sameAnswers(left, right);
    return !sameRows([...left], [...right]);
  });
}

const ANSWERED = ['value', 'missing', 'note', 'correction'] as const;

function sameAnswers(a: Answers, b: Answers): boolean {
  if (a === b) return true;
  if (a.size !== b.size) return false;
  for (const [id, own] of a) {
    const other = b.get(id);
    if (other?.size !== own.size) return false;
    for (const [indicator, answer] of own) {
      const second = other.get(indicator);
      if (second === undefined || ANSWERED.some((key) => answer[key] !== second[key])) return false;
    }
  }
  return true;
}

function sameRows(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  if (a.every((row, at) => row === b[at])) return true;
  const [left, right] = [a.map(said).sort(), b.map(said).sort()];
  return left.every((row, at) => row === right[at]);
}

/** A row as text, without its place. */
const said = (row: unknown): string =>
  JSON.stringify(row, (key, value: unknown) =>
    key === 'place' ? undefined : value instanceof Map ? [...(value as Map<unknown, unknown>)] : value,
  );
