import { max } from 'd3-array';
import type { Answer, Answers, Edition } from '../model/edition.ts';
import { appliesTo, indicatorRows, type StructureRow } from '../model/methodology.ts';
import type { Problem } from '../model/finding.ts';
import { LIMITS } from '../parse/limits.ts';
import { answeredSectors } from '../score/edition.ts';
import { beyond } from './answer-value.ts';
import { absent, judge, uniform, type Add, type AnswerRule, type Question } from './answers-judge.ts';
import { strangers, surplus } from './answers-surplus.ts';
import { categoriesOf } from './categories-of.ts';
import { lostRows, referable, unreadable } from './readable.ts';
import type { Rule, RuleContext } from './rule.ts';

type Problems = Map<AnswerRule, Problem[]>;

const walked = new WeakMap<RuleContext, Problems>();

/** The check of a rule on answers: its share of what the one walk found. */
export const fromAnswers =
  (rule: AnswerRule): Rule['check'] =>
  (context) => {
    let problems = walked.get(context);
    if (problems === undefined) walked.set(context, (problems = walk(context)));
    return problems.get(rule) ?? [];
  };

/**
 * Walks the answers of every edition once, with corrections applied: a fault that a correction mends is none. What a
 * correction wrote is judged at its own place, by correction-new-value.
 */
function walk(context: RuleContext): Problems {
  const problems: Problems = new Map();
  const add: Add = (rule, problem) => {
    const list = problems.get(rule);
    if (list === undefined) problems.set(rule, [problem]);
    // One more than is listed tells that there are more.
    else if (list.length <= LIMITS.findings) list.push(problem);
  };
  for (const edition of context.dataset.editions) {
    if (edition.info.status !== 'figures_only' && !unreadable(context, edition.answersFile))
      walkEdition(context, edition, add);
  }
  return problems;
}

function walkEdition(context: RuleContext, edition: Edition, add: Add): void {
  const { year } = edition.info;
  const file = edition.answersFile;
  const lost = new Set(lostRows(context, file).map((row) => `${row.institution_id}/${row.indicator}`));
  const seen = new Set<string>();
  const end = endOf(edition.answers);
  for (const { structure, members } of answeredSectors(context.dataset, edition)) {
    const known = referable(
      context,
      structure.file,
      'code',
      indicatorRows(structure).map((row) => row.code),
    );
    if (known === null) {
      for (const member of members) seen.add(member.institution_id);
      continue;
    }
    const questions = questionsByCategory(indicatorRows(structure), categoriesOf(context, structure));
    for (const { institution_id, category } of members) {
      if (seen.has(institution_id)) continue;
      seen.add(institution_id);
      const own = edition.answers.get(institution_id);
      const asked = questions.of(category);
      let met = 0;
      for (const question of asked) {
        const { row, doubtful } = question;
        const { code } = row;
        const answer = own?.get(code);
        if (answer === undefined) {
          if (!doubtful && !lost.has(`${institution_id}/${code}`))
            absent(add, file, year, institution_id, code, end(own));
          continue;
        }
        met += 1;
        judge(add, file, year, institution_id, question, answer);
      }
      if (own !== undefined && own.size > met)
        surplus(add, file, year, institution_id, category, own, questions.all, known);
    }
    for (const { row, spread } of questions.all) uniform(add, file, year, structure.sector, row, spread);
  }
  strangers(context, edition, seen, add);
}

/** The last row of some answers; 1, the header, where there are none. */
const lastRow = (answers: Iterable<Answer>): number => max(answers, ({ row }) => row) ?? 1;

/** Tells the row after which a body's answers end; where it has none, those of all. */
function endOf(answers: Answers): (own: ReadonlyMap<string, Answer> | undefined) => number {
  let last: number | undefined;
  return (own) =>
    own === undefined ? (last ??= max(answers.values(), (body) => lastRow(body.values())) ?? 1) : lastRow(own.values());
}

/** Questions of a structure, those of each category chosen once. @param known the categories there are; null: not known */
function questionsByCategory(rows: readonly StructureRow[], known: ReadonlySet<string> | null) {
  const all: Question[] = rows.map((row) => ({
    row,
    beyond: beyond(row),
    doubtful: known !== null && row.applies_to.some((category) => !known.has(category)),
    spread: { n: 0, first: '', row: 0, uniform: true },
  }));
  const chosen = new Map<string, Question[]>();
  const of = (category: string): readonly Question[] => {
    let own = chosen.get(category);
    if (own === undefined)
      chosen.set(category, (own = all.filter(({ row, doubtful }) => doubtful || appliesTo(row, category))));
    return own;
  };
  return { all, of };
}
