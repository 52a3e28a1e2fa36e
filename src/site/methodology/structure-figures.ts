import type { Figure } from '../../charts/figure.ts';
import { stackSvg } from '../../charts/stack-svg.ts';
import { CERTAINTIES, SECTORS, type Sector } from '../../core/model/vocabulary.ts';
import type { Translator } from '../../i18n/translator.ts';
import { plotDocument } from '../shared/plot-document.ts';
import { sourceLine } from '../shared/source-line.ts';
import { knownRows, type KnownRow } from './structure-view.ts';

/** How much of the questionnaire a source stands behind, by edition. */
export function knownFigure(sector: Sector, words: Translator): Figure | null {
  const { t } = words;
  const rows = knownRows(sector);
  const last = rows.at(-1);
  if (last === undefined) return null;
  const known = last.counts.published + last.counts.inferred;
  const municipal = sector === 'municipal';
  return {
    id: t(municipal ? 'file.knownMunicipal' : 'file.knownState'),
    title: t(`method.known.title.${sector}`, {
      n: known,
      year: last.edition,
      all: last.all,
    }),
    subtitle: t('method.known.subtitle'),
    sentence: t('method.known.sentence', {
      values: rows
        .map((row) => t('method.known.value', { year: row.edition, parts: partsText(row, words, ', ') }))
        .join('; '),
    }),
    source: sourceLine(
      words,
      rows.map(({ edition }) => edition),
    ),
    drawing: stackSvg(
      plotDocument(),
      rows.map((row) => ({
        label: String(row.edition),
        words: partsText(row, words, ' · '),
        parts: CERTAINTIES.map((mark) => row.counts[mark]),
      })),
    ),
    table: {
      columns: [
        { label: t('column.edition') },
        ...CERTAINTIES.map((mark) => ({ label: t(`mark.${mark}`), digits: 0 })),
      ],
      rows: rows.map((row) => [String(row.edition), ...CERTAINTIES.map((mark) => row.counts[mark])]),
    },
  };
}

/** „28 secināti · 16 pieņemti”; marks that nothing bears are left out. */
const partsText = ({ counts }: KnownRow, { plural }: Translator, separator: string): string =>
  CERTAINTIES.filter((mark) => counts[mark] > 0)
    .map((mark) => plural(`method.known.${mark}`, counts[mark]))
    .join(separator);

export const structureFigures = (words: Translator): readonly Figure[] =>
  SECTORS.flatMap((sector) => knownFigure(sector, words) ?? []);
