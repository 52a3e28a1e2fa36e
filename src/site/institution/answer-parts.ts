import type { Sector } from '../../core/model/vocabulary.ts';
import { apartDecimals, DECIMALS, scoreDecimals, type Bounds } from '../../i18n/rounding.ts';
import type { Translator } from '../../i18n/translator.ts';
import { scoresOf } from '../shared/bodies.ts';
import { answersOf } from './view.ts';
import { dimensionsIn, structureIn } from '../shared/results.ts';
import type { AnswerRow, StructureRow } from '../shared/rows.ts';

/** Points received and possible. */
export type PointsPair = readonly [received: number, possible: number];

/** One dimension of a body's answers in one edition, with what it comes to. */
export interface AnswerPart {
  readonly dimension: StructureRow;
  /** Out of 100; null where none of its indicators is counted. */
  readonly score: number | null;
  /** Of the total; null where the dimension or the body has none. */
  readonly ofTotal: PointsPair | null;
  /** Sum of the weights of the indicators that are counted. */
  readonly weights: number;
  readonly rows: readonly { readonly answer: AnswerRow; readonly indicator: StructureRow }[];
}

/** A body's answers in one edition under their dimensions, in the order of the structure. */
export function answerParts(id: string, edition: number, sector: Sector): readonly AnswerPart[] {
  const structure = new Map(structureIn(edition, sector).map((row) => [row.code, row]));
  const scores = new Map(scoresOf(id).flatMap((row) => (row.edition === edition ? [[row.code, row.score]] : [])));
  const byDimension = Map.groupBy(answersOf(id, edition), ({ dimension }) => dimension);
  return dimensionsIn(edition, sector).map((dimension) => {
    const answers = byDimension.get(dimension.code) ?? [];
    const pairs = answers.flatMap((answer) => [ofTotal(answer)].filter((pair) => pair !== null));
    const rows = answers.flatMap((answer) => {
      const indicator = structure.get(answer.indicator);
      return indicator === undefined ? [] : [{ answer, indicator }];
    });
    return {
      dimension,
      score: scores.get(dimension.code) ?? null,
      ofTotal: pairs.length === 0 ? null : [sum(pairs.map(([own]) => own)), sum(pairs.map(([, own]) => own))],
      weights: sum(rows.map(({ answer, indicator }) => (ofDimension(answer) === null ? 0 : indicator.weight))),
      rows,
    };
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Points of an answer out of its dimension's 100; null where it brings none and could bring none. */
export const ofDimension = ({ points, points_possible: possible }: AnswerRow): PointsPair | null =>
  points === null || !possible ? null : [points, possible];

/** Points of an answer out of the total's 100, likewise. */
export const ofTotal = ({ index_points: points, index_points_possible: possible }: AnswerRow): PointsPair | null =>
  points === null || !possible ? null : [points, possible];

/** Decimals of points of the total: with these dozens of them still sum to it. */
export const TOTAL_DECIMALS = 2;

/** As many decimals as points of the total have everywhere, more where fewer would say what is not so. @param bounds of levels */
export const totalDecimals = (value: number, bounds: Bounds): number =>
  Math.max(TOTAL_DECIMALS, scoreDecimals(value, bounds, TOTAL_DECIMALS));

/** „1,6 / 4,0”: the two look alike only where they are. @param least decimals, which all of a column have */
export const pairText = (pair: PointsPair, words: Pick<Translator, 'number'>, least?: number): string =>
  pairTexts(pair, words, least).join(' / ');

/** Each of the two as it is printed beside the other. */
export const pairTexts = (
  pair: PointsPair,
  { number }: Pick<Translator, 'number'>,
  least: number = DECIMALS.score,
): readonly string[] =>
  pair.map((value) => number(value, Math.max(least, scoreDecimals(value, [], apartDecimals(value, pair, least)))));
