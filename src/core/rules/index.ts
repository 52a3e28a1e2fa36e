import { csvRaggedRow } from './csv-ragged-row.ts';
import { participantUnknown } from './participant-unknown.ts';
import type { Rule } from './rule.ts';

/** Every rule, in the order in which findings are reported. Adding one touches its own file and this list. */
export const RULES: readonly Rule[] = [csvRaggedRow, participantUnknown];
