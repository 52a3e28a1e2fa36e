import type { Figure } from '../../charts/figure.ts';
import { stripFigureDrawing } from '../../charts/strip-rows-svg.ts';
import { comparedDecimals, same } from '../../i18n/rounding.ts';
import type { Translator } from '../../i18n/translator.ts';
import { changeCells, changeColumns, editionsCompared } from '../shared/change-cells.ts';
import { byRank, displayNameIn } from '../shared/bodies.ts';
import { countColumn, scoreColumn } from '../shared/columns.ts';
import { coverageCell, coverageColumn } from '../shared/coverage-text.ts';
import { groupSentence, spreadSentence } from './sentence.ts';
import type { GroupMember, GroupView } from './view.ts';
import { stripAmong, stripOf } from '../shared/strips.ts';
import { sourceLine } from '../shared/source-line.ts';
import { stripSubtitle } from '../shared/strip-subtitle.ts';
import { doubtCell, doubtColumn } from '../shared/doubt-sign.ts';

/** Members of an edition, best first, those with one rank by name. */
export function membersByRank(
  members: readonly GroupMember[],
  edition: number,
  words: Translator,
): readonly GroupMember[] {
  const order = byRank(edition, words);
  return members.toSorted((a, b) => order(a.score, b.score));
}

/** Members of the newest edition, as they were called then, best first; null for a group never measured. */
export function groupMembersFigure(view: GroupView, words: Translator): Figure | null {
  const { latest, sector } = view;
  if (latest === undefined) return null;
  const members = membersByRank(view.members, latest.edition, words);
  const { t, plural, score } = words;
  const spread = spreadSentence(view, words);
  return {
    id: t('file.members'),
    about: t('figure.aboutYear', { about: words.name(view.row), year: latest.edition }),
    title:
      latest.n < 2 || latest.highest === null || latest.lowest === null
        ? t(`group.membersIn.${sector}`, { year: latest.edition })
        : same(latest.highest, latest.lowest)
          ? t('group.membersSame')
          : t('group.membersGap', {
              points: plural(
                'points.are',
                latest.highest - latest.lowest,
                {},
                comparedDecimals(latest.lowest, latest.highest),
              ),
            }),
    subtitle: stripSubtitle(
      t(`group.membersSubtitle.${sector}`, { year: latest.edition }),
      [stripAmong(latest, null)],
      words,
    ),
    sentence: spread === '' ? groupSentence(view, words) : spread,
    source: sourceLine(
      words,
      editionsCompared(
        latest.edition,
        members.map(({ change }) => change),
      ),
    ),
    drawing: stripFigureDrawing(
      members.map(({ id, score: row }) => ({
        label: displayNameIn(id, row.edition, words),
        value: row.score === null ? '–' : score(row.score, view.bounds),
        series: stripOf(row),
      })),
    ),
    table: {
      columns: [
        { label: t(`column.body.${sector}`) },
        scoreColumn(t('column.score'), latest.edition),
        coverageColumn(words),
        countColumn(t('column.level')),
        countColumn(t('column.rank')),
        ...changeColumns(words),
        doubtColumn(words),
      ],
      rows: members.map(({ id, score: row, change }) => [
        displayNameIn(id, row.edition, words),
        row.score,
        coverageCell(row),
        row.level,
        row.rank,
        ...changeCells(change, words),
        doubtCell(change, words),
      ]),
    },
  };
}
