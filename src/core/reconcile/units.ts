/**
 * The units of published figures, each once. The words in which pages and reports say them are in src/i18n (`published.unit.…`
 * and, where they are a sentence around the number, src/site/shared/published-value.ts); a test holds the two together.
 */
export const UNITS = [
  'applications_more_than',
  'computers_more_than',
  'datasets',
  'dimension_order',
  'dimension_rank',
  'documents',
  'documents_about',
  'factors',
  'forms',
  'hours_or_less',
  'indicators',
  'institution_id',
  'institutions',
  'institutions_invited',
  'level',
  'level_mode',
  'listing_order',
  'municipalities',
  'municipalities_invited',
  'percent',
  'percent_growth',
  'percent_more_than',
  'percent_or_more',
  'percentage_points',
  'places_gained',
  'points',
  'points_highest_service_mean',
  'points_lowest_service_mean',
  'points_obtainable',
  'position',
  'service_descriptions',
  'service_types',
  'services',
  'text',
  'times',
  'working_days',
] as const;

const BODIES = '(?:institutions|municipalities)';

/** Bodies are also counted at a level, strictly between two scores, and among the first of their ranking. */
export const AT_LEVEL = new RegExp(`^${BODIES}_at_level_(\\d)$`);
export const BETWEEN = new RegExp(`^${BODIES}_above_(\\d+)_below_(\\d+)$`);
export const IN_TOP = new RegExp(`^${BODIES}_in_top_(\\d+)$`);

const NAMES: ReadonlySet<string> = new Set(UNITS);

export const isUnit = (unit: string): boolean =>
  NAMES.has(unit) || [AT_LEVEL, BETWEEN, IN_TOP].some((pattern) => pattern.test(unit));

/** Units that may have been meant: all by name, and those with numbers in them with the numbers that were found. */
export function unitsLike(found: string): readonly string[] {
  const [first = '1', second = '100'] = found.match(/\d+/g) ?? [];
  return [
    ...UNITS,
    ...['institutions', 'municipalities'].flatMap((bodies) => [
      `${bodies}_at_level_${first}`,
      `${bodies}_above_${first}_below_${second}`,
      `${bodies}_in_top_${first}`,
    ]),
  ];
}
