import type { Answer, Edition } from '../model/edition.ts';
import { appliesTo } from '../model/methodology.ts';
import { nearest } from '../parse/nearest.ts';
import type { Add, Question } from './answers-judge.ts';
import { ended } from './ended.ts';
import { participantsFile } from './paths.ts';
import { referable } from './readable.ts';
import type { RuleContext } from './rule.ts';

/** Answers of a participant to indicators that are not there, or are not put to its category. */
export function surplus(
  add: Add,
  file: string,
  year: number,
  id: string,
  category: string,
  own: ReadonlyMap<string, Answer>,
  questions: readonly Question[],
  known: ReadonlySet<string>,
): void {
  const byCode = new Map(questions.map((question) => [question.row.code, question]));
  for (const [code, { row }] of own) {
    const question = byCode.get(code);
    if (question !== undefined && (question.doubtful || appliesTo(question.row, category))) continue;
    const problem = { file, row, column: 'indicator', subject: `${year}/${id}/${code}`, found: code };
    if (!known.has(code)) {
      add('answer-indicator-unknown', {
        ...problem,
        expected: nearest(code, known),
        message: { lv: `Rādītāja „${code}” metodikā nav.`, en: `Indicator “${code}” is not in the methodology.` },
      });
      // A code that is known only from a row that was left out is not judged.
    } else if (question !== undefined) {
      const categories = question.row.applies_to.join(', ');
      add('answer-not-asked', {
        ...problem,
        expected: { lv: `kategorija: ${categories}`, en: `category: ${categories}` },
        message: {
          lv: `Rādītājs „${code}” uz kategoriju „${category}” neattiecas.`,
          en: `Indicator “${code}” does not apply to category “${category}”.`,
        },
      });
    }
  }
}

/** Bodies that answered and are no participants, each reported once, at its first answer. */
export function strangers(context: RuleContext, edition: Edition, seen: ReadonlySet<string>, add: Add): void {
  if (edition.answers.size <= seen.size && [...edition.answers.keys()].every((id) => seen.has(id))) return;
  const file = participantsFile(edition.info.year);
  const ids = edition.participants.map((participant) => participant.institution_id);
  const known = referable(context, file, 'institution_id', ids);
  if (known === null) return;
  for (const [id, own] of edition.answers) {
    if (known.has(id)) continue;
    const fate = ended(context.dataset.registry, id, edition.info.year);
    add('answer-institution-unknown', {
      file: edition.answersFile,
      row: own.values().next().value?.row,
      column: 'institution_id',
      subject: `${edition.info.year}/${id}`,
      found: id,
      expected: fate ?? nearest(id, known),
      message: {
        lv: `Iestāde „${id}” ir atbildējusi, bet nav dalībnieku sarakstā${fate === undefined ? '' : `: ${fate.lv}`}.`,
        en: `Institution “${id}” has answered but is not among the participants${fate === undefined ? '' : `: ${fate.en}`}.`,
      },
    });
  }
}
