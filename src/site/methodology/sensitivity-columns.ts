import type { Bar } from '../../charts/bar.ts';
import { barsSvg } from '../../charts/bars-svg.ts';
import { DECIMALS } from '../../i18n/rounding.ts';
import type { Translator } from '../../i18n/translator.ts';
import { plotDocument } from '../shared/plot-document.ts';
import type { SensitivityView } from './sensitivity.ts';
import { sourceLine } from '../shared/source-line.ts';

/** What the figures on how sure ranks are have in common. */

export const index = (value: number | null, { number }: Translator): string =>
  value === null ? '–' : number(value, DECIMALS.index);

/** What all figures of a sector of an edition have in common. */
export function drawn(view: SensitivityView, bars: readonly Bar[], words: Translator) {
  const { edition, sector } = view.runs;
  return {
    about: words.t(`robust.section.${sector}`, { year: edition }),
    source: sourceLine(words, [edition]),
    bars,
    drawing: barsSvg(plotDocument(), bars),
  };
}

export const idOf = (
  stem: 'choices' | 'leftOut' | 'correlations' | 'consistency',
  { runs }: SensitivityView,
  { t }: Translator,
): string => `${t(`file.${stem}`)}-${runs.edition}-${t(`file.sector.${runs.sector}`)}`;

/** Columns of shares, shifts and correlations, all with as many decimals. */
export const columns = (
  first: string,
  keys: readonly ('shift' | 'first' | 'total' | 'mean' | 'lowest' | 'highest' | 'alpha' | 'component')[],
  words: Translator,
) => [{ label: first }, ...keys.map((key) => ({ label: words.t(`robust.column.${key}`), digits: DECIMALS.index }))];
