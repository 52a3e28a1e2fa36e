/**
 * Dates of the registry: `YYYY-MM-DD`, `YYYY` where the day is unknown, or '' where nothing is established.
 * Both ends of a validity are inclusive (design.md, section 4).
 */

/** A span of days as ISO texts; '' at `from` means since ever, '' at `to` means still. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

const EARLIEST = '0000-01-01';
const LATEST = '9999-12-31';

const firstDay = (date: string): string => (date.length === 4 ? `${date}-01-01` : date);
const lastDay = (date: string): string => (date.length === 4 ? `${date}-12-31` : date);

/** The year of a date text, or null for ''. */
export const yearOf = (date: string): number | null => (date === '' ? null : Number(date.slice(0, 4)));

/** Every day on which the span may hold: year-only ends are read as widely as they can be. */
const possible = (span: Span): [string, string] => [
  span.from === '' ? EARLIEST : firstDay(span.from),
  span.to === '' ? LATEST : lastDay(span.to),
];

/** Every day on which the span must hold: year-only ends are read as narrowly as they can be. */
const certain = (span: Span): [string, string] => [
  span.from === '' ? EARLIEST : lastDay(span.from),
  span.to === '' ? LATEST : firstDay(span.to),
];

const overlap = (a: [string, string], b: [string, string]): boolean =>
  a[0] <= a[1] && b[0] <= b[1] && a[0] <= b[1] && b[0] <= a[1];

/** True where two spans overlap whatever the unknown days are ("only certain overlaps are faults"). */
export const certainlyOverlap = (a: Span, b: Span): boolean => overlap(certain(a), certain(b));

/** True where two spans may overlap, the unknown days being what they may. */
export const possiblyOverlap = (a: Span, b: Span): boolean => overlap(possible(a), possible(b));

/** True where the span holds on at least one day of the year ("exists in that year"). */
export const validInYear = (span: Span, year: number): boolean =>
  overlap(possible(span), [`${String(year).padStart(4, '0')}-01-01`, `${String(year).padStart(4, '0')}-12-31`]);

/** True where the end comes before the start whatever the unknown days are. */
export const endsBeforeStart = (span: Span): boolean => {
  const [from] = possible({ from: span.from, to: '' });
  const [, to] = possible({ from: '', to: span.to });
  return to < from;
};

/** Whether `text` is a calendar date or a year of the contract, from 1000 to 2999. */
export function isDateText(text: string): boolean {
  if (/^[12]\d{3}$/.test(text)) return true;
  if (!/^[12]\d{3}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
