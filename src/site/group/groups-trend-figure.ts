import type { Figure } from '../../charts/figure.ts';
import { stripFigureDrawing } from '../../charts/strip-rows-svg.ts';
import { INDEX_CODE, type Sector } from '../../core/model/vocabulary.ts';
import { signOf } from '../../i18n/rounding.ts';
import type { Translator } from '../../i18n/translator.ts';
import { groupRows } from '../shared/bodies.ts';
import { compared } from '../shared/compared.ts';
import { countColumn, scoreByYearColumn } from '../shared/columns.ts';
import { editionBefore, joinedByMethod } from '../shared/continuity.ts';
import { averageStrip } from '../edition/changes.ts';
import { absentFrom, outside } from '../shared/empty-years.ts';
import type { GroupView } from './view.ts';
import { sameCells, sameChange, sameColumns } from '../shared/like-for-like.ts';
import { boundsIn, scoredEditions } from '../shared/results.ts';
import type { AverageRow } from '../shared/rows.ts';
import { sourceLine } from '../shared/source-line.ts';

/** The groups of one kind over the editions: the mean of everyone in each, and how that of the same bodies moved between them. */

/** A group in one edition; without a row nobody of it took part. */
export interface GroupInEdition {
  readonly edition: number;
  readonly row: AverageRow | undefined;
  /** Why there is no row, in two words. */
  readonly absent: string;
}

export interface GroupOverTime {
  readonly view: GroupView;
  readonly editions: readonly GroupInEdition[];
}

/** Every group of a list that ever took part, in each edition of its sector. */
export const groupsOverTime = (groups: readonly GroupView[], { t }: Translator): readonly GroupOverTime[] =>
  groups
    .filter(({ trend }) => trend.steps.length > 0)
    .map((view) => ({
      view,
      editions: scoredEditions(view.sector).map((edition) => ({
        edition,
        row: view.trend.steps.find(({ row }) => row.edition === edition)?.row,
        absent: t(`absentShort.${outside(groupRows(view.id), edition) ?? absentFrom(edition)}`),
      })),
    }));

/** „+2,1 (9 no 12)”, or why there is no number: „mazāk nekā trīs (2 no 12)”. */
export function sameText(row: AverageRow, words: Translator): string {
  const { t, number } = words;
  const { same_previous_mean: before, same_mean: now, same_none: none, same_n: n } = row;
  const counts = n === null ? '' : t('changes.sameOf', { n: number(n), of: number(row.n) });
  if (before !== null && now !== null)
    return t('groupsTrend.of', {
      value: compared({ value: before, bounds: [] }, { value: now, bounds: [] }, words).change,
      counts,
    });
  if (none === null || none === 'first') return t('sameNone.short.first');
  const why = t(`sameNone.short.${none}`);
  return none === 'method' ? why : t('groupsTrend.of', { value: why, counts });
}

/** In how many groups the mean of the same bodies is higher than in the edition before, among those where there is one. */
export function groupsTrendTitle(
  rows: readonly AverageRow[],
  sector: Sector,
  before: number,
  { t, plural }: Pick<Translator, 't' | 'plural'>,
): string {
  const changes = rows.flatMap((row) => sameChange(row) ?? []);
  return changes.length === 0
    ? t('groupsTrend.none', { year: before })
    : plural(`groupsTrend.higher.${sector}`, changes.length, {
        year: before,
        higher: changes.filter((change) => signOf(change) === 1).length,
      });
}

/** Editions of a sector whose index cannot be compared with the one before. */
const brokenSentences = (sector: Sector, { t }: Translator): readonly string[] =>
  scoredEditions(sector).flatMap((year) => {
    const before = editionBefore(year, sector);
    return before === null || joinedByMethod(year, sector, INDEX_CODE)
      ? []
      : [t('groupsTrend.method', { year, before })];
  });

/** Null where the sector has fewer than two editions, or no group took part. */
export function groupsTrendFigure(groups: readonly GroupView[], words: Translator): Figure | null {
  const { t, name } = words;
  const rows = groupsOverTime(groups, words);
  const sector = rows[0]?.view.sector;
  if (sector === undefined) return null;
  const editions = scoredEditions(sector);
  const [before, newest] = editions.slice(-2);
  if (before === undefined || newest === undefined) return null;
  const last = rows.flatMap(({ view, editions: own }) => {
    const row = own.at(-1)?.row;
    return row === undefined ? [] : [{ label: name(view.row), row }];
  });
  const told = last.filter(({ row }) => row.same_none === null);
  const untold = last.filter(({ row }) => row.same_none !== null);
  const values = (stem: 'groupsTrend.value' | 'groupsTrend.why', of: typeof last) =>
    of.map(({ label, row }) => t(stem, { name: label, value: sameText(row, words) })).join('; ');
  return {
    id: `${t('file.trend')}-${t(`file.sector.${sector}`)}`,
    title: groupsTrendTitle(
      last.map(({ row }) => row),
      sector,
      before,
      words,
    ),
    subtitle: t(`groupsTrend.subtitle.${sector}`, { from: editions[0] ?? before, to: newest }),
    sentence: [
      ...(told.length === 0
        ? []
        : [t(`groupsTrend.sentence.${sector}`, { year: before, values: values('groupsTrend.value', told) })]),
      ...(untold.length === 0 ? [] : [t('groupsTrend.untold', { values: values('groupsTrend.why', untold) })]),
      ...brokenSentences(sector, words),
    ].join(' '),
    source: sourceLine(words, editions),
    drawing: stripFigureDrawing(
      last.map(({ label, row }) => ({
        label,
        value: sameText(row, words),
        series: { ...averageStrip(newest), subject: row.same_mean, before: row.same_previous_mean },
      })),
    ),
    table: {
      columns: [
        { label: t('column.group') },
        { label: t('column.year') },
        countColumn(t(`column.bodies.${sector}`)),
        scoreByYearColumn(t('column.mean'), 1),
        ...sameColumns(4, sector, words, (row) => Number(row[1])),
      ],
      rows: rows.flatMap(({ view, editions: own }) =>
        own.flatMap(({ edition, row }) =>
          row === undefined ? [] : [[name(view.row), String(edition), row.n, row.mean, ...sameCells(row, words)]],
        ),
      ),
    },
  };
}

/** A mean as it is printed beside the levels of its edition. */
export const meanText = ({ edition, mean }: AverageRow, { score }: Translator): string =>
  mean === null ? '–' : score(mean, boundsIn(edition));
