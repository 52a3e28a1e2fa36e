import { TOLD_APART } from '../../core/derive/rank-intervals.ts';
import { known } from '../../core/model/known.ts';
import { INDEX_CODE } from '../../core/model/vocabulary.ts';
import type { Translator } from '../../i18n/translator.ts';
import { wayOf } from './compared.ts';
import { tableBy } from './published.ts';
import type { ChangeRobustnessRow, ChangeRow } from './rows.ts';

/** Whether a body may be said to have risen or fallen: only where nearly all recomputations of both editions agree. */

/** Share of the recomputations that has to agree. */
export const SURE = TOLD_APART;

/** Of a body's change into an edition; undefined where it has no number. */
export const changeRobustnessOf = (id: string, edition: number): ChangeRobustnessRow | undefined =>
  tableBy('change_robustness', 'institution', (row) => row.institution_id)
    .get(id)
    ?.find((row) => row.edition === edition);

/** Share of the recomputations that go the way of the official change. */
export const agreeing = ({ change, rose, fell }: Pick<ChangeRobustnessRow, 'change' | 'rose' | 'fell'>): number =>
  ({ up: rose, down: fell, same: 1 - rose - fell })[wayOf(change)];

/** Whether a change goes one way officially, but not in enough of the recomputations, which are of the total alone. */
export function isUnsure({ institution_id, edition, code, change }: ChangeRow): boolean {
  if (code !== INDEX_CODE) return false;
  const own = changeRobustnessOf(institution_id, edition);
  return own !== undefined && change !== null && wayOf(change) !== 'same' && agreeing(own) < SURE;
}

/** Shares are published with six decimals: of a hundred there are four at most. */
const DIGITS = [0, 1, 2, 3, 4];

/** „94,9 %”: a share that is not enough, with as many decimals as it takes to see that. */
export function tooFewText(share: number, { percent }: Pick<Translator, 'percent'>): string {
  const digits = DIGITS.find((each) => Number((share * 100).toFixed(each)) < SURE * 100);
  return percent(share, known(digits, `number of decimals that shows ${share} to be too few`));
}
