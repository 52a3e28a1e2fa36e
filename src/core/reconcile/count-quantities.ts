import { INDEX_CODE } from '../model/vocabulary.ts';
import { SAME_SCORE } from '../score/rank.ts';
import { agrees } from './agreement.ts';
import type { Case, Quantity } from './quantity.ts';
import { rankIn, rowsOf } from './score-quantities.ts';
import { AT_LEVEL, BETWEEN, IN_TOP } from './units.ts';
import { sumOf } from './volume-quantities.ts';

const ALL = /^(?:institutions|municipalities)$/;

const verdict = ({ figure }: Case, computed: number) => ({
  computed,
  agrees: agrees(figure.value, figure.unit, computed),
});

/** Number of participants, with or without a score (code `index`, unit `institutions` or `municipalities`). */
export const participants: Quantity = (given) => {
  const { figure, scope } = given;
  if (figure.metric !== 'count' || !ALL.test(figure.unit) || figure.code !== INDEX_CODE) return undefined;
  return verdict(
    given,
    scope.parts.reduce((sum, { members }) => sum + members.length, 0),
  );
};

/** Number of bodies at a level, strictly between two scores, or among the first of their ranking. */
export const bodiesWhere: Quantity = (given) => {
  const { figure, scope } = given;
  if (figure.metric !== 'count') return undefined;
  const rows = rowsOf(scope, figure.code);
  if (rows === null) return undefined;
  const level = AT_LEVEL.exec(figure.unit);
  if (level !== null) return verdict(given, rows.filter((row) => row.level === Number(level[1])).length);
  const between = BETWEEN.exec(figure.unit);
  if (between !== null) {
    const [low, high] = [Number(between[1]) + SAME_SCORE, Number(between[2]) - SAME_SCORE];
    return verdict(given, rows.filter((row) => row.score !== null && row.score > low && row.score < high).length);
  }
  const top = IN_TOP.exec(figure.unit);
  if (top === null) return undefined;
  const within = Number(top[1]);
  return verdict(
    given,
    rows.filter((row) => (rankIn(row, scope.category) ?? Number.POSITIVE_INFINITY) <= within).length,
  );
};

/** Number of bodies that answered a yes-or-no question with `yes`. */
export const bodiesSayingYes: Quantity = (given) => {
  const { figure, scope } = given;
  if (figure.metric !== 'count' || !ALL.test(figure.unit)) return undefined;
  if (!scope.parts.every(({ view }) => view.indicators.get(figure.code)?.type === 'boolean')) return undefined;
  const yes = scope.parts.flatMap(({ view, members }) =>
    members.filter((member) => view.answerOf(member.institution_id, figure.code)?.meaning === 'yes'),
  );
  return verdict(given, yes.length);
};

/**
 * A volume: the answer of one body to a count, or its sum over the bodies of a category, group or country. Sources round
 * volumes to thousands or millions, so trailing zeros do not count as printed digits.
 */
export const volume: Quantity = ({ figure, scope }) => {
  if (figure.metric !== 'count' || ALL.test(figure.unit)) return undefined;
  if (!scope.parts.every(({ view }) => view.indicators.get(figure.code)?.type === 'count')) return undefined;
  const computed = sumOf(scope, figure.code);
  return { computed, agrees: agrees(figure.value, figure.unit, computed, { rounded: Number(figure.value) >= 1000 }) };
};
