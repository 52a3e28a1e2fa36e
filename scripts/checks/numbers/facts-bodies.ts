import { coverageFacts } from './coverage.ts';
import { wayOf } from './decimals.ts';
import { bodyMix, evidenceFacts, twiceFacts } from './evidence.ts';
import { minus } from './exact.ts';
import { Facts } from './facts.ts';
import { nextFacts } from './facts-gains.ts';
import { isSentence, meanSentence, saidPoints, trendSentence } from './facts-trend.ts';
import { formulaFacts } from './formula.ts';
import type { CsvRow } from './published-tables.ts';
import type { PageText } from './read-page.ts';
import { howSure, intervalFacts, tooFew } from './robustness.ts';
import { APART } from './sure-change.ts';
import { cell, dimensionsIn, linkedId, scoredEditions, sectorAverage, type SectorId, type Subject } from './subject.ts';
import { groupRanks, groupRows, membersIn } from './tables-group.ts';
import { indexPoints, indexRows } from './tables-institution.ts';
import { whatIfFacts } from './what-if.ts';
import { whyFacts } from './why-changed.ts';

/** What the texts of a body's and of a group's page may say. */

/** Facts by what a text stands in, made when first asked for. */
export type FactsOf = (text: PageText, figure: string | undefined) => Facts;

/** Every edition there is, as said where some are empty. */
export const allEditions = ({ tables }: Subject): readonly string[] =>
  tables.rows('editions').map((row) => row['edition'] ?? '');

const editionOf = (row: CsvRow | undefined): string => row?.['edition'] ?? '';

/** A row of the index beside its sector: points, level, ranks, middle, and the change into it. */
function standing(subject: Subject, row: CsvRow): Facts {
  const { tables } = subject;
  const [edition, sector] = [editionOf(row), row['sector'] as SectorId];
  const average = sectorAverage(tables, edition, sector, 'index');
  const moved = tables.one('changes', { edition, institution_id: row['institution_id'] ?? '', code: 'index' });
  const move = cell(moved, 'change');
  return new Facts(subject)
    .years(edition, moved?.['previous_edition'])
    .scores(row, 'score')
    .scores(average, 'median')
    .places(row, 'level', 'rank', 'category_rank')
    .places(
      tables.one('scores', {
        edition: moved?.['previous_edition'] ?? '',
        institution_id: row['institution_id'] ?? '',
        code: 'index',
      }),
      'level',
    )
    .counts(row, 'rank_n', 'category_rank_n')
    .shares(row, 'coverage')
    .change(move, 'scoped')
    .difference(cell(row, 'score'), cell(average, 'median'))
    .also(tooFew(subject, row));
}

export function institutionFacts(subject: Subject): FactsOf {
  const { tables, id } = subject;
  const rows = indexRows(subject);
  const latest = rows.at(-1);
  const lead = latest === undefined ? new Facts(subject) : standing(subject, latest);
  const levels = tables.where('levels', { edition: editionOf(latest) }).length;
  const registry = tables.where('institutions', { institution_id: id });
  const measured = new Facts(subject).years(...rows.map(editionOf));
  const answers = new Facts(subject)
    .also(measured)
    .count(
      tables.where('answers', { edition: editionOf(latest), institution_id: id }).filter((row) => row['missing'] !== '')
        .length,
    );
  for (const row of tables.where('corrections', { institution_id: id })) answers.asWritten(row['old_value']);
  const facts = coverageFacts(new Facts(subject), latest)
    .also(lead)
    .also(intervalFacts(subject, latest))
    .count(levels, 100)
    .axis();
  const dates = new Facts(subject)
    .also(measured)
    .years(
      ...registry.flatMap((row) => [row['valid_from']?.slice(0, 4), row['valid_to']?.slice(0, 4)]),
      ...scoredEditions(tables, (registry[0]?.['sector'] ?? 'state') as SectorId),
      ...['predecessor_id', 'successor_id'].flatMap((side) =>
        tables.where('successions', { [side]: id }).map((row) => row['date']?.slice(0, 4)),
      ),
    );
  const sure = howSure(subject, latest);
  const evidence = evidenceFacts(subject, bodyMix(subject, latest)).also(twiceFacts(subject, latest));
  const profile = new Facts(subject).years(editionOf(latest)).counts(latest, 'rank_n');
  const byDimension = new Map<string, Facts>();
  const sector = latest?.['sector'] as SectorId;
  for (const dimension of latest === undefined ? [] : dimensionsIn(tables, editionOf(latest), sector)) {
    const code = dimension['code'] ?? '';
    const edition = editionOf(latest);
    const own = tables.one('scores', { edition, institution_id: id, code });
    const middle = sectorAverage(tables, edition, sector, code);
    const facts = coverageFacts(new Facts(subject), own)
      .scores(own, 'score')
      .places(own, 'level', 'rank')
      .counts(own, 'rank_n')
      .difference(cell(own, 'score'), cell(middle, 'median'));
    for (const scope of ['category', 'group'] as const)
      facts.scores(
        tables.one('averages', {
          edition,
          sector,
          scope,
          scope_id: latest?.[scope === 'category' ? 'category' : 'group_id'] ?? '',
          code,
        }),
        'mean',
      );
    byDimension.set(code, facts);
    profile.also(facts);
  }
  const trend = new Facts(subject).axis().years(...allEditions(subject));
  for (const row of rows) {
    trend.scores(row, 'score');
    if (row !== latest) trend.difference(cell(latest, 'score'), cell(row, 'score'));
  }
  const sentence = trendSentence(
    subject,
    saidPoints(subject, indexPoints(subject)),
    tables
      .where('changes', { institution_id: id, code: 'index' })
      .filter((row) => row['break'] !== '')
      .flatMap((row) => [editionOf(row), row['previous_edition'] ?? '']),
  );
  const next = latest === undefined ? undefined : nextFacts(subject, latest);
  const possible = whatIfFacts(subject);
  return (text, figure) => {
    if (next !== undefined && text.within.includes(subject.t('anchor.next'))) return next(text);
    if (text.within.includes(subject.t('anchor.whatIf'))) return possible;
    if (figure === 'trend') return isSentence(text.place) ? sentence : trend;
    if (figure === 'profile') return byDimension.get(linkedId(text.links)) ?? profile;
    if (figure === 'standing') return facts;
    if (figure === 'evidence') return evidence;
    if (figure === 'why') return whyFacts(subject, isSentence(text.place));
    const around = text.around.join(' ');
    if (text.within.includes(subject.t('anchor.answers')))
      return text.place === 'p.formula' ? formulaFacts(subject, latest) : answers;
    if (text.within.includes(subject.t('anchor.sure'))) return sure;
    if (/dl\.facts/.test(around)) return dates;
    if (/dl\.answers|p\.lead|@description|p\.text/.test(around + text.place)) return facts.also(dates);
    return dates;
  };
}

export function groupFacts(subject: Subject): FactsOf {
  const { tables, id } = subject;
  const rows = groupRows(subject, id);
  const latest = rows.at(-1);
  const edition = editionOf(latest);
  const registry = tables.where('groups', { group_id: id });
  const sector = (registry[0]?.['sector'] ?? 'state') as SectorId;
  const members = membersIn(subject, id, edition);
  const own = tables.one('averages', { edition, sector, scope: 'group', scope_id: id, code: 'index' });
  const kind = registry[0]?.['kind'] ?? '';
  const ranks = groupRanks(subject, kind, edition);
  const today = tables.rows('institutions').filter((row) => row['group_id'] === id && row['valid_to'] === '');
  const lead = new Facts(subject)
    .axis()
    .years(edition, own?.['previous_edition'], ...scoredEditions(tables, sector).slice(-1))
    .years(...registry.flatMap((row) => [row['valid_from']?.slice(0, 4), row['valid_to']?.slice(0, 4)]))
    .scores(latest, 'mean', 'median', 'lowest', 'highest')
    .counts(latest, 'n')
    .counts(own, 'same_n')
    .place(ranks.get(id))
    .count(members.length, ranks.size, tables.where('group_scores', { edition, code: 'index', sector }).length)
    .difference(cell(own, 'same_mean'), cell(own, 'same_previous_mean'))
    .difference(cell(latest, 'highest'), cell(latest, 'lowest'));
  const few = coverageFacts(new Facts(subject), undefined).share(APART).also(lead);
  for (const member of members)
    few
      .scores(member, 'score')
      .counts(member, 'rank_n')
      .years(
        tables.one('changes', { edition, institution_id: member['institution_id'] ?? '', code: 'index' })?.[
          'previous_edition'
        ],
      );
  const profile = new Facts(subject).years(edition);
  const byDimension = new Map<string, Facts>();
  let over = 0;
  for (const dimension of dimensionsIn(tables, edition, sector)) {
    const code = dimension['code'] ?? '';
    const [mean, all] = [
      tables.one('group_scores', { edition, group_id: id, code }),
      sectorAverage(tables, edition, sector, code),
    ].map((row) => cell(row, 'mean'));
    const facts = new Facts(subject).score(mean, edition, 'scoped').score(all, edition, 'scoped').difference(mean, all);
    byDimension.set(code, facts);
    profile.also(facts);
    if (mean && all && wayOf(minus(mean, all)) > 0) over += 1;
  }
  profile.count(over, dimensionsIn(tables, edition, sector).length);
  const means = tables.where('averages', { scope: 'group', scope_id: id, code: 'index' });
  const trend = new Facts(subject).axis().years(...allEditions(subject));
  means.forEach((row) => trend.scores(row, 'mean', 'same_mean', 'same_previous_mean').counts(row, 'n', 'same_n'));
  const [before, last] = means.toSorted((a, b) => editionOf(a).localeCompare(editionOf(b))).slice(-2);
  trend
    .counts(last, 'same_n', 'n')
    .difference(cell(last, 'mean'), cell(before, 'mean'))
    .difference(cell(last, 'same_mean'), cell(last, 'same_previous_mean'));
  const earlier = new Facts(subject);
  const byMember = new Map<string, Facts>();
  for (const row of rows) {
    const then = membersIn(subject, id, editionOf(row));
    earlier.years(editionOf(row)).scores(row, 'mean').count(then.length);
    for (const member of then) {
      const body = member['institution_id'] ?? '';
      byMember.set(body, coverageFacts(byMember.get(body) ?? new Facts(subject), member).scores(member, 'score'));
    }
  }
  const now = new Facts(subject).years(edition).count(new Set(today.map((row) => row['institution_id'])).size);
  for (const row of today) {
    const scores = tables
      .where('scores', { institution_id: row['institution_id'] ?? '', code: 'index' })
      .filter((score) => score['score'] !== '')
      .at(-1);
    if (latest === undefined) now.years(editionOf(scores)).scores(scores, 'score');
  }
  const sentence = meanSentence(subject, means);
  const next = latest === undefined ? undefined : nextFacts(subject, latest);
  return (text, figure) => {
    if (next !== undefined && text.within.includes(subject.t('anchor.next'))) return next(text);
    if (figure === 'trend') return isSentence(text.place) ? sentence : trend;
    if (figure === 'profile') return byDimension.get(linkedId(text.links)) ?? profile;
    if (figure === 'members' || figure === 'standing') return few;
    if (/details\.earlier/.test(text.around.join(' '))) return byMember.get(linkedId(text.links)) ?? earlier;
    if (/p\.lead|@description/.test(text.place)) return few.also(now);
    return new Facts(subject).also(lead).also(now);
  };
}

/** Ids of the groups of a kind. */
export const groupOfKind = ({ tables }: Subject, kind: string): ReadonlySet<string> =>
  new Set(tables.where('groups', { kind }).map((row) => row['group_id'] ?? ''));
