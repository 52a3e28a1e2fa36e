import type { Translator } from '../../i18n/translator.ts';
import { group, groupIds, shortGroupName } from '../shared/bodies.ts';
import { indicatorCodes } from '../shared/codes.ts';
import { editionView, editionYears, type EditionView } from '../edition/view.ts';
import { kindsOfGroups } from '../group/groups-figures.ts';
import { listed } from '../shared/listing.ts';
import { formerSentence, presentCounts } from '../institution/institutions-view.ts';
import { derived } from '../shared/published.ts';
import { dimensionsIn, structureIn } from '../shared/results.ts';

/** The newest edition that has scores; undefined where none has. */
export const newestScored = (): EditionView | undefined =>
  derived('newest scored', () =>
    editionYears()
      .toSorted((a, b) => b - a)
      .map(editionView)
      .find((view) => view.sectors.length > 0),
  );

export interface WayIn {
  readonly path: string;
  readonly label: string;
  readonly text: string;
  readonly links: readonly { readonly path: string; readonly label: string }[];
}

/** The parts of the site, each with what it holds, counted from the data. */
export function waysIn(words: Translator): readonly WayIn[] {
  const { t, path, name, compare } = words;
  const newest = newestScored();
  const sector = newest?.sectors[0]?.sector;
  const counts = presentCounts(words);
  const ministries = groupIds()
    .map(group)
    .filter((row) => row.kind === 'ministry' && row.valid_to === null)
    .map((row) => ({ path: path('group', row.group_id), label: shortGroupName(row, words) }))
    .toSorted((a, b) => compare(a.label, b.label));
  const dimensions =
    newest === undefined || sector === undefined
      ? []
      : dimensionsIn(newest.row.edition, sector).map((row) => ({
          path: path('dimension', row.code),
          label: name(row),
        }));
  return [
    {
      path: path('institutions'),
      label: t('nav.institutions'),
      text: [counts === '' ? '' : t('ways.institutions', { counts }), formerSentence(words)]
        .filter((sentence) => sentence !== '')
        .join(' '),
      links: [],
    },
    { path: path('groups'), label: t('nav.groups'), text: t(`ways.groups.${kindsOfGroups()}`), links: ministries },
    {
      path: path('editions'),
      label: t('nav.editions'),
      text: t('ways.editions'),
      links: editionYears()
        .toReversed()
        .map((year) => ({ path: path('edition', String(year)), label: String(year) })),
    },
    { path: path('dimensions'), label: t('nav.dimensions'), text: t('ways.dimensions'), links: dimensions },
    { path: path('indicators'), label: t('nav.indicators'), text: indicatorsText(newest, words), links: [] },
    { path: path('methodology'), label: t('nav.methodology'), text: t('ways.methodology'), links: [] },
    { path: path('data'), label: t('nav.data'), text: t('ways.data'), links: [] },
  ];
}

/** How many indicators there are in all, as their list says, and how many the newest edition asks of each sector. */
const indicatorsText = (newest: EditionView | undefined, words: Translator): string =>
  newest === undefined
    ? ''
    : words.t('ways.indicators', {
        indicators: words.plural('indicators.count', indicatorCodes().length),
        year: newest.row.edition,
        counts: listed(
          newest.sectors.map(({ sector }) =>
            words.plural(
              `ways.indicatorsOf.${sector}`,
              structureIn(newest.row.edition, sector).filter((row) => row.kind === 'indicator').length,
            ),
          ),
          words,
        ),
      });
