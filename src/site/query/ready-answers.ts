import type { Language } from '../../i18n/language.ts';
import { codebook, PUBLISHED_FOLDER } from '../shared/published.ts';
import type { Answer } from './answer.ts';
import { questionAnswers, type QuestionAnswers } from './question-answers.ts';
import type { Question } from './questions.ts';

let made: Promise<QuestionAnswers> | undefined;

/** The answers to the ready questions over the published files, computed once for both languages. */
export async function readyAnswers(language: Language): Promise<ReadonlyMap<Question, Answer>> {
  made ??= questionAnswers(PUBLISHED_FOLDER, codebook().tables);
  return (await made)[language];
}
