import { DECIMALS } from '../../../src/i18n/rounding.ts';
import { translator } from '../../../src/i18n/translator.ts';
import { coverageOf, coveredScore } from './coverage.ts';
import { exact, minus } from './exact.ts';
import { printedOrdinal, printedScore } from './print.ts';
import { publishedRows } from './published-cells.ts';
import type { CsvRow } from './published-tables.ts';
import {
  baseOf,
  changeCells,
  changeLabels,
  countOf,
  key,
  movedText,
  sameCells,
  sameLabels,
  sameMovedText,
  scoreOf,
} from './statistics.ts';
import { doubtOf } from './sure-change.ts';
import {
  cell,
  dimensionsIn,
  linkedId,
  namedIn,
  rowIn,
  scoredEditions,
  sectorAverage,
  type SectorId,
  type Subject,
} from './subject.ts';
import { inSector, meanTrend } from './tables-code.ts';
import { derived, keyOf, text, type TableSpecs, type Want } from './want.ts';

/** The tables of groups. */

/** Index rows of a group, ascending by edition. */
export const groupRows = ({ tables }: Subject, id: string): readonly CsvRow[] =>
  tables
    .where('group_scores', { group_id: id, code: 'index' })
    .toSorted((a, b) => (a['edition'] ?? '').localeCompare(b['edition'] ?? ''));

/** Index scores of the members of a group in an edition. */
export const membersIn = ({ tables }: Subject, id: string, edition: string): readonly CsvRow[] =>
  tables.where('scores', { edition, group_id: id, code: 'index' });

/** Rank of each group among those of its kind by its mean; equal means share one. */
export function groupRanks(subject: Subject, kind: string, edition: string): ReadonlyMap<string, number> {
  const ids = new Set(subject.tables.where('groups', { kind }).map((row) => row['group_id'] ?? ''));
  const means = subject.tables
    .where('group_scores', { edition, code: 'index' })
    .filter((row) => ids.has(row['group_id'] ?? '') && row['mean'] !== '');
  return new Map(
    means.map((row) => [
      row['group_id'] ?? '',
      1 + means.filter((other) => Number(other['mean']) > Number(row['mean']) + 1e-9).length,
    ]),
  );
}

const listed =
  (kind: 'ministry' | 'municipal'): TableSpecs[string] =>
  (subject) => {
    const { tables, t } = subject;
    const groups = tables.where('groups', { kind });
    const ids = new Set(groups.map((row) => row['group_id']));
    return {
      head: [
        t('column.group'),
        t('column.edition'),
        t('column.rank'),
        t('column.mean'),
        t(`column.bodies.${kind === 'ministry' ? 'state' : 'municipal'}`),
        t('statistic.lowest'),
        t('statistic.median'),
        t('statistic.highest'),
      ],
      count: ids.size,
      row: (row) => {
        const id = namedIn(groups, keyOf(row), subject)?.['group_id'];
        if (id === undefined) return 'no such group';
        const latest = groupRows(subject, id).at(-1);
        const edition = latest?.['edition'];
        const rank = edition === undefined ? undefined : groupRanks(subject, kind, edition).get(id);
        const members = edition === undefined ? null : exact(membersIn(subject, id, edition).length);
        return [
          key(row),
          text(edition ?? '–'),
          derived('rank of a group', rank === undefined ? null : exact(rank), DECIMALS.count),
          scoreOf(latest, 'mean'),
          derived('members', members, DECIMALS.count),
          scoreOf(latest, 'lowest'),
          scoreOf(latest, 'median'),
          scoreOf(latest, 'highest'),
        ];
      },
    };
  };

/** Rows of the means of groups over the editions, in the order of the site. */
const meansOf = ({ tables }: Subject, id: string): readonly CsvRow[] =>
  tables
    .where('averages', { scope: 'group', scope_id: id, code: 'index' })
    .toSorted((a, b) => (a['edition'] ?? '').localeCompare(b['edition'] ?? ''));

/** Groups of a sector that ever had a member in an edition. */
const measuredGroups = ({ tables }: Subject, sector: SectorId): readonly CsvRow[] => {
  const measured = new Set(tables.where('averages', { scope: 'group', sector }).map((row) => row['scope_id']));
  return tables.where('groups', { sector }).filter((row) => measured.has(row['group_id']));
};

export const groupsTables: TableSpecs = {
  'groups-trend': inSector((subject, sector) => {
    const { tables, t, language } = subject;
    const editions = scoredEditions(tables, sector);
    return {
      head: [t('column.group'), ...editions],
      count: new Set(measuredGroups(subject, sector).map((row) => row['group_id'])).size,
      row: (row) => {
        const id = linkedId(row.cells[0]?.links ?? []);
        const means = meansOf(subject, id);
        return [
          undefined,
          ...editions.map((edition, at): Want => {
            const own = means.find((each) => each['edition'] === edition);
            if (own === undefined) return undefined;
            const mean = printedScore(cell(own, 'mean'), edition, subject);
            return text(
              `${mean} ${at === 0 ? translator(language).plural(`group.count.${sector}`, Number(own['n'])) : sameMovedText(own, subject)}`,
            );
          }),
        ];
      },
    };
  }),
  'figure:trend': inSector((subject, sector) => {
    const { t } = subject;
    const groups = measuredGroups(subject, sector);
    const unseen = new Map<string, CsvRow[]>();
    return {
      head: [
        t('column.group'),
        t('column.year'),
        t(`column.bodies.${sector}`),
        t('column.mean'),
        ...sameLabels(subject),
      ],
      row: (row) => {
        const id = namedIn(groups, keyOf(row), subject)?.['group_id'];
        if (id === undefined) return 'no such group';
        const left = unseen.get(id) ?? [...meansOf(subject, id)];
        unseen.set(id, left);
        const own = left.shift();
        if (own === undefined) return 'the group was not in so many editions';
        return [
          key(row),
          text(own['edition'] ?? '?'),
          countOf(own, 'n'),
          scoreOf(own, 'mean'),
          ...sameCells(own, subject),
        ];
      },
      finish: () =>
        [...unseen].flatMap(([id, left]) =>
          left.length === 0 ? [] : [`${left.length} editions of ${id} are not told`],
        ),
    };
  }),
  'figure:groups.ministry': listed('ministry'),
  'figure:groups.municipal': listed('municipal'),
};

export const groupTables: TableSpecs = {
  'figure:standing': (subject) => {
    const { t, id, tables } = subject;
    const latest = groupRows(subject, id).at(-1);
    if (latest === undefined) return 'there are no scores';
    const edition = latest['edition'] ?? '';
    const members = membersIn(subject, id, edition);
    const own: Readonly<Record<string, Want>> = {
      [t('group.mean')]: scoreOf(latest, 'mean'),
      [t('statistic.highest')]: scoreOf(latest, 'highest'),
      [t('statistic.median')]: scoreOf(latest, 'median'),
      [t('statistic.lowest')]: scoreOf(latest, 'lowest'),
    };
    return {
      head: [t('column.what'), t('column.score')],
      count: 4 + members.length,
      row: (row, at) => {
        if (at < 4) return [key(row), own[keyOf(row)] ?? text('?')];
        const member = members.find(
          (score) =>
            subject.name(
              rowIn(tables.where('institutions', { institution_id: score['institution_id'] ?? '' }), edition),
            ) === keyOf(row),
        );
        return member === undefined ? 'no such member' : [key(row), scoreOf(member, 'score')];
      },
    };
  },
  'figure:profile': (subject) => {
    const { t, id, tables } = subject;
    const latest = groupRows(subject, id).at(-1);
    if (latest === undefined) return 'there are no scores';
    const [edition, sector] = [latest['edition'] ?? '', latest['sector'] as SectorId];
    const dimensions = dimensionsIn(tables, edition, sector);
    return {
      head: [
        t('column.dimension'),
        t('column.groupMean'),
        t(`column.sectorMean.${sector}`),
        t('column.difference'),
        t('statistic.lowest'),
        t('statistic.median'),
        t('statistic.highest'),
      ],
      row: (row) => {
        const code = namedIn(dimensions, keyOf(row), subject)?.['code'];
        if (code === undefined) return 'no such dimension';
        const own = tables.one('group_scores', { edition, group_id: id, code });
        const all = sectorAverage(tables, edition, sector, code);
        const [mean, of] = [cell(own, 'mean'), cell(all, 'mean')];
        return [
          key(row),
          scoreOf(own, 'mean', of),
          scoreOf(all, 'mean', mean),
          {
            value: mean === null || of === null ? null : minus(mean, of),
            digits: DECIMALS.change,
            as: 'change',
            beside: [mean, of],
            derived: 'difference of means',
          },
          scoreOf(own, 'lowest'),
          scoreOf(own, 'median'),
          scoreOf(own, 'highest'),
        ];
      },
    };
  },
  'figure:trend': (subject) => {
    const { tables, id } = subject;
    return meanTrend(subject, tables.where('averages', { scope: 'group', scope_id: id, code: 'index' }));
  },
  'figure:members': (subject) => {
    const { tables, id, t } = subject;
    const latest = groupRows(subject, id).at(-1);
    if (latest === undefined) return 'there are no scores';
    const edition = latest['edition'] ?? '';
    const members = membersIn(subject, id, edition);
    const unseen = [...members];
    return {
      head: [
        t(`column.body.${latest['sector'] as SectorId}`),
        t('column.score'),
        t('column.coveragePercent'),
        t('column.level'),
        t('column.rank'),
        ...changeLabels(subject),
        t('column.doubt'),
      ],
      count: members.length,
      // A file names members without linking them; their cells tell which one it is.
      row: (row) => {
        const at = unseen.findIndex(
          (member) => Number(member['score']) === Number(row.cells[1]?.text) && member['rank'] === row.cells[4]?.text,
        );
        const [member] = at < 0 ? [] : unseen.splice(at, 1);
        if (member === undefined) return `no member like „${row.cells.map((each) => each.text).join(' | ')}”`;
        const moved = tables.one('changes', { edition, institution_id: member['institution_id'] ?? '', code: 'index' });
        return [
          key(row),
          scoreOf(member, 'score'),
          coverageOf(member),
          countOf(member, 'level'),
          countOf(member, 'rank'),
          ...changeCells(moved, subject),
          doubtOf(moved, subject),
        ];
      },
    };
  },
  members: (subject) => {
    const { tables, id, t, language } = subject;
    const latest = groupRows(subject, id).at(-1);
    if (latest === undefined) return 'there are no scores';
    const edition = latest['edition'] ?? '';
    return {
      head: [
        t(`column.body.${latest['sector'] as SectorId}`),
        t('column.score'),
        t('column.level'),
        t('column.rank'),
        t('column.change'),
        t('column.place'),
      ],
      count: membersIn(subject, id, edition).length,
      row: (row) => {
        const institution = linkedId(row.cells[0]?.links ?? []);
        const own = tables.one('scores', { edition, institution_id: institution, code: 'index', group_id: id });
        if (own === undefined) return `${institution} is no member`;
        const moved = tables.one('changes', { edition, institution_id: institution, code: 'index' });
        return [
          undefined,
          coveredScore(own, subject),
          text(own['level'] === '' ? '–' : (own['level'] ?? '')),
          text(printedOrdinal(own['rank'] ?? '', language)),
          text(movedText(moved, subject, baseOf(subject, edition, latest['sector'] as SectorId))),
          text(''),
        ];
      },
    };
  },
  'body-figures': (subject, table) =>
    publishedRows(
      subject,
      table,
      subject.tables.where('published_figures', { subject_kind: 'group', subject_id: subject.id }),
    ),
};
