import type { Bar } from '../../charts/bar.ts';
import type { Figure, FigureRow } from '../../charts/figure.ts';
import type { Key } from '../../i18n/messages.ts';
import { DECIMALS } from '../../i18n/rounding.ts';
import type { Translator } from '../../i18n/translator.ts';
import { consistencyFigure, correlationsFigure } from './consistency-figures.ts';
import { columns, drawn, idOf, index } from './sensitivity-columns.ts';
import { sensitivities, type ChoiceView, type SensitivityView } from './sensitivity.ts';

/** What ranks hang on, as figures: choices of method, and dimensions. */

const choiceName = (code: string, { t }: Pick<Translator, 't'>): string => t(`robust.code.${code}` as Key);

/** By how many ranks the choice moves a result; null where it moves none, or where that is not known. */
const movesBy = (choice: ChoiceView | undefined): number | null => choice?.shift || null;

/** Which choice moves ranks most, in words: „… maina izvēle „Sadaļu svari”: … par 3,1 vietu.” */
export const mostText = ({ choices }: SensitivityView, words: Translator): string => {
  const [most] = choices;
  const by = movesBy(most);
  return most === undefined || by === null
    ? words.t('robust.nothing')
    : words.plural('robust.most', by, { choice: choiceName(most.code, words) }, DECIMALS.index);
};

/** Bars of shifts, the longest of which is as wide as there is room. */
function shiftBars(
  rows: readonly (Pick<Bar, 'label' | 'note'> & { readonly shift: number | null })[],
  words: Translator,
): readonly Bar[] {
  const longest = Math.max(0, ...rows.map(({ shift }) => shift ?? 0));
  return rows.map(({ shift, ...named }, at) => ({
    ...named,
    share: shift === null || longest === 0 ? null : shift / longest,
    value: shift === null ? '–' : words.plural('robust.ranks', shift, {}, DECIMALS.index),
    subject: at === 0,
  }));
}

export function choicesFigure(view: SensitivityView, words: Translator): Figure {
  const { t } = words;
  const { choices } = view;
  const [most, second] = choices;
  const bars = shiftBars(
    choices.map((choice) => ({
      label: choiceName(choice.code, words),
      note: t('robust.sobol', { first: index(choice.first, words), total: index(choice.total, words) }),
      shift: choice.shift,
    })),
    words,
  );
  return {
    ...drawn(view, bars, words),
    id: idOf('choices', view, words),
    title:
      most === undefined || movesBy(most) === null
        ? t('robust.nothingTitle')
        : t('robust.choicesTitle', { choice: choiceName(most.code, words) }),
    subtitle: t('robust.choicesSubtitle'),
    sentence: [aloneText(most, words), ...secondText(second, words)].join(' '),
    table: {
      columns: columns(t('robust.column.choice'), ['shift', 'first', 'total'], words),
      rows: choices.map(({ code, shift, first, total }): FigureRow => [choiceName(code, words), shift, first, total]),
    },
  };
}

/** How far the choice that the title names moves a result. */
function aloneText(most: ChoiceView | undefined, words: Translator): string {
  const by = movesBy(most);
  return by === null ? words.t('robust.nothing') : words.plural('robust.alone', by, {}, DECIMALS.index);
}

function secondText(second: ChoiceView | undefined, words: Translator): string[] {
  const by = movesBy(second);
  return second === undefined || by === null
    ? []
    : [words.plural('robust.second', by, { choice: choiceName(second.code, words) }, DECIMALS.index)];
}

/** By how many ranks results move where a dimension is left out. */
export function leftOutFigure(view: SensitivityView, words: Translator): Figure {
  const { t, name } = words;
  const dimensions = view.dimensions.toSorted((a, b) => (b.shift ?? 0) - (a.shift ?? 0));
  const [most] = dimensions;
  const bars = shiftBars(
    dimensions.map(({ dimension, shift }) => ({ label: name(dimension), shift })),
    words,
  );
  return {
    ...drawn(view, bars, words),
    id: idOf('leftOut', view, words),
    title:
      most === undefined || most.shift === null
        ? t('robust.leftOutUnknown')
        : most.shift === 0
          ? t('robust.leftOutNothing')
          : t('robust.leftOutTitle', { name: name(most.dimension) }),
    subtitle: t('robust.leftOutSubtitle'),
    sentence:
      most === undefined || !most.shift
        ? t('robust.readingDimensions')
        : words.plural('robust.leftOut', most.shift, {}, DECIMALS.index),
    table: {
      columns: columns(t('column.dimension'), ['shift'], words),
      rows: view.dimensions.map(({ dimension, shift }): FigureRow => [name(dimension), shift]),
    },
  };
}

export const sensitivityFigures = (words: Translator): readonly Figure[] =>
  sensitivities().flatMap((view) => [
    choicesFigure(view, words),
    leftOutFigure(view, words),
    correlationsFigure(view, words),
    consistencyFigure(view, words),
  ]);
