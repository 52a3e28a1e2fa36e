import type { Answer } from '../model/edition.ts';
import type { StructureRow } from '../model/methodology.ts';
import { allows } from './answer-value.ts';

/** The number that an answer to a question of count gives; null where it gives none or what the type does not allow. */
export const countOf = (indicator: StructureRow | undefined, answer: Answer | undefined): number | null =>
  indicator?.type === 'count' && answer !== undefined && answer.value !== '' && allows(indicator)(answer.value)
    ? Number(answer.value)
    : null;
