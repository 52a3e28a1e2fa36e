import type { InstitutionRow } from '../../src/core/model/registry.ts';
import { validInYear } from '../../src/core/model/date.ts';
import type { Sector } from '../../src/core/model/vocabulary.ts';
import {
  INDEPENDENT_INSTITUTIONS,
  INDEPENDENT_SINCE,
  LEAST_LIKELY,
  LEFT_OUT,
  NATIONAL_CENTRES,
  REGIONAL_CENTRES,
  STAND_INS,
  STATE_COMPANIES,
} from './assumed-bodies.ts';
import { normalOf } from './random.ts';

export interface Participant {
  readonly institution_id: string;
  readonly category: string;
  readonly group_id: string;
}

/** How many of a category take part; categories in the order in which they are listed. */
export type Sizes = Readonly<Record<string, number>>;

/**
 * Sizes by `<year>/<sector>`. Published: the totals, 12 ministries in 2018, the four categories of 2021. Assumed: the split of
 * 2022, all ministries in 2017 and 2019, and that every municipality of the day took part in 2019 and 2022.
 */
export const SIZES: ReadonlyMap<string, Sizes> = new Map<string, Sizes>([
  ['2017/state', { ministry: 13, state_institution: 91 }],
  ['2018/state', { ministry: 12, state_institution: 80 }],
  ['2019/state', { ministry: 13, state_institution: 63 }],
  ['2021/state', { ministry: 13, state_institution: 70, state_company: 15, independent_institution: 16 }],
  ['2022/state', { ministry: 13, state_institution: 70, state_company: 16, independent_institution: 16 }],
  ['2019/municipal', { national_centre: 9, regional_centre: 21, local_centre: 89 }],
  ['2021/municipal', { national_centre: 9, regional_centre: 21, local_centre: 65 }],
  ['2022/municipal', { national_centre: 9, regional_centre: 21, local_centre: 13 }],
]);

/** Before 2021 only ministries and institutions were ranked; CSDD, a company, stood among the institutions. */
const FIRST_WITH_COMPANIES = 2021;

/** Measurements of state institutions take place in autumn: awards were given in October and December. */
const FIRST_MONTH = '10';

/**
 * Registry versions that hold when the measurement takes place; municipalities of 2021 are those before the reform of
 * 1 July 2021. What ended in that year on an unknown day is taken as gone.
 */
function versions(registry: readonly InstitutionRow[], sector: Sector, year: number): Map<string, InstitutionRow> {
  const found = new Map<string, InstitutionRow>();
  for (const row of registry) {
    if (row.sector !== sector || !validInYear({ from: row.valid_from, to: row.valid_to }, year)) continue;
    if (LEFT_OUT.has(row.institution_id)) continue;
    if (sector === 'municipal' && year === 2021 && row.valid_from >= '2021-07') continue;
    if (sector === 'state' && row.valid_to !== '' && row.valid_to < `${year}-${FIRST_MONTH}`) continue;
    found.set(row.institution_id, row);
  }
  return found;
}

/** The category of a body in an edition (assumed, see assumed-bodies.ts). */
export function categoryOf(id: string, sector: Sector, year: number): string {
  if (sector === 'municipal') {
    if (NATIONAL_CENTRES.has(id)) return 'national_centre';
    return REGIONAL_CENTRES.has(id.replace(/-2021$/, '')) ? 'regional_centre' : 'local_centre';
  }
  if (id.endsWith('-ministrija')) return 'ministry';
  if (STATE_COMPANIES.has(id)) return 'state_company';
  const since = INDEPENDENT_SINCE.get(id);
  return INDEPENDENT_INSTITUTIONS.has(id) || (since !== undefined && year >= since)
    ? 'independent_institution'
    : 'state_institution';
}

/** The less, the sooner a body takes part; mostly the same from year to year. */
function reluctance(id: string, year: number, wellKnown: ReadonlySet<string>): number {
  if (wellKnown.has(id)) return -10;
  const ranked = LEAST_LIKELY.some((pattern) => pattern.test(id)) ? 10 : STAND_INS.has(id) ? 5 : 0;
  return ranked + normalOf('participation', id) + 0.1 * normalOf('participation', id, year);
}

/**
 * Who takes part: as many of each category as published, bodies named in the year's figures first, then well-known ones,
 * the least likely last.
 * Where there are too few institutions, companies and then independents fill up as institutions.
 */
export function participantsOf(
  registry: readonly InstitutionRow[],
  sector: Sector,
  year: number,
  named: ReadonlySet<string>,
  wellKnown: ReadonlySet<string>,
): Participant[] {
  const sizes = SIZES.get(`${year}/${sector}`);
  if (sizes === undefined) return [];
  const rows = versions(registry, sector, year);
  const order = (id: string): number => (named.has(id) ? -100 : reluctance(id, year, wellKnown));
  const candidates = [...rows.keys()].sort((a, b) => order(a) - order(b) || (a < b ? -1 : 1));
  const chosen: Participant[] = [];
  for (const [category, size] of Object.entries(sizes)) {
    const own = candidates.filter((id) => listedAs(id, sector, year, named) === category);
    const spare =
      category === 'state_institution' && year < FIRST_WITH_COMPANIES
        ? candidates.filter((id) =>
            ['state_company', 'independent_institution'].includes(listedAs(id, sector, year, named)),
          )
        : [];
    const members = [...own, ...spare].slice(0, size);
    if (members.length < size) throw new Error(`${year}/${sector}: only ${members.length} of ${size} for ${category}`);
    chosen.push(
      ...members.sort().map((id) => ({ institution_id: id, category, group_id: rows.get(id)?.group_id ?? '' })),
    );
  }
  return chosen;
}

function listedAs(id: string, sector: Sector, year: number, named: ReadonlySet<string>): string {
  const category = categoryOf(id, sector, year);
  const early = sector === 'state' && year < FIRST_WITH_COMPANIES;
  const alwaysThere = id === 'celu-satiksmes-drosibas-direkcija' || named.has(id);
  return early && category === 'state_company' && alwaysThere ? 'state_institution' : category;
}
