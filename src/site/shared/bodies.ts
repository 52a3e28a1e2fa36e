import { INDEX_CODE, SECTORS, type Sector } from '../../core/model/vocabulary.ts';
import type { Translator } from '../../i18n/translator.ts';
import { derived, table, tableBy } from './published.ts';
import type { GroupRow, InstitutionRow, ScoreRow } from './rows.ts';

/** Looking up who a body or a group is, now and then. */

const latest = <Row extends { readonly valid_from: string | null }>(rows: readonly Row[]): Row => {
  const last = rows.at(-1);
  if (last === undefined) throw new Error('a body without a row in the registry');
  return rows.reduce((best, row) => ((row.valid_from ?? '') >= (best.valid_from ?? '') ? row : best), rows[0] ?? last);
};

/** Whether a dated row may hold in a year; unknown ends hold. */
const holdsIn = (
  row: { readonly valid_from: string | null; readonly valid_to: string | null },
  year: number,
): boolean =>
  (row.valid_from === null || Number(row.valid_from.slice(0, 4)) <= year) &&
  (row.valid_to === null || Number(row.valid_to.slice(0, 4)) >= year);

/** Dated rows of a body, earliest first. */
export const institutionRows = (id: string): readonly InstitutionRow[] => {
  const rows = tableBy('institutions', 'id', (row) => row.institution_id).get(id);
  if (rows === undefined) throw new Error(`institution ${id} is not published`);
  return rows;
};

/** The newest row of a body: its present, or last, name. */
export const institution = (id: string): InstitutionRow =>
  derived(`institution ${id}`, () => latest(institutionRows(id)));

/** The row that held in a year, of several the last; else the newest. */
export const institutionIn = (id: string, year: number): InstitutionRow =>
  institutionRows(id).findLast((row) => holdsIn(row, year)) ?? institution(id);

/** What a body is called in its own sentences. */
export type BodyKind = Sector | 'company';

/** A company bears its legal form before its name: VAS „Latvijas dzelzceļš”. */
export const bodyKind = ({ sector, name_lv: name }: Pick<InstitutionRow, 'sector' | 'name_lv'>): BodyKind =>
  /^V?(?:AS|SIA) „/u.test(name) ? 'company' : sector;

/** Latvian names that two or more bodies have borne: a municipality and the one reformed out of it. */
const sharedNames = (): ReadonlySet<string> =>
  derived('shared names', () => {
    const bearers = Map.groupBy(table('institutions'), (row) => row.name_lv);
    return new Set(
      [...bearers].flatMap(([name, rows]) => (new Set(rows.map((row) => row.institution_id)).size > 1 ? [name] : [])),
    );
  });

/** The name where bodies of several times can stand side by side: „Siguldas novads (līdz 2021. g.)”, „… (kopš 2021. g.)”. */
export const displayName = (id: string, { language, t, name }: Pick<Translator, 'language' | 't' | 'name'>): string =>
  derived(`display name ${language}/${id}`, () => {
    const row = institution(id);
    if (!sharedNames().has(row.name_lv)) return name(row);
    if (row.valid_to !== null) return t('institution.nameUntil', { name: name(row), year: row.valid_to.slice(0, 4) });
    const first = institutionRows(id).find((dated) => dated.name_lv === row.name_lv)?.valid_from ?? null;
    return first === null ? name(row) : t('institution.nameSince', { name: name(row), year: first.slice(0, 4) });
  });

/** The name of that year, told apart in the same way where the body still has it. */
export const displayNameIn = (id: string, year: number, words: Pick<Translator, 'language' | 't' | 'name'>): string => {
  const then = institutionIn(id, year);
  return then.name_lv === institution(id).name_lv ? displayName(id, words) : words.name(then);
};

/** Puts bodies in the order of their names of a year, as the language of the page sorts them. */
export const byName =
  (year: number, { compare, name }: Pick<Translator, 'compare' | 'name'>) =>
  (a: Pick<ScoreRow, 'institution_id'>, b: Pick<ScoreRow, 'institution_id'>): number =>
    compare(name(institutionIn(a.institution_id, year)), name(institutionIn(b.institution_id, year)));

/** Best first, those with one rank by name, those without a rank last. */
export function byRank(year: number, words: Pick<Translator, 'compare' | 'name'>): (a: Ranked, b: Ranked) => number {
  const compare = byName(year, words);
  const place = ({ rank }: Ranked): number => rank ?? Infinity;
  return (a, b) => (place(a) === place(b) ? compare(a, b) : place(a) - place(b));
}

type Ranked = Pick<ScoreRow, 'institution_id' | 'rank'>;

export const institutionIds = (): readonly string[] =>
  derived('institution ids', () => [...tableBy('institutions', 'id', (row) => row.institution_id).keys()]);

export const groupRows = (id: string): readonly GroupRow[] => {
  const rows = tableBy('groups', 'id', (row) => row.group_id).get(id);
  if (rows === undefined) throw new Error(`group ${id} is not published`);
  return rows;
};

export const group = (id: string): GroupRow => derived(`group ${id}`, () => latest(groupRows(id)));

export const groupIn = (id: string, year: number): GroupRow =>
  groupRows(id).findLast((row) => holdsIn(row, year)) ?? group(id);

/** The name of a group in an edition, beside which its present one may stand: where they differ it says of which year it is. */
export function groupNameThen(
  id: string,
  year: number | undefined,
  { t, name }: Pick<Translator, 't' | 'name'>,
): string {
  const now = name(group(id));
  const then = year === undefined ? now : name(groupIn(id, year));
  return year === undefined || then === now ? now : t('group.nameThen', { name: then, year });
}

/** Short names are Latvian; elsewhere the whole name. */
export const shortGroupName = (row: GroupRow, { language, name }: Pick<Translator, 'language' | 'name'>): string =>
  language === 'lv' ? (row.short_name ?? name(row)) : name(row);

/** Whose index it is: of both sectors, or of the only one that has bodies. */
export const sectorsOfIndex = (): Sector | 'both' =>
  derived('sectors of the index', () => {
    const sectors = SECTORS.filter((sector) => table('institutions').some((row) => row.sector === sector));
    return sectors.length === 1 ? (sectors[0] ?? 'both') : 'both';
  });

export const groupIds = (): readonly string[] =>
  derived('group ids', () => [...tableBy('groups', 'id', (row) => row.group_id).keys()]);

export const category = (code: string) => {
  const row = table('categories').find((r) => r.category === code);
  return row ?? { category: code, sector: 'state' as const, name_lv: code, name_en: code };
};

/** Every score row of a body, in file order (editions ascending). */
export const scoresOf = (id: string): readonly ScoreRow[] =>
  tableBy('scores', 'institution', (row) => row.institution_id).get(id) ?? [];

/** Runs of editions in which a body stood in the same category and group. */
export interface Membership {
  readonly category: string;
  readonly group_id: string | null;
  readonly editions: readonly number[];
}

export function memberships(id: string): readonly Membership[] {
  const runs: { category: string; group_id: string | null; editions: number[] }[] = [];
  for (const { edition, category: code, group_id } of scoresOf(id).filter((row) => row.code === INDEX_CODE)) {
    const last = runs.at(-1);
    if (last !== undefined && last.category === code && last.group_id === group_id) last.editions.push(edition);
    else runs.push({ category: code, group_id, editions: [edition] });
  }
  return runs;
}
