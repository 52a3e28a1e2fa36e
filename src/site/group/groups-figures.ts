import type { Figure } from '../../charts/figure.ts';
import { stripFigureDrawing } from '../../charts/strip-rows-svg.ts';
import type { Translator } from '../../i18n/translator.ts';
import { countColumn, scoreByYearColumn } from '../shared/columns.ts';
import { groupListStrip } from './figures.ts';
import { groupsOfKind, type GroupView } from './view.ts';
import { groupsTrendFigure } from './groups-trend-figure.ts';
import { groupsSentence, groupsTitle } from './groups-sentence.ts';
import { boundsIn } from '../shared/results.ts';
import type { GroupRow } from '../shared/rows.ts';
import { sourceLine } from '../shared/source-line.ts';
import { stripSubtitle } from '../shared/strip-subtitle.ts';

/** Kinds of groups there are, each with its groups. */
export const groupKinds = (): readonly { readonly kind: GroupRow['kind']; readonly groups: readonly GroupView[] }[] =>
  (['ministry', 'municipal'] as const)
    .map((kind) => ({ kind, groups: groupsOfKind(kind) }))
    .filter(({ groups }) => groups.length > 0);

/** Which kinds of groups there are, as part of a key. */
export const kindsOfGroups = (): GroupRow['kind'] | 'both' | 'none' => {
  const kinds = groupKinds().map(({ kind }) => kind);
  return kinds.length > 1 ? 'both' : (kinds[0] ?? 'none');
};

/** Groups of one kind, best mean first; null where no member of any has a score. */
export function groupListFigure(
  kind: GroupRow['kind'],
  groups: readonly GroupView[],
  words: Translator,
): Figure | null {
  const { t, name, score } = words;
  const scored = groups.filter(({ latest }) => latest !== undefined && latest.n > 0);
  if (scored.length === 0) return null;
  const editions = groups.flatMap(({ latest }) => latest?.edition ?? []);
  const sector = groups[0]?.sector ?? 'state';
  return {
    id: t(`file.groups.${kind}`),
    title: groupsTitle(kind, groups, words),
    subtitle: stripSubtitle(
      t(`groups.subtitle.${kind}`),
      scored.flatMap(({ latest }) => (latest === undefined ? [] : [groupListStrip(latest)])),
      words,
    ),
    sentence: groupsSentence(groups, words),
    source: sourceLine(words, editions),
    drawing: stripFigureDrawing(
      groups.flatMap(({ row, latest }) =>
        latest === undefined || latest.n === 0
          ? []
          : [
              {
                label: name(row),
                value: latest.mean === null ? '–' : score(latest.mean, boundsIn(latest.edition)),
                series: groupListStrip(latest),
              },
            ],
      ),
    ),
    table: {
      columns: [
        { label: t('column.group') },
        { label: t('column.edition') },
        countColumn(t('column.rank')),
        scoreByYearColumn(t('column.mean'), 1),
        countColumn(t(`column.bodies.${sector}`)),
        scoreByYearColumn(t('statistic.lowest'), 1),
        scoreByYearColumn(t('statistic.median'), 1),
        scoreByYearColumn(t('statistic.highest'), 1),
      ],
      rows: groups.map(({ row, latest, rank, members }) => [
        name(row),
        latest === undefined ? null : String(latest.edition),
        rank?.rank ?? null,
        latest?.mean ?? null,
        latest === undefined ? null : members.length,
        latest?.lowest ?? null,
        latest?.median ?? null,
        latest?.highest ?? null,
      ]),
    },
  };
}

export const groupListFigures = (words: Translator): readonly Figure[] =>
  groupKinds().flatMap(({ kind, groups }) =>
    [groupListFigure(kind, groups, words), groupsTrendFigure(groups, words)].filter((figure) => figure !== null),
  );
