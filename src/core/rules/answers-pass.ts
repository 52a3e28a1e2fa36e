import type { Answer, Edition } from '../model/edition.ts';
import type { Problem } from '../model/finding.ts';
import { appliesTo, indicatorRows, type StructureRow } from '../model/methodology.ts';
import { answeredSectors } from '../score/edition.ts';
import { allowed, allows, beyond } from './answer-value.ts';
import { nearest } from './nearest.ts';
import { participantsFile } from './paths.ts';
import { lostRows, referable, unreadable } from './readable.ts';
import type { Rule, RuleContext } from './rule.ts';

/** The rules that share the one walk over the answers: a million of them are looked at once. */
export type AnswerRule =
  | 'answer-institution-unknown'
  | 'answer-indicator-unknown'
  | 'answer-not-asked'
  | 'answer-absent'
  | 'answer-value-and-reason'
  | 'answer-type'
  | 'answer-beyond-goalpost'
  | 'answer-uniform';

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

/** One indicator put to a category, with its tests prepared. */
interface Question {
  readonly row: StructureRow;
  readonly allows: (value: string) => boolean;
  readonly beyond: ((value: number) => boolean) | null;
  readonly spread: Spread;
}

/** What all answers to one indicator have in common. */
interface Spread {
  n: number;
  first: string;
  row: number;
  uniform: boolean;
}

/** From so many answers on it is odd that all are the same. */
export const UNIFORM_FROM = 10;

type Add = (rule: AnswerRule, problem: Problem) => void;

/**
 * Walks the answers of every edition once, with corrections applied: a fault that a correction mends is none. What a
 * correction wrote is judged at its own place, by correction-new-value.
 */
function walk(context: RuleContext): Problems {
  const problems: Problems = new Map();
  const add: Add = (rule, problem) => {
    const list = problems.get(rule);
    if (list === undefined) problems.set(rule, [problem]);
    else list.push(problem);
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
    const questions = questionsByCategory(indicatorRows(structure));
    for (const { institution_id, category } of members) {
      if (seen.has(institution_id)) continue;
      seen.add(institution_id);
      const own = edition.answers.get(institution_id);
      const asked = questions.of(category);
      let met = 0;
      for (const question of asked) {
        const { code } = question.row;
        const answer = own?.get(code);
        if (answer === undefined) {
          if (!lost.has(`${institution_id}/${code}`)) absent(add, file, year, institution_id, code);
          continue;
        }
        met += 1;
        judge(add, file, year, institution_id, question, answer);
      }
      if (own !== undefined && own.size > met) surplus(add, file, year, institution_id, category, own, asked, known);
    }
    for (const { row, spread } of questions.all) uniform(add, file, year, structure.sector, row, spread);
  }
  strangers(context, edition, seen, add);
}

/** Questions of a structure, those of each category chosen once. */
function questionsByCategory(rows: readonly StructureRow[]) {
  const all: Question[] = rows.map((row) => ({
    row,
    allows: allows(row),
    beyond: beyond(row),
    spread: { n: 0, first: '', row: 0, uniform: true },
  }));
  const chosen = new Map<string, Question[]>();
  const of = (category: string): readonly Question[] => {
    let own = chosen.get(category);
    if (own === undefined) chosen.set(category, (own = all.filter(({ row }) => appliesTo(row, category))));
    return own;
  };
  return { all, of };
}

function judge(add: Add, file: string, year: number, id: string, question: Question, answer: Answer): void {
  const { row: indicator, spread } = question;
  const { value, missing, row } = answer;
  if ((value === '') === (missing === '')) {
    add('answer-value-and-reason', {
      file,
      row,
      column: 'missing',
      subject: `${year}/${id}/${indicator.code}`,
      found: value === '' ? '' : `${value}, ${missing}`,
      expected: { lv: 'vērtība vai iemesls, viens no abiem', en: 'a value or a reason, one of the two' },
      message:
        value === ''
          ? { lv: 'Nav ne vērtības, ne iemesla, kāpēc tās nav.', en: 'There is neither a value nor a reason why not.' }
          : { lv: 'Ir gan vērtība, gan iemesls, kāpēc tās nav.', en: 'There is both a value and a reason why not.' },
    });
    return;
  }
  if (value === '') return;
  if (answer.correction === undefined && !question.allows(value)) {
    add('answer-type', {
      file,
      row,
      column: 'value',
      subject: `${year}/${id}/${indicator.code}`,
      found: value,
      expected: allowed(indicator, value),
      message: {
        lv: `Rādītājs „${indicator.code}” (${indicator.type}) šādu vērtību nepieļauj.`,
        en: `Indicator “${indicator.code}” (${indicator.type}) does not allow this value.`,
      },
    });
    return;
  }
  if (question.beyond?.(Number(value)) === true) {
    add('answer-beyond-goalpost', {
      file,
      row,
      column: 'value',
      subject: `${year}/${id}/${indicator.code}`,
      found: value,
      expected: {
        lv: `no ${indicator.lower} līdz ${indicator.upper}`,
        en: `from ${indicator.lower} to ${indicator.upper}`,
      },
      message: {
        lv: `Vērtība ir aiz rādītāja „${indicator.code}” robežas, tāpēc vērtējumā tā tiks apcirsta.`,
        en: `The value is beyond a goalpost of “${indicator.code}”, so scoring cuts it.`,
      },
    });
  }
  if (spread.n === 0) {
    spread.first = value;
    spread.row = row;
  } else if (spread.first !== value) spread.uniform = false;
  spread.n += 1;
}

function absent(add: Add, file: string, year: number, id: string, code: string): void {
  add('answer-absent', {
    file,
    column: 'indicator',
    subject: `${year}/${id}/${code}`,
    expected: { lv: `rinda „${id},${code},…”`, en: `a row “${id},${code},…”` },
    message: {
      lv: `Iestādei „${id}” nav rindas par rādītāju „${code}”.`,
      en: `Institution “${id}” has no row for indicator “${code}”.`,
    },
  });
}

/** Answers of a participant to indicators that are not there, or are not put to its category. */
function surplus(
  add: Add,
  file: string,
  year: number,
  id: string,
  category: string,
  own: ReadonlyMap<string, Answer>,
  asked: readonly Question[],
  known: ReadonlySet<string>,
): void {
  const expectedCodes = new Set(asked.map((question) => question.row.code));
  for (const [code, { row }] of own) {
    if (expectedCodes.has(code)) continue;
    const problem = { file, row, column: 'indicator', subject: `${year}/${id}/${code}`, found: code };
    if (!known.has(code)) {
      add('answer-indicator-unknown', {
        ...problem,
        expected: nearest(code, known),
        message: { lv: `Rādītāja „${code}” metodikā nav.`, en: `Indicator “${code}” is not in the methodology.` },
      });
    } else if (!asked.some((question) => question.row.code === code)) {
      add('answer-not-asked', {
        ...problem,
        message: {
          lv: `Rādītājs „${code}” uz kategoriju „${category}” neattiecas.`,
          en: `Indicator “${code}” does not apply to category “${category}”.`,
        },
      });
    }
  }
}

/** Bodies that answered and are no participants, each reported once, at its first answer. */
function strangers(context: RuleContext, edition: Edition, seen: ReadonlySet<string>, add: Add): void {
  if (edition.answers.size <= seen.size && [...edition.answers.keys()].every((id) => seen.has(id))) return;
  const file = participantsFile(edition.info.year);
  const ids = edition.participants.map((participant) => participant.institution_id);
  const known = referable(context, file, 'institution_id', ids);
  if (known === null) return;
  for (const [id, own] of edition.answers) {
    if (known.has(id)) continue;
    add('answer-institution-unknown', {
      file: edition.answersFile,
      row: own.values().next().value?.row,
      column: 'institution_id',
      subject: `${edition.info.year}/${id}`,
      found: id,
      expected: nearest(id, known),
      message: {
        lv: `Iestāde „${id}” ir atbildējusi, bet nav dalībnieku sarakstā.`,
        en: `Institution “${id}” has answered but is not among the participants.`,
      },
    });
  }
}

function uniform(add: Add, file: string, year: number, sector: string, indicator: StructureRow, spread: Spread): void {
  if (!spread.uniform || spread.n < UNIFORM_FROM || indicator.weight <= 0) return;
  add('answer-uniform', {
    file,
    row: spread.row,
    column: 'value',
    subject: `${year}/${sector}/${indicator.code}`,
    found: spread.first,
    message: {
      lv: `Visas atbildes par rādītāju „${indicator.code}” ir vienādas (to skaits: ${spread.n}).`,
      en: `All ${spread.n} answers to indicator “${indicator.code}” are the same.`,
    },
  });
}
