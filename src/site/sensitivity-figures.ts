import type { Bar } from '../charts/bar.ts';
import { barsSvg } from '../charts/bars-svg.ts';
import type { Figure, FigureRow } from '../charts/figure.ts';
import type { Key } from '../i18n/messages.ts';
import { DECIMALS } from '../i18n/rounding.ts';
import type { Translator } from '../i18n/translator.ts';
import { plotDocument } from './plot-document.ts';
import { sensitivities, type ChoiceView, type ConsistencyView, type SensitivityView } from './sensitivity.ts';
import { sourceLine } from './source-line.ts';

/** What ranks hang on, as figures: choices of method, and dimensions. */

const choiceName = (code: string, { t }: Pick<Translator, 't'>): string => t(`robust.code.${code}` as Key);

const index = (value: number | null, { number }: Translator): string =>
  value === null ? '–' : number(value, DECIMALS.index);

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
  rows: readonly { readonly label: string; readonly note: string; readonly shift: number | null }[],
  words: Translator,
): readonly Bar[] {
  const longest = Math.max(0, ...rows.map(({ shift }) => shift ?? 0));
  return rows.map(({ label, note, shift }, at) => ({
    label,
    note,
    share: shift === null || longest === 0 ? null : shift / longest,
    value: shift === null ? '–' : words.plural('robust.ranks', shift, {}, DECIMALS.index),
    subject: at === 0,
  }));
}

/** What both figures of a sector of an edition have in common. */
function drawn(view: SensitivityView, bars: readonly Bar[], words: Translator) {
  const { edition, sector } = view.runs;
  return {
    about: words.t(`robust.section.${sector}`, { year: edition }),
    source: sourceLine(words, [edition]),
    bars,
    drawing: barsSvg(plotDocument(), bars),
  };
}

const idOf = (stem: 'choices' | 'consistency', { runs }: SensitivityView, { t }: Translator): string =>
  `${t(`file.${stem}`)}-${runs.edition}-${t(`file.sector.${runs.sector}`)}`;

/** Columns of shares and shifts, all with as many decimals. */
const columns = (
  first: string,
  keys: readonly ('shift' | 'first' | 'total' | 'alpha' | 'component')[],
  words: Translator,
) => [{ label: first }, ...keys.map((key) => ({ label: words.t(`robust.column.${key}`), digits: DECIMALS.index }))];

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

export function consistencyFigure(view: SensitivityView, words: Translator): Figure {
  const { t, name } = words;
  const { consistency, correlations } = view;
  const called = ({ dimension }: ConsistencyView): string => (dimension === null ? t('robust.whole') : name(dimension));
  const dimensions = consistency
    .filter(({ dimension }) => dimension !== null)
    .toSorted((a, b) => (b.shift ?? 0) - (a.shift ?? 0));
  const [most] = dimensions;
  const bars = shiftBars(
    dimensions.map((row) => ({ label: called(row), note: agreement(row, words), shift: row.shift })),
    words,
  );
  return {
    ...drawn(view, bars, words),
    id: idOf('consistency', view, words),
    title:
      most === undefined || most.shift === null
        ? t('robust.leftOutUnknown')
        : most.shift === 0
          ? t('robust.leftOutNothing')
          : t('robust.consistencyTitle', { name: called(most) }),
    subtitle: t('robust.consistencySubtitle'),
    sentence: [
      ...(most === undefined || !most.shift ? [] : [words.plural('robust.leftOut', most.shift, {}, DECIMALS.index)]),
      ...(correlations === null
        ? []
        : [t('robust.correlations', { low: index(correlations[0], words), high: index(correlations[1], words) })]),
    ].join(' '),
    table: {
      columns: columns(t('column.dimension'), ['shift', 'alpha', 'component'], words),
      rows: consistency.map((row): FigureRow => [called(row), row.shift, row.alpha, row.component]),
    },
  };
}

/** How well the indicators of a dimension go together, as far as it can be told. */
const agreement = ({ alpha, component }: ConsistencyView, words: Translator): string =>
  words.t('robust.agreement', { alpha: index(alpha, words), component: index(component, words) });

export const sensitivityFigures = (words: Translator): readonly Figure[] =>
  sensitivities().flatMap((view) => [choicesFigure(view, words), consistencyFigure(view, words)]);
