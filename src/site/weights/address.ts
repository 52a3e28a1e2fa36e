import type { Sector } from '../../core/model/vocabulary.ts';

/** Names in the address of the page of weights; they are of no language, so that they go along to the other one. */
export const EDITION = 'edition';
export const FIND = 'find';
export const ORDER = 'order';
const WEIGHT = 'w.';

/** What a sector of an edition is called in addresses and files. */
export const sectorKey = (edition: number, sector: Sector): string => `${edition}-${sector}`;

/** What opens the page at a sector of an edition. */
export const weightsQuery = (edition: number, sector: Sector): string => `?${EDITION}=${sectorKey(edition, sector)}`;

interface Dimension {
  readonly code: string;
  readonly weight: number;
}

/** What a reader chose of the weights, 0–100 by code of the dimension; those that are not there are the official ones. */
export type Chosen = ReadonlyMap<string, number>;

const total = (dimensions: readonly Dimension[]): number => dimensions.reduce((sum, { weight }) => sum + weight, 0);

/** An official weight on the scale of 0–100 on which all official ones add up to 100. */
export const officialWeight = (dimension: Dimension, dimensions: readonly Dimension[]): number =>
  (100 * dimension.weight) / total(dimensions);

/**
 * The weights to compute by, in the unit of the official ones. One that nobody chose is the official one to the last bit, so that
 * official weights give the official results and no neighbours of them.
 */
export const weightsOf = (dimensions: readonly Dimension[], chosen: Chosen): number[] => {
  const sum = total(dimensions);
  return dimensions.map(({ code, weight }) => {
    const own = chosen.get(code);
    return own === undefined ? weight : (own * sum) / 100;
  });
};

/** What was chosen without what is official anyway. */
export const withoutOfficial = (dimensions: readonly Dimension[], chosen: Chosen): Chosen =>
  new Map(
    dimensions.flatMap((dimension) => {
      const own = chosen.get(dimension.code);
      return own === undefined || own === officialWeight(dimension, dimensions) ? [] : [[dimension.code, own] as const];
    }),
  );

/** The same weight for every dimension, in whole numbers, since a slider has no others. */
export const equalWeights = (dimensions: readonly Dimension[]): Chosen =>
  new Map(dimensions.map(({ code }) => [code, Math.round(100 / dimensions.length)]));

/** What the address says of the weights; what is no whole number of 0–100 is not chosen. */
export const chosenIn = (params: URLSearchParams): Chosen =>
  new Map(
    [...params].flatMap(([name, text]) =>
      name.startsWith(WEIGHT) && /^\d{1,3}$/.test(text) && Number(text) <= 100
        ? [[name.slice(WEIGHT.length), Number(text)] as const]
        : [],
    ),
  );

/** The name of the field, and in the address, of the weight of a dimension. */
export const weightName = (code: string): string => `${WEIGHT}${code}`;

/** The query of an address without weights of its own, with these instead. */
export function withChosen(params: URLSearchParams, chosen: Chosen): URLSearchParams {
  const others = new URLSearchParams([...params].filter(([name]) => !name.startsWith(WEIGHT)));
  for (const [code, weight] of chosen) others.set(weightName(code), String(weight));
  return others;
}
