import type { CorrectionRow } from '../model/edition.ts';
import type { Problem } from '../model/finding.ts';
import { fromAnswers } from './answers-pass.ts';
import type { AnswerRule } from './answers-judge.ts';
import { lostRows, unreadable } from './readable.ts';
import { fromParsing, type Rule, type RuleContext } from './rule.ts';

/** Faults of an answer after which nobody knows whether a correction of it is right. */
const OF_ANSWERS: readonly AnswerRule[] = ['answer-type', 'answer-value-and-reason', 'answer-absent'];

/** The check of a rule on corrections that parsing met, but for those of an answer that could not be read or has a fault itself. */
export const ofJudgedAnswers =
  (rule: 'correction-target' | 'correction-old-value'): Rule['check'] =>
  (context) => {
    const problems = [...fromParsing(rule)(context)];
    if (problems.length === 0) return problems;
    const doubted = doubtedAnswers(context);
    const byRow = new Map(context.dataset.corrections.map((one) => [one.place.row, one]));
    return problems.filter((problem) => !isDoubted(context, doubted, byRow.get(problem.row)));
  };

function isDoubted(context: RuleContext, doubted: ReadonlySet<string>, correction: CorrectionRow | undefined): boolean {
  if (correction === undefined) return false;
  const { edition: year, institution_id, indicator } = correction;
  const edition = context.dataset.editions.find(({ info }) => info.year === year);
  return (
    doubted.has(`${year}/${institution_id}/${indicator}`) ||
    (edition !== undefined && unreadable(context, edition.answersFile))
  );
}

/** Answers that were left out, or have a fault: year, institution and indicator. */
function doubtedAnswers(context: RuleContext): ReadonlySet<string> {
  const lost = context.dataset.editions.flatMap(({ info, answersFile }) =>
    lostRows(context, answersFile).map((row) => `${info.year}/${row.institution_id ?? ''}/${row.indicator ?? ''}`),
  );
  const faulty: Problem[] = [
    ...OF_ANSWERS.flatMap((rule) => [...fromAnswers(rule)(context)]),
    ...fromParsing('answer-duplicate')(context),
  ];
  return new Set([...lost, ...faulty.map(({ subject }) => subject)]);
}
