import type { StripSeries } from '../../charts/strip-series.ts';
import type { Translator } from '../../i18n/translator.ts';
import { compared, type Compared } from '../shared/compared.ts';
import type { AverageChange, SectorView } from './view.ts';
import { spansIn } from '../shared/results.ts';

const NOBODY: readonly number[] = [];

/** An average with the name it goes by and the address of its page, where it has one. */
export interface NamedAverage {
  readonly label: string;
  readonly to: string | null;
  readonly average: AverageChange;
}

/** The index and then its dimensions. */
export const namedAverages = (view: SectorView, { t, name, path }: Translator): readonly NamedAverage[] => [
  { label: t('changes.total'), to: null, average: view.average },
  ...view.dimensions.map(({ dimension, average }) => ({
    label: name(dimension),
    to: path('dimension', dimension.code),
    average,
  })),
];

/** How the mean of the same bodies moved; null where that cannot be told. */
export function sameMoved(
  { comparable, now: { same_previous_mean: before, same_mean: now } }: AverageChange,
  { bounds, boundsBefore }: Pick<SectorView, 'bounds' | 'boundsBefore'>,
  words: Translator,
): Compared | null {
  return !comparable || before === null || now === null
    ? null
    : compared({ value: before, bounds: boundsBefore }, { value: now, bounds }, words);
}

/** What the strips of averages share: nothing but the levels, since everyone is in the strips of the dimensions. */
export const averageStrip = (edition: number): StripSeries => ({
  ticks: NOBODY,
  median: null,
  subject: null,
  levels: spansIn(edition),
});
