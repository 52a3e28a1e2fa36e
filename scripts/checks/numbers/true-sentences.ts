import { known } from '../../../src/core/model/known.ts';
import { join } from 'node:path';
import { onePerTemplate, type Built, type Page } from '../built.ts';
import type { Check } from '../check.ts';
import { alike, boundsOf, wayOf } from './decimals.ts';
import { compare, exact, exactOrNull, minus, rounded, ZERO, type Exact } from './exact.ts';
import { publishedTables, type CsvRow, type PublishedTables } from './published-tables.ts';
import { readPage, type ReadPage } from './read-page.ts';
import { agreeingTooFew } from './sure-change.ts';
import { sinceFaults } from './since-year.ts';
import { cell, sectorAverage, subjectOf, type SectorId, type Subject } from './subject.ts';
import { tokensOf } from './tokens.ts';
import { en, lv } from './words.ts';

/**
 * What a sentence claims is so to the last digit of the files: a score that stands beside a level is printed on that level,
 * „has not changed” and „exactly the same” are said of what is equal only, and a change tells from when it counts.
 */

type Key = keyof typeof lv;
const WORDS = { lv, en };

/** A sentence of the site as a pattern: its places are groups by their names. */
export function pattern(key: Key, { language }: Pick<Subject, 'language'>): RegExp {
  const seen = new Set<string>();
  const source = WORDS[language][key]
    .replace(/[\\^$.*+?()[\]|]/g, String.raw`\$&`)
    .replace(/ /g, String.raw`\s`)
    .replace(/\{(\w+)\}/g, (_, name: string) => {
      if (seen.has(name)) return '.+?';
      seen.add(name);
      return `(?<${name}>.+?)`;
    });
  return new RegExp(source, 'u');
}

/** Whether a printed score is on a level, by the bounds of any edition that has them so. */
function onLevel(printed: Exact, level: string, tables: PublishedTables): boolean {
  const editions = new Set(tables.rows('levels').map((row) => row['edition'] ?? ''));
  return [...editions].some((edition) => {
    const rows = tables.where('levels', { edition });
    const highest = rows
      .filter((row) => compare(exact(known(row['lower_bound'], 'column lower_bound')), printed) <= 0)
      .toSorted((a, b) => Number(b['level']) - Number(a['level']))[0];
    return highest?.['level'] === level;
  });
}

interface Found {
  /** Scores beside a level, and claims that something is the same. */
  checked: number;
  /** Changes that count from another year than their heading tells. */
  otherYear: number;
  readonly problems: string[];
}

const numberIn = (text: string, { language }: Subject): Exact | null => {
  const [token] = tokensOf(text, language);
  return token === undefined ? null : exact(token.value);
};

/** Rows of tables that have both columns, and the sentence of a body's standing. */
function levelFaults(subject: Subject, { tables: found, texts }: ReadPage, out: Found): void {
  const { t, tables, language } = subject;
  const look = (score: string, level: string): void => {
    const [printed, on] = [numberIn(score, subject), /\d+/.exec(level)?.[0]];
    if (printed === null || on === undefined) return;
    out.checked += 1;
    if (!onLevel(printed, on, tables)) out.problems.push(`${score} is printed of level ${on}`);
  };
  for (const { head, rows } of found) {
    const [labels = []] = head.slice(-1);
    const at = (label: string): number => labels.findIndex(({ text }) => text === label);
    const [score, level] = [at(t('column.score')), at(t('column.level'))];
    if (score < 0 || level < 0) continue;
    for (const { cells } of rows) look(cells[score]?.text ?? '', cells[level]?.text ?? '');
  }
  const standings = (['institution.standing', 'institution.standingShared', 'institution.standingAlone'] as const).map(
    (key) => pattern(key, { language }),
  );
  for (const { text } of texts)
    for (const standing of standings) {
      const said = standing.exec(text)?.groups;
      if (said?.['points'] !== undefined && said['level'] !== undefined) look(said['points'], said['level']);
    }
}

/** A claim that two values are the same: its sentence, and the values; null where they are not known. */
interface Claim {
  readonly key: Key;
  readonly values: readonly (Exact | null)[];
}

/** A sentence that has to be there, and what it tells. */
interface Must {
  readonly key: Key;
  readonly what: string;
}

const editionOf = (row: CsvRow | undefined): string => row?.['edition'] ?? '';

function bodyClaims({ tables, id }: Subject): { readonly claims: readonly Claim[]; readonly must: readonly Must[] } {
  const rows = tables
    .where('scores', { institution_id: id, code: 'index' })
    .toSorted((a, b) => editionOf(a).localeCompare(editionOf(b)));
  const latest = rows.at(-1);
  if (latest === undefined) return { claims: [], must: [] };
  const moved = tables.one('changes', { edition: editionOf(latest), institution_id: id, code: 'index' });
  const before = rows.find((row) => row['edition'] === moved?.['previous_edition']);
  const middle = sectorAverage(tables, editionOf(latest), latest['sector'] as SectorId, 'index');
  const [from, to] = [before?.['level'] ?? '', latest['level'] ?? ''];
  const level = moved?.['change'] === '' || from === '' || to === '' || from === to ? null : Number(to) - Number(from);
  return {
    claims: [
      { key: 'change.none', values: [cell(moved, 'change'), ZERO] },
      { key: 'median.same', values: [cell(latest, 'score'), cell(middle, 'median')] },
    ],
    must: [
      ...(level === null || moved === undefined
        ? []
        : [{ key: levelKey(level, wayOfChange({ tables }, moved)), what: 'its level changed' } as const]),
      ...wayOfChange({ tables }, moved),
    ],
  };
}

/** A level is not said to have gone the way of a change that is not sure. */
const levelKey = (level: number, way: readonly Must[]): Key =>
  way.some(({ key }) => key.startsWith('change.unsure.'))
    ? 'change.unsure.level'
    : level > 0
      ? 'change.levelUp'
      : 'change.levelDown';

/** That it rose or fell, or that this is not sure. */
function wayOfChange({ tables }: Pick<Subject, 'tables'>, moved: CsvRow | undefined): readonly Must[] {
  const way = wayOf(cell(moved, 'change') ?? ZERO);
  if (way === 0) return [];
  const few = agreeingTooFew({ tables }, editionOf(moved), moved?.['institution_id'] ?? '');
  return few === null
    ? [{ key: way > 0 ? 'change.up' : 'change.down', what: 'it rose or fell' }]
    : [{ key: `change.unsure.${few.way}`, what: 'it is not sure that it rose or fell' }];
}

function groupClaims({ tables, id }: Subject): readonly Claim[] {
  const own = tables
    .where('averages', { scope: 'group', scope_id: id, code: 'index' })
    .toSorted((a, b) => editionOf(a).localeCompare(editionOf(b)))
    .at(-1);
  return [{ key: 'group.sameNone', values: [cell(own, 'same_mean'), cell(own, 'same_previous_mean')] }];
}

/** Claims of a body's and of a group's lead are about the subject of the page. */
function claimFaults(subject: Subject, { texts }: ReadPage, out: Found): void {
  const { page } = subject;
  if (page.template !== 'institution' && page.template !== 'group') return;
  const lead = texts.find(({ place }) => place === 'p.lead')?.text ?? '';
  const { claims, must } =
    page.template === 'institution' ? bodyClaims(subject) : { claims: groupClaims(subject), must: [] };
  for (const { key, values } of claims) {
    const [a, b] = values;
    if (a === null || a === undefined || b === null || b === undefined) continue;
    out.checked += 1;
    const [said, so] = [pattern(key, subject).test(lead), alike(a, b)];
    if (said && !so) out.problems.push(`„${lead}” says that nothing differs, and ${rounded(minus(a, b), 6)} does`);
    if (!said && so) out.problems.push(`„${lead}” does not say that nothing differs`);
  }
  for (const { key, what } of must) {
    out.checked += 1;
    if (!pattern(key, subject).test(lead)) out.problems.push(`„${lead}” does not tell that ${what}`);
  }
}

/** No change is printed as one of nothing: signs belong to what is not 0, and „0,0” to what is. */
function signFaults({ language }: Subject, { tables, texts }: ReadPage, out: Found): void {
  const zero = language === 'lv' ? /[+−]0(?:,0+)?(?![\d,])/u : /[+−]0(?:\.0+)?(?![\d.])/u;
  const all = [
    ...texts.map(({ text }) => text),
    ...tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ text }) => text))),
  ];
  for (const text of all) if (zero.test(text)) out.problems.push(`„${text}” has a sign before nothing`);
}

export function trueFaults(tables: PublishedTables, page: Page, html: string): Found {
  const subject = subjectOf(page, tables);
  const read = readPage(html);
  const out: Found = { checked: 0, otherYear: 0, problems: [] };
  levelFaults(subject, read, out);
  claimFaults(subject, read, out);
  signFaults(subject, read, out);
  const [changes, otherYear] = sinceFaults(subject, read, out.problems);
  return {
    checked: out.checked + changes,
    otherYear,
    problems: [...new Set(out.problems)].map((problem) => `${page.url}: ${problem}`),
  };
}

/** How much of the data is of this kind: what one decimal would have told otherwise. */
export function counted(tables: PublishedTables): { readonly scores: number; readonly changes: number } {
  const scores = tables.rows('scores').filter((row) => {
    const score = exactOrNull(row['score']);
    if (score === null) return false;
    const shown = exact(rounded(score, 1));
    return boundsOf(tables, editionOf(row)).some((bound) => compare(score, bound) < 0 && compare(shown, bound) >= 0);
  });
  const changes = tables.rows('changes').filter((row) => {
    const moved = exactOrNull(row['change']);
    return moved !== null && !alike(moved, ZERO) && exact(rounded(moved, 1)).over === 0n;
  });
  return { scores: scores.length, changes: changes.length };
}

export const trueSentences: Check = {
  id: 'true-sentences',
  about:
    'a score beside a level is printed on that level, only what is equal is said to be the same or unchanged, and a change from another year bears it',
  run(built: Built, scope) {
    const tables = publishedTables(join(built.folder, 'data', 'latest'));
    const chosen = scope === 'sample' ? onePerTemplate(built.pages) : built.pages;
    const found = chosen.map((page) => trueFaults(tables, page, page.html()));
    const checked = found.reduce((sum, each) => sum + each.checked, 0);
    const otherYear = found.reduce((sum, each) => sum + each.otherYear, 0);
    const { scores, changes } = counted(tables);
    return Promise.resolve({
      checked,
      problems: found.flatMap(({ problems }) => problems),
      detail: `${checked} scores beside levels, claims of sameness and changes, ${otherYear} of them from another year than told above; with one decimal ${scores} scores would stand on a bound that they did not reach and ${changes} changes would be none`,
    });
  },
};
