import type { Answer } from '../../../core/model/edition.ts';
import { own } from '../../../core/model/own.ts';
import { INDEX_CODE } from '../../../core/model/vocabulary.ts';
import { whatIf } from '../../../core/what-if/what-if.ts';
import { whatItTakes } from '../../../core/what-if/what-it-takes.ts';
import {
  answersOfCells,
  given,
  measuredOf,
  rankedOf,
  type AnswerCell,
  type QuestionWords,
  type Sheet,
} from '../../what-if/sheet.ts';
import { carryState, putAddress } from '../address.ts';
import { made, part, type Say } from '../query/dom.ts';
import { answerWords } from './answer-words.ts';
import { ASKED } from './asked.ts';
import { fieldOf, type Field } from './field.ts';
import { counted, nextWords, resultSentence, resultTable, type Voice } from './result.ts';

/**
 * The tool itself: a control for every question that gives points, and what comes of the answers, computed by the functions of core
 * that score an edition. Answers that differ from the official ones stand in the address: `?if.<code>=<answer>`.
 */

/** What is said aloud and written into the address waits until the reader pauses. */
const PAUSE = 400;
const UNKNOWN: QuestionWords = { name: '', question: '', hint: '' };

export function tool(section: HTMLElement, loaded: unknown): void {
  const sheet = loaded as Sheet;
  const language = document.documentElement.lang === 'en' ? 'en' : 'lv';
  const say: Say = (key, places = {}) =>
    Object.entries(places).reduce(
      (text, [place, value]) => text.replaceAll(`{${place}}`, value),
      own(sheet.words, key) ?? '',
    );
  const voice: Voice = { language, say, bounds: sheet.levels.map((level) => level.lower_bound) };
  const category = section.dataset['category'] ?? '';
  const answers = answersOfCells(sheet, JSON.parse(section.dataset['answers'] ?? '[]') as AnswerCell[]);
  const measured = measuredOf(sheet, rankedOf(sheet.bodies), section.dataset['whatIf'] ?? '', category, answers);
  const official = whatIf(measured, new Map());
  const wordsOf = (code: string): QuestionWords => own(sheet.names.questions, code) ?? UNKNOWN;

  const asked = sheet.questions.filter(
    ({ code, applies_to }) => answers.has(code) && (applies_to.length === 0 || applies_to.includes(category)),
  );
  const fields = asked
    .filter(({ weight }) => weight > 0)
    .map((question) =>
      fieldOf({
        question,
        words: wordsOf(question.code),
        official: answers.get(question.code) ?? given(question, ''),
        language,
        say,
      }),
    );
  const dimensions = sheet.dimensions.map(({ code }) => [code, own(sheet.names.dimensions, code) ?? code] as const);
  const parts = dimensions.map(([dimension, name]) => {
    const inPart = fields.filter(({ question }) => question.parent === dimension);
    return made(
      'details',
      { class: 'what-if__part' },
      made('summary', {}, name),
      ...inPart.map(({ element }) => element),
    );
  });

  const title = made('h3', { tabindex: '-1' }, say('own'));
  const holder = part<HTMLElement>('[data-what-if-tool]', section);
  const table = part<HTMLElement>('[data-what-if-result]', holder);
  const next = made('div', { class: 'what-if__next' });
  const changes = made('div', {});
  const said = made('p', { class: 'visually-hidden', role: 'status', 'aria-live': 'polite' });
  const unknown = made('p', { class: 'what-if__fault' });
  const reset = made(
    'button',
    { class: 'button button--plain', type: 'button', 'data-what-if-reset': '' },
    say('reset'),
  );
  const result = made(
    'div',
    { class: 'what-if__side' },
    title,
    unknown,
    table,
    changes,
    made('p', {}, reset),
    next,
    said,
  );
  // Listeners are told the result; this line is for those who see it beside a field.
  const bar = made('p', { class: 'what-if__bar', 'aria-hidden': 'true' });
  const form = made('form', { class: 'what-if__form' }, ...parts);
  if (asked.length > fields.length) form.append(made('p', { class: 'small quiet' }, say('unscored')));
  form.append(bar);
  form.addEventListener('submit', (event) => event.preventDefault());

  /** Answers that differ from the official ones, and whether anything is to be restored; what cannot be counted is told at its field. */
  const read = (): { readonly others: ReadonlyMap<string, Answer>; readonly touched: boolean } => {
    const others = new Map<string, Answer>();
    let touched = false;
    for (const field of fields) {
      const found = field.read();
      field.element.classList.toggle('is-changed', found.kind === 'changed');
      touched ||= found.kind !== 'official';
      if (found.kind === 'changed') others.set(field.question.code, found.answer);
    }
    return { others, touched };
  };

  const answerOf = (field: Field, answer: Answer): string =>
    answerWords(answer, field.question, wordsOf(field.question.code), language, say);
  const byCode = new Map(fields.map((field) => [field.question.code, field]));

  const changeList = (changed: ReadonlyMap<string, Answer>): HTMLElement[] => {
    const items = [...changed].flatMap(([code, answer]) => {
      const field = byCode.get(code);
      const before = answers.get(code);
      return field === undefined || before === undefined
        ? []
        : made(
            'li',
            {},
            say('change', {
              name: wordsOf(code).name,
              before: answerOf(field, before),
              after: answerOf(field, answer),
            }),
          );
    });
    return items.length === 0
      ? [made('p', {}, say('unchanged'))]
      : [
          made('h4', {}, counted(voice, 'changes', items.length)),
          made('ul', { class: 'step-list' }, ...items),
          made('p', { class: 'small quiet' }, say('share')),
        ];
  };

  let changed: ReadonlyMap<string, Answer> = new Map();
  /** Shows what comes of the answers as they stand. The exact result stands beside what is printed of it. */
  const show = (): void => {
    const { others, touched } = read();
    changed = others;
    const results = whatIf(measured, changed);
    const index = results.get(INDEX_CODE);
    table.replaceChildren(resultTable(voice, INDEX_CODE, official, results, dimensions));
    table.dataset['whatIfResult'] = JSON.stringify(index);
    if (index !== undefined) bar.textContent = resultSentence(voice, index);
    next.replaceChildren(
      ...nextWords(
        voice,
        whatItTakes(measured, changed),
        (code) => wordsOf(code).name,
        (code, value) => {
          const field = byCode.get(code);
          return field === undefined ? value : answerOf(field, given(field.question, value));
        },
      ),
    );
    changes.replaceChildren(...changeList(changed));
    reset.disabled = !touched;
  };

  /** Says the result and puts the answers into the address. */
  const settle = (): void => {
    const index = whatIf(measured, changed, [INDEX_CODE]).get(INDEX_CODE);
    if (index !== undefined)
      said.textContent = `${resultSentence(voice, index)} ${counted(voice, 'changes', changed.size)}.`;
    const address = new URL(location.href);
    for (const name of [...address.searchParams.keys()]) if (name.startsWith(ASKED)) address.searchParams.delete(name);
    for (const [code, { value }] of changed) address.searchParams.set(`${ASKED}${code}`, value);
    if (address.href !== location.href) putAddress(address);
  };
  let pausing: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener('input', () => {
    show();
    clearTimeout(pausing);
    pausing = setTimeout(settle, PAUSE);
  });
  reset.addEventListener('click', () => {
    for (const field of fields) field.reset();
    unknown.textContent = '';
    show();
    settle();
    // The button can do nothing more; a reader goes on at the result.
    title.focus();
  });

  /** Puts the answers of the address into the fields, and says which there are none for. */
  const restore = (): void => {
    const left = [...new URLSearchParams(location.search)].filter(
      ([name, value]) => name.startsWith(ASKED) && byCode.get(name.slice(ASKED.length))?.put(value) !== true,
    );
    const codes = left.map(([name, value]) => `${name.slice(ASKED.length)} = ${value}`).join(', ');
    unknown.textContent = codes === '' ? '' : say('unknown', { codes });
  };

  restore();
  show();
  for (const [at, details] of parts.entries())
    details.open = at === 0 || details.querySelector('.is-changed, [aria-invalid]') !== null;
  holder.replaceChildren(result, form);
  holder.hidden = false;
  carryState();
  if (changed.size === 0) title.focus();
}
