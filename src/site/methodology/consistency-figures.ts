import type { Bar } from '../../charts/bar.ts';
import type { Figure, FigureRow } from '../../charts/figure.ts';
import { DECIMALS } from '../../i18n/rounding.ts';
import type { Translator } from '../../i18n/translator.ts';
import { countColumn } from '../shared/columns.ts';
import { columns, drawn, idOf, index } from './sensitivity-columns.ts';
import type { ConsistencyView, DimensionConsistency, Pair, SensitivityView } from './sensitivity.ts';

/** What goes together: dimensions with one another, and the questions within each. */

/** From here on a correlation is called close: Cohen 1988 calls it large. */
const CLOSE = 0.5;

const pairName = ({ one, other }: Pair, { t, name }: Translator): string =>
  t('robust.pair', { one: name(one), other: name(other) });

/** A correlation as a bar; one below zero has none. */
const barOf = (label: string, value: number | null, subject: boolean, words: Translator): Bar => ({
  label,
  share: value === null ? null : Math.max(0, value),
  value: index(value, words),
  subject,
});

/** „Kronbaha alfa 0,83, pirmā komponente 0,71”. */
const agreement = ({ alpha, component }: ConsistencyView, words: Translator): string =>
  words.t('robust.agreement', { alpha: index(alpha, words), component: index(component, words) });

/** Correlation of two dimensions, whichever comes first; 1 of one with itself, null where it cannot be told. */
export const correlationOf = ({ index: { pairs } }: SensitivityView, one: string, other: string): number | null =>
  one === other
    ? 1
    : (pairs.find(
        (pair) =>
          (pair.one.code === one && pair.other.code === other) || (pair.one.code === other && pair.other.code === one),
      )?.value ?? null);

/** Which dimensions go together: each with each. */
export function correlationsFigure(view: SensitivityView, words: Translator): Figure {
  const { t, name } = words;
  const { pairs } = view.index;
  const [closest] = pairs;
  const loosest = pairs.at(-1);
  const bars = pairs.map((pair, at) => barOf(pairName(pair, words), pair.value, at === 0, words));
  return {
    ...drawn(view, bars, words),
    id: idOf('correlations', view, words),
    title:
      closest === undefined
        ? t('robust.correlationsUnknown')
        : t('robust.correlationsTitle', { pair: pairName(closest, words) }),
    subtitle: t('robust.correlationsSubtitle'),
    sentence: [
      ...(closest === undefined
        ? []
        : [
            t(closest.value >= CLOSE ? 'robust.closest' : 'robust.closestLoose', {
              value: index(closest.value, words),
            }),
          ]),
      ...(loosest === undefined || loosest === closest
        ? []
        : [t('robust.loosest', { pair: pairName(loosest, words), value: index(loosest.value, words) })]),
      t('robust.wholeIndex', { agreement: agreement(view.index, words) }),
    ].join(' '),
    table: {
      columns: [
        { label: t('column.dimension') },
        ...view.dimensions.map(({ dimension }) => ({ label: name(dimension), digits: DECIMALS.index })),
      ],
      rows: view.dimensions.map(({ dimension }): FigureRow => [
        name(dimension),
        ...view.dimensions.map((other) => correlationOf(view, dimension.code, other.dimension.code)),
      ]),
    },
  };
}

/** Which questions go together: within each dimension, by the mean of its pairs. */
export function consistencyFigure(view: SensitivityView, words: Translator): Figure {
  const { t, name, plural } = words;
  const dimensions = view.dimensions.toSorted((a, b) => (b.mean ?? -1) - (a.mean ?? -1));
  const told = dimensions.filter(({ mean }) => mean !== null);
  const [most] = told;
  const least = told.at(-1);
  const closest = dimensions
    .flatMap(({ pairs: [first] }) => first ?? [])
    .reduce<Pair | undefined>((best, pair) => (best === undefined || pair.value > best.value ? pair : best), undefined);
  const note = ({ pairs, ...row }: DimensionConsistency): string =>
    [
      pairs.length === 0
        ? t('robust.noPairs')
        : plural('robust.pairs', pairs.length, {
            low: index(pairs.at(-1)?.value ?? null, words),
            high: index(pairs[0]?.value ?? null, words),
          }),
      agreement({ pairs, ...row }, words),
    ].join('; ');
  const bars = dimensions.map((row, at) => ({
    ...barOf(name(row.dimension), row.mean, at === 0, words),
    note: note(row),
  }));
  return {
    ...drawn(view, bars, words),
    id: idOf('consistency', view, words),
    title:
      most === undefined
        ? t('robust.consistencyUnknown')
        : t('robust.consistencyTitle', { name: name(most.dimension) }),
    subtitle: t('robust.consistencySubtitle'),
    sentence: [
      ...(most === undefined
        ? []
        : [
            t((most.mean ?? 0) >= CLOSE ? 'robust.together' : 'robust.togetherLoose', {
              value: index(most.mean, words),
            }),
          ]),
      ...(least === undefined || least === most
        ? []
        : [t('robust.apart', { name: name(least.dimension), value: index(least.mean, words) })]),
      ...(closest === undefined
        ? []
        : [t('robust.closestPair', { pair: pairName(closest, words), value: index(closest.value, words) })]),
    ].join(' '),
    table: {
      columns: [
        { label: t('column.dimension') },
        countColumn(t('robust.column.pairs')),
        ...columns('', ['mean', 'lowest', 'highest'], words).slice(1),
        { label: t('robust.column.closest') },
        ...columns('', ['alpha', 'component'], words).slice(1),
      ],
      rows: view.dimensions.map(({ dimension, pairs, mean, alpha, component }): FigureRow => [
        name(dimension),
        pairs.length,
        mean,
        pairs.at(-1)?.value ?? null,
        pairs[0]?.value ?? null,
        pairs[0] === undefined ? null : pairName(pairs[0], words),
        alpha,
        component,
      ]),
    },
  };
}
