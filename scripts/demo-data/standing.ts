import { LEAST_LIKELY } from './assumed-bodies.ts';
import type { Demands } from './published.ts';
import { normalOf } from './random.ts';

/** What a category adds to a body's strength, in standard deviations. */
const CATEGORY_STRENGTH: Readonly<Record<string, number>> = {
  ministry: 0.55,
  independent_institution: -0.35,
  state_company: -0.1,
  national_centre: 1.3,
  regional_centre: 0.55,
};

/** Ministry groups that some edition's figures put first. */
const GROUPS_OF_NAME: ReadonlySet<string> = new Set([
  'zemkopibas-ministrija',
  'ekonomikas-ministrija',
  'tieslietu-ministrija',
  'izglitibas-un-zinatnes-ministrija',
]);

/** The body a reformed municipality goes on from: the same name before 2021. */
const rootOf = (id: string): string => id.replace(/-2021$/, '');

/**
 * How strong a body is in an edition, in standard deviations. The greater part stays over the years, a part drifts, a small
 * part is the year's own; bodies that published figures call strong are strong.
 */
export function standingOf(
  id: string,
  category: string,
  group: string,
  year: number,
  renowned: ReadonlySet<string>,
  demands: Demands,
): number {
  const root = rootOf(id);
  const place = demands.groups.indexOf(group);
  const known = renowned.has(root) || renowned.has(id);
  const strength = normalOf('strength', root);
  const drift = normalOf('drift', root);
  return (
    0.8 * (known ? Math.max(0.3, strength) : strength) +
    0.07 * (year - 2017) * (known ? Math.max(-0.3, drift) : drift) +
    0.16 * normalOf('year', root, year) +
    (CATEGORY_STRENGTH[category] ?? 0) +
    (known ? 1.1 : 0) +
    (LEAST_LIKELY.some((pattern) => pattern.test(id)) ? -0.9 : 0) +
    (GROUPS_OF_NAME.has(group) ? 0.25 : 0) +
    (place < 0 ? 0 : 0.35 - 0.05 * place)
  );
}
