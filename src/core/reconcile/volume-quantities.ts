import { numberIn } from '../model/meaning.ts';
import { agrees } from './agreement.ts';
import type { Quantity } from './quantity.ts';
import type { Scope } from './scope.ts';

/** Sum of the answers to a count over the scope's bodies that gave one; null where none did. */
export function sumOf(scope: Scope, code: string): number | null {
  let sum: number | null = null;
  for (const { view, members } of scope.parts) {
    for (const { institution_id } of members) {
      const number = numberIn(view.answerOf(institution_id, code));
      if (number !== null) sum = (sum ?? 0) + number;
    }
  }
  return sum;
}

/**
 * A share by volume, code `a/b`: of all applications (documents, …) of the scope's bodies together, the percentage that is
 * `a`. A body counts only where it gave both numbers, so that numerator and denominator are about the same bodies.
 */
export const ratio: Quantity = ({ figure, scope }) => {
  const [above, below, ...rest] = figure.code.split('/');
  if (figure.metric !== 'share' || above === undefined || below === undefined || rest.length > 0) return undefined;
  const counts = [above, below].every((code) =>
    scope.parts.every(({ view }) => view.indicators.get(code)?.type === 'count'),
  );
  if (!counts) return undefined;
  const both: Scope = {
    ...scope,
    parts: scope.parts.map(({ view, members }) => ({
      view,
      members: members.filter(({ institution_id }) =>
        [above, below].every((code) => numberIn(view.answerOf(institution_id, code)) !== null),
      ),
    })),
  };
  const whole = sumOf(both, below);
  const part = sumOf(both, above);
  const computed = whole === null || part === null || whole === 0 ? null : (100 * part) / whole;
  return { computed, agrees: agrees(figure.value, figure.unit, computed) };
};
