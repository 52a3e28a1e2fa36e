import { rounded } from '../../i18n/rounding.ts';
import type { Translator } from '../../i18n/translator.ts';
import { ofDimension, pairTexts, type AnswerPart } from './answer-parts.ts';

/** How an answer becomes points, worked with one of the body's own. */

/** Decimals of a normalised answer, enough for points with two. */
const X_DECIMALS = 4;

/** The first answer that is a number between its goalposts, and counts, step by step; null where there is none. */
export function formulaExample(parts: readonly AnswerPart[], words: Translator): string | null {
  const { t, name, plain } = words;
  for (const { rows, weights } of parts)
    for (const { answer, indicator } of rows) {
      const { value, normalised: x } = answer;
      const { type, lower, upper, direction } = indicator;
      const pair = ofDimension(answer);
      if (type === 'boolean' || type === 'choice' || pair === null || value === null) continue;
      if (x === null || x <= 0 || x >= 1 || lower === null || upper === null) continue;
      return t(direction === -1 ? 'answers.exampleLess' : 'answers.example', {
        name: name(indicator),
        value: plain(value),
        lower: plain(lower),
        upper: plain(upper),
        x: plain(rounded(x, X_DECIMALS)),
        weight: plain(indicator.weight),
        weights: plain(weights),
        points: pairTexts(pair, words)[0] ?? '',
      });
    }
  return null;
}
