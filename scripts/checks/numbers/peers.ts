import { exact, type Exact } from './exact.ts';
import type { CsvRow } from './published-tables.ts';
import type { Subject } from './subject.ts';

/** Who is alike, found anew by the rule as the page says it. */

export const PEERS = 5;

interface Peer {
  readonly row: CsvRow;
  readonly distance: number;
}

/** In so many digits, as binary arithmetic has no more. */
const DIGITS = 9;

/** @returns 0–1 */
export const likeness = ({ distance }: Peer): Exact => exact((1 - distance).toFixed(DIGITS));

/** Numbers and words that are published of a body: category, attributes of the registry, volumes that give no points. */
function attributesOf({ tables }: Subject, row: CsvRow): ReadonlyMap<string, string> {
  const [edition = '', sector = '', id = ''] = [row['edition'], row['sector'], row['institution_id']];
  const volumes = tables
    .where('structure', { edition, sector, kind: 'indicator', type: 'count' })
    .filter(({ weight = '' }) => Number(weight) === 0)
    .flatMap(({ code = '' }) => tables.where('answers', { edition, institution_id: id, indicator: code }))
    .filter(({ value }) => value !== '');
  return new Map([
    ['category', row['category'] ?? ''],
    ...tables
      .where('attributes', { edition, institution_id: id })
      .map(({ attribute = '', value = '' }): [string, string] => [`of the registry: ${attribute}`, value]),
    ...volumes.map(({ indicator = '', value = '' }): [string, string] => [`volume: ${indicator}`, value]),
  ]);
}

const numberOf = (text: string): number | undefined =>
  text.trim() === '' || Number.isNaN(Number(text)) ? undefined : Number(text);
const logarithm = (value: number): number => Math.sign(value) * Math.log(1 + Math.abs(value));

/** Everyone else of the sector, nearest first. */
export function peersOf(subject: Subject, own: CsvRow): readonly Peer[] {
  const [edition = '', sector = ''] = [own['edition'], own['sector']];
  const bodies = subject.tables
    .where('scores', { edition, sector, code: 'index' })
    .map((row) => ({ row, attributes: attributesOf(subject, row) }));
  const known = attributesOf(subject, own);
  const widest = new Map(
    [...known.keys()].map((name) => {
      const logarithms = bodies.flatMap(({ attributes }) => numberOf(attributes.get(name) ?? '') ?? []).map(logarithm);
      return [name, Math.max(...logarithms) - Math.min(...logarithms)];
    }),
  );
  const apart = (name: string, value: string, theirs: string | undefined): number => {
    const [one, other] = [numberOf(value), theirs === undefined ? undefined : numberOf(theirs)];
    if (one === undefined || other === undefined) return value === theirs ? 0 : 1;
    const span = widest.get(name) ?? 0;
    return span > 0 ? Math.abs(logarithm(one) - logarithm(other)) / span : 0;
  };
  return bodies
    .filter(({ row }) => row['institution_id'] !== own['institution_id'])
    .map(({ row, attributes }) => ({
      row,
      distance:
        [...known].reduce((all, [name, value]) => all + apart(name, value, attributes.get(name)), 0) / known.size,
    }))
    .toSorted(
      (a, b) =>
        Number((a.distance - b.distance).toFixed(DIGITS)) ||
        ((a.row['institution_id'] ?? '') < (b.row['institution_id'] ?? '') ? -1 : 1),
    );
}
