import { workbookName } from '../../core/emit/datasets.ts';
import type { Sector } from '../../core/model/vocabulary.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { EditionView } from './view.ts';

/** Where a page of an edition leads: to its own parts, and to the files that hold something for it. */

export interface Jump {
  readonly sector: string;
  /** `full` names the sector too, for those who hear the link alone. */
  readonly links: readonly { readonly to: string; readonly label: string; readonly full: string }[];
}

/** The parts of the page, one line a sector. */
export const jumps = ({ sectors, figures }: EditionView, { t }: Translator): readonly Jump[] =>
  (['state', 'municipal'] satisfies Sector[]).flatMap((sector) => {
    const scored = sectors.some((view) => view.sector === sector);
    const links = [
      ...(scored
        ? [
            { anchor: t(`anchor.sector.${sector}`), label: t('jump.findings') },
            { anchor: t(`anchor.changes.${sector}`), label: t('jump.changes') },
            { anchor: t(`anchor.ranking.${sector}`), label: t('jump.ranking') },
          ]
        : []),
      ...(figures.some((each) => each.sector === sector)
        ? [{ anchor: t(`anchor.figures.${sector}`), label: t('jump.figures') }]
        : []),
    ];
    const name = t(`jump.sector.${sector}`);
    return links.length === 0
      ? []
      : [
          {
            sector: name,
            links: links.map(({ anchor, label }) => ({ to: `#${anchor}`, label, full: `${name}: ${label}` })),
          },
        ];
  });

/** Files of the release that hold rows of the edition; those that hold nothing else come first. */
export function editionFiles({ row, sectors, figures }: EditionView, { t }: Translator) {
  const scored = sectors.length > 0;
  return [
    { name: workbookName(row.edition), label: t('download.editionWorkbook'), holds: scored },
    { name: `results-${row.edition}.csv`, label: t('download.editionResultsCsv'), holds: scored },
    {
      name: 'changes.csv',
      label: t('download.changesCsv'),
      holds: sectors.some(({ changes }) => changes.size > 0),
    },
    { name: 'averages.csv', label: t('download.averagesCsv'), holds: scored },
    { name: 'answers.csv', label: t('download.answersCsv'), holds: scored },
    { name: 'published_figures.csv', label: t('download.publishedCsv'), holds: figures.length > 0 },
  ].filter(({ holds }) => holds);
}
