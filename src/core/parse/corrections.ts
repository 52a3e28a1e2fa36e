import type { Answer, Answers, CorrectionRow } from '../model/edition.ts';
import { MISSING_REASONS } from '../model/vocabulary.ts';
import type { MeaningOf, Questions } from './meaning.ts';
import type { Report } from './reported.ts';

/** Corrections in the order in which they are applied: by date, then id. */
export const inOrder = (corrections: readonly CorrectionRow[]): CorrectionRow[] =>
  [...corrections].sort((a, b) =>
    a.date === b.date ? compare(a.correction_id, b.correction_id) : compare(a.date, b.date),
  );

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A value or a missing reason, as corrections.csv writes either in one cell. */
export const standing = (answer: Answer): string => (answer.missing === '' ? answer.value : answer.missing);

/**
 * Applies one edition's corrections over the answers as received, which stay as they are.
 * `old_value` must be what stood there, else the correction is reported and not applied.
 */
export function applyCorrections(
  received: Answers,
  corrections: readonly CorrectionRow[],
  report: Report,
  questionsTo: (institution_id: string) => Questions,
): Answers {
  if (corrections.length === 0) return received;
  const answers = new Map(received);
  for (const correction of inOrder(corrections)) {
    const own = answers.get(correction.institution_id);
    const answer = own?.get(correction.indicator);
    const { file, row } = correction.place;
    if (own === undefined || answer === undefined) {
      report({
        rule: 'correction-target',
        subject: correction.correction_id,
        file,
        row,
        column: 'indicator',
        found: `${correction.edition}, ${correction.institution_id}, ${correction.indicator}`,
        expected: { lv: 'atbilde, kas ir failā answers.csv', en: 'an answer that stands in answers.csv' },
        message: {
          lv: `Labojums „${correction.correction_id}” attiecas uz atbildi, kuras nav.`,
          en: `Correction “${correction.correction_id}” is for an answer that does not exist.`,
        },
      });
      continue;
    }
    if (standing(answer) !== correction.old_value) {
      report({
        rule: 'correction-old-value',
        subject: correction.correction_id,
        file,
        row,
        column: 'old_value',
        found: correction.old_value,
        expected: { lv: standing(answer), en: standing(answer) },
        message: {
          lv: `Labojuma „${correction.correction_id}” vecā vērtība nav tā, kas tur bija.`,
          en: `The old value of correction “${correction.correction_id}” is not what stood there.`,
        },
      });
      continue;
    }
    const meaningOf = questionsTo(correction.institution_id).get(correction.indicator);
    answers.set(
      correction.institution_id,
      new Map(own).set(correction.indicator, corrected(answer, correction, meaningOf)),
    );
  }
  return answers;
}

/** One answer as a correction leaves it. @param meaningOf how its question is read; nothing where there is no such question */
export function corrected(
  answer: Answer,
  { new_value, correction_id }: CorrectionRow,
  meaningOf: MeaningOf | undefined,
): Answer {
  const missing = MISSING_REASONS.find((reason) => reason === new_value);
  return {
    ...answer,
    value: missing === undefined ? new_value : '',
    missing: missing ?? '',
    meaning: missing === undefined ? (meaningOf?.(new_value) ?? null) : null,
    correction: correction_id,
  };
}
