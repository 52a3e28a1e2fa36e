import { known } from '../../../core/model/known.ts';
import type { WhatIf } from '../../../core/what-if/what-if.ts';
import type { WhatItTakes } from '../../../core/what-if/what-it-takes.ts';
import { number, ordinal, pluralForm, score } from '../../../i18n/formats.ts';
import type { Language } from '../../../i18n/language.ts';
import { changeDecimals, type Bounds } from '../../../i18n/rounding.ts';
import { compared } from '../../shared/compared.ts';
import { made, type Say } from '../query/dom.ts';

/** What came of the reader's answers, by code of a dimension or `index`. */
export type Results = ReadonlyMap<string, WhatIf>;

/** The words and numbers of one page. */
export interface Voice {
  readonly language: Language;
  readonly say: Say;
  readonly bounds: Bounds;
}

/** „2,5 punkti”: a text in the plural form of its number. @param key of `points`, `lacking` or `received` */
export const counted = ({ language, say }: Voice, key: string, value: number, digits = 0): string =>
  say(`${key}.${pluralForm(language, value, digits)}`, { n: number(language, value, digits) });

/** Points of the total, with as many decimals as keep them off 0. */
export const pointsOf = (voice: Voice, key: string, value: number): string =>
  counted(voice, key, value, changeDecimals(value));

const NONE = '–';

/** One row of the table of results: its name, the official value, the reader's, and how they differ. */
function row(name: string, cells: readonly string[], strong = false): HTMLTableRowElement {
  return made(
    'tr',
    strong ? { class: 'is-subject' } : {},
    made('th', { scope: 'row' }, name),
    ...cells.map((text) => made('td', { class: 'num' }, text)),
  );
}

function scoreCells({ bounds, say, language }: Voice, before: number | null, after: number | null): readonly string[] {
  if (before === null || after === null)
    return [before, after, null].map((value) => (value === null ? NONE : score(language, value, bounds)));
  const moved = compared({ value: before, bounds }, { value: after, bounds }, translatorOf(language));
  return [moved.from, moved.to, moved.way === 'same' ? say('same') : moved.change];
}

/** The little of a translator that two compared scores ask for. */
const translatorOf = (language: Language) => ({
  number: (value: number, digits?: number) => number(language, value, digits),
  change: (value: number, digits?: number) => signed(language, value, digits),
  plural: () => '',
});

const signed = (language: Language, value: number, digits?: number): string => {
  const text = number(language, value, digits);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
};

function levelCells({ say, language }: Voice, before: number | null, after: number | null): readonly string[] {
  const by = before === null || after === null ? null : after - before;
  return [
    String(before ?? NONE),
    String(after ?? NONE),
    by === null ? NONE : by === 0 ? say('same') : signed(language, by),
  ];
}

function rankCells(voice: Voice, before: Place, after: Place): readonly string[] {
  const { say, language } = voice;
  const place = ({ rank, n }: Place): string =>
    rank === null ? NONE : say('of', { rank: ordinal(language, rank), n: number(language, n) });
  const by = before.rank === null || after.rank === null ? null : before.rank - after.rank;
  return [
    place(before),
    place(after),
    by === null ? NONE : by === 0 ? say('same') : counted(voice, by > 0 ? 'up' : 'down', Math.abs(by)),
  ];
}

interface Place {
  readonly rank: number | null;
  readonly n: number;
}

const inSector = ({ rank, rank_n: n }: WhatIf): Place => ({ rank, n });
const inCategory = ({ category_rank: rank, category_rank_n: n }: WhatIf): Place => ({ rank, n });

/** Official results and those of the reader's answers side by side. @param dimensions their names, in the order of the structure */
export function resultTable(
  voice: Voice,
  code: string,
  before: Results,
  after: Results,
  dimensions: readonly (readonly [code: string, name: string])[],
): HTMLTableElement {
  const { say } = voice;
  const [own, other] = [before.get(code), after.get(code)];
  const heads = ['official', 'changed', 'difference'].map((head) =>
    made('th', { scope: 'col', class: 'num' }, say(head)),
  );
  return made(
    'table',
    { class: 'what-if__result compact' },
    made('caption', { class: 'visually-hidden' }, say('own')),
    made('thead', {}, made('tr', {}, made('td', {}), ...heads)),
    made(
      'tbody',
      {},
      ...(own === undefined || other === undefined
        ? []
        : [
            row(say('score'), scoreCells(voice, own.score, other.score), true),
            row(say('level'), levelCells(voice, own.level, other.level)),
            row(say('rank'), rankCells(voice, inSector(own), inSector(other))),
            row(say('categoryRank'), rankCells(voice, inCategory(own), inCategory(other))),
          ]),
      ...dimensions.map(([dimension, name]) =>
        row(name, scoreCells(voice, before.get(dimension)?.score ?? null, after.get(dimension)?.score ?? null)),
      ),
    ),
  );
}

/** The result in one sentence, for listeners. */
export function resultSentence(voice: Voice, { score: points, level, ...result }: WhatIf): string {
  const { language, say, bounds } = voice;
  if (points === null) return say('own');
  return say('said', {
    points: say(`points.${pluralForm(language, points, decimals(score(language, points, bounds)))}`, {
      n: score(language, points, bounds),
    }),
    level: String(level ?? NONE),
    rank: ordinal(language, known(result.rank, 'rank of a score')),
    n: number(language, result.rank_n),
    categoryRank: ordinal(language, known(result.category_rank, 'rank of a score in its category')),
    categoryN: number(language, result.category_rank_n),
  });
}

const decimals = (printed: string): number => /[.,](\d+)$/.exec(printed)?.[1]?.length ?? 0;

/** What it would take to come a level higher from here. @param answerOf what an answer to a question is called */
export function nextWords(
  voice: Voice,
  takes: WhatItTakes | null,
  nameOf: (code: string) => string,
  answerOf: (code: string, value: string) => string,
): HTMLElement[] {
  const { say } = voice;
  if (takes === null) return [made('p', {}, say('top'))];
  const { next, missing, steps } = takes;
  const lacking = made(
    'p',
    {},
    say('next', { level: String(next.level), points: pointsOf(voice, 'lacking', missing) }),
    ` ${steps === null ? say('out') : counted(voice, 'steps', steps.length)}`,
  );
  const list = (steps ?? []).map(({ code, answer, gain }) =>
    made(
      'li',
      {},
      say('step', {
        name: nameOf(code),
        answer: answer === '' ? say('fullPoints') : answerOf(code, answer),
        points: pointsOf(voice, 'received', gain),
      }),
    ),
  );
  return list.length === 0 ? [lacking] : [lacking, made('ul', { class: 'step-list' }, ...list)];
}
