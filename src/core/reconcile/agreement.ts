/** How a computed number is held against a printed one. */

const TOLERANCE = 1e-9;

/**
 * Half of the last printed digit: 0.5 for `40`, 0.05 for `66.8` and for `60.0`.
 * @param rounded trailing zeros are no printed digits: a volume that a source gives as "2.5 million" stands as 2500000
 */
export function halfOfLastDigit(printed: string, { rounded = false }: { rounded?: boolean } = {}): number {
  const point = printed.indexOf('.');
  if (point >= 0) return 0.5 * 10 ** -(printed.length - point - 1);
  const zeros = rounded ? (/[1-9](0+)$/.exec(printed)?.[1]?.length ?? 0) : 0;
  return 0.5 * 10 ** zeros;
}

/**
 * Whether a computed number agrees with the printed one: within half of the last printed digit, or on the right side of
 * it where the unit says so (`percent_more_than`, `percent_or_more`, `hours_or_less`).
 * @param unit of published-figures.csv
 */
export function agrees(
  printed: string,
  unit: string,
  computed: number | null,
  options: { rounded?: boolean } = {},
): boolean {
  if (computed === null) return false;
  const value = Number(printed);
  if (unit.endsWith('_more_than')) return computed > value + TOLERANCE;
  if (unit.endsWith('_or_more')) return computed >= value - TOLERANCE;
  if (unit.endsWith('_or_less')) return computed <= value + TOLERANCE;
  const rounded = options.rounded === true || unit.endsWith('_about');
  return Math.abs(computed - value) <= halfOfLastDigit(printed, { rounded }) + TOLERANCE;
}

/** Of digits behind the point, so many are shown at most. */
const MOST = 6;

/**
 * A computed number as it is shown beside a printed one: to one digit more, or to so many that it is seen to be another number.
 */
export function roundedBeyond(printed: string, computed: number, language: 'lv' | 'en'): string {
  const point = printed.indexOf('.');
  let digits = point < 0 ? 1 : printed.length - point;
  const isPrinted = (): boolean => Number(computed.toFixed(digits)) === Number(printed) && computed !== Number(printed);
  while (isPrinted() && digits < MOST) digits += 1;
  const text = String(Number(computed.toFixed(digits)));
  return language === 'lv' ? text.replace('.', ',') : text;
}
