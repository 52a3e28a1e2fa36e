import type { Answer } from '../../../core/model/edition.ts';
import { isNumeric, numbersOf } from '../../../core/model/meaning.ts';
import { plain } from '../../../i18n/formats.ts';
import type { Language } from '../../../i18n/language.ts';
import { reading, type Reading } from '../../what-if/reading.ts';
import type { Question, QuestionWords } from '../../what-if/sheet.ts';
import { made, type Say } from '../query/dom.ts';
import { answerWords } from './answer-words.ts';

/** The control of one question. */
export interface Field {
  readonly question: Question;
  readonly element: HTMLElement;
  /** What it says now; a fault is told beside it. */
  readonly read: () => Reading;
  /** Puts an answer into it; whether there is such an answer. */
  readonly put: (value: string) => boolean;
  /** Puts the official answer back. */
  readonly reset: () => void;
}

interface Given {
  readonly question: Question;
  readonly words: QuestionWords;
  readonly official: Answer;
  readonly language: Language;
  readonly say: Say;
}

/** The control that the type of a question asks for: a pair of buttons, a list, or a field for a number. */
export const fieldOf = (given: Given): Field =>
  isNumeric(given.question.type)
    ? numberField(given)
    : given.question.type === 'boolean'
      ? radioField(given)
      : listField(given);

const idOf = ({ code }: Question, what: string): string => `if-${code}-${what}`;

const explained = ({ question, words, say, official, language }: Given, hint: string): HTMLElement[] => [
  made('span', { class: 'question', id: idOf(question, 'question') }, words.question),
  made(
    'span',
    { class: 'question', id: idOf(question, 'hint') },
    `${hint}; ${say('was', { answer: answerWords(official, question, words, language, say) })}`,
  ),
];

const describedBy = (question: Question, ...more: readonly string[]): string =>
  ['question', 'hint', ...more].map((what) => idOf(question, what)).join(' ');

/** Answers that have names, with the official one marked; where it is missing, why comes first and stands for it. */
function choices({ question, words, official, language, say }: Given): readonly (readonly [string, string])[] {
  const named = Object.entries(words.answers ?? {}).map(([value, text]): [string, string] => [
    value,
    official.missing === '' && value === official.value ? say('choose', { answer: text }) : text,
  ]);
  return official.missing === ''
    ? named
    : [['', say('choose', { answer: answerWords(official, question, words, language, say) })], ...named];
}

function radioField(given: Given): Field {
  const { question, words, official } = given;
  const inputs = choices(given).map(([value, text]) => {
    const input = made('input', { type: 'radio', name: `if-${question.code}`, value });
    return { input, label: made('label', {}, input, ` ${text}`) };
  });
  const element = made(
    'fieldset',
    { class: 'what-if__field', 'aria-describedby': describedBy(question) },
    made('legend', {}, words.name),
    ...explained(given, words.hint),
    made('div', { class: 'what-if__radios' }, ...inputs.map(({ label }) => label)),
  );
  const put = (value: string): boolean => {
    const found = inputs.find(({ input }) => input.value === value);
    if (found !== undefined) found.input.checked = true;
    return found !== undefined;
  };
  const reset = (): void => void put(official.value);
  reset();
  const read = (): Reading => reading(question, inputs.find(({ input }) => input.checked)?.input.value ?? '', official);
  return { question, element, read, put, reset };
}

function listField(given: Given): Field {
  const { question, words, official } = given;
  const options = choices(given);
  const select = made(
    'select',
    { class: 'field', id: idOf(question, 'field'), 'aria-describedby': describedBy(question) },
    ...options.map(([value, text]) => made('option', { value }, text)),
  );
  const element = made(
    'div',
    { class: 'what-if__field' },
    made('label', { for: idOf(question, 'field') }, words.name),
    ...explained(given, words.hint),
    select,
  );
  const put = (value: string): boolean => {
    const known = options.some(([option]) => option === value);
    if (known) select.value = value;
    return known;
  };
  const reset = (): void => void put(official.value);
  reset();
  return { question, element, read: () => reading(question, select.value, official), put, reset };
}

function numberField(given: Given): Field {
  const { question, words, official, language, say } = given;
  const fault = made('span', { class: 'what-if__fault', id: idOf(question, 'fault') });
  const input = made('input', {
    class: 'field',
    id: idOf(question, 'field'),
    type: 'text',
    inputmode: 'decimal',
    autocomplete: 'off',
    'aria-describedby': describedBy(question, 'fault'),
  });
  const element = made(
    'div',
    { class: 'what-if__field' },
    made('label', { for: idOf(question, 'field') }, words.name),
    ...explained(given, words.hint),
    input,
    fault,
  );
  const shown = (value: string): string =>
    /^-?\d+(?:\.\d+)?$/.test(value) ? ungrouped(plain(language, value)) : value;
  const read = (): Reading => {
    const found = reading(question, input.value, official);
    const wrong = found.kind === 'fault';
    if (wrong) input.setAttribute('aria-invalid', 'true');
    else input.removeAttribute('aria-invalid');
    fault.textContent = wrong ? faultWords(found.fault, question, language, say) : '';
    return found;
  };
  const put = (value: string): boolean => {
    input.value = shown(value);
    return reading(question, value, official).kind !== 'fault';
  };
  const reset = (): void => void put(official.value);
  reset();
  return { question, element, read, put, reset };
}

/** A number in a field has no spaces or commas between its thousands. */
const ungrouped = (text: string): string => text.replace(/[\s\u00A0]/g, '');

function faultWords(fault: string, question: Question, language: Language, say: Say): string {
  const { lowest, highest } = numbersOf(question) ?? { lowest: 0, highest: 0 };
  return say(`fault.${fault}`, { lower: plain(language, lowest), upper: plain(language, highest) });
}
