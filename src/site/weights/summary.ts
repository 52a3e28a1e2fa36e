import { FAR, type Move, type Moves } from '../../core/reweigh/moves.ts';
import * as formats from '../../i18n/formats.ts';
import type { Language } from '../../i18n/language.ts';

/** Words that the summary is made of, by the last part of their key, with the places in them. */
export const SUMMARY_PLACES = {
  official: [],
  nothing: [],
  none: [],
  depends: [],
  calm: [],
  firstStays: ['names'],
  firstChanges: ['names', 'before'],
  far: ['far', 'n', 'all'],
  rise: ['name', 'from', 'to'],
  fall: ['name', 'from', 'to'],
  without: ['n'],
  many: ['first', 'n'],
} as const;

export type Say = (key: keyof typeof SUMMARY_PLACES, places?: Readonly<Record<string, string>>) => string;

/** With less than a place on average hardly anything changes, be the sector large or small. */
const LITTLE = 1;

/** So many that share the first place are named. */
const NAMED = 3;

/** What a ranking by some weights comes to. */
export interface Weighed {
  readonly weights: readonly number[];
  /** Whether nobody chose any weight. */
  readonly official: boolean;
  readonly names: readonly string[];
  readonly moves: Moves;
  /** Bodies without an index by these weights. */
  readonly without: number;
}

/** What became of the ranking, sentence by sentence; the first says whether the order hangs on the weights. */
export function summaryOf(
  { weights, official, names, moves, without }: Weighed,
  language: Language,
  say: Say,
): string[] {
  if (weights.every((weight) => weight === 0)) return [say('nothing')];
  if (official) return [say('official')];
  if (moves.first.length === 0) return [say('none')];
  const whole = (n: number): string => formats.number(language, n);
  const listed = (positions: readonly number[]): string => {
    const called = positions.map((at) => names[at] ?? '');
    return called.length <= NAMED
      ? called.join(', ')
      : say('many', { first: called.slice(0, NAMED).join(', '), n: whole(called.length - NAMED) });
  };
  const furthest = (key: 'rise' | 'fall', move: Move | null): string[] =>
    move === null
      ? []
      : [
          say(key, {
            name: names[move.at] ?? '',
            from: formats.ordinal(language, move.from),
            to: formats.ordinal(language, move.to),
          }),
        ];
  return [
    say(moves.firstChanged || (moves.shift !== null && moves.shift >= LITTLE) ? 'depends' : 'calm'),
    moves.firstChanged
      ? say('firstChanges', { names: listed(moves.first), before: listed(moves.firstBefore) })
      : say('firstStays', { names: listed(moves.first.filter((at) => moves.firstBefore.includes(at))) }),
    say('far', { far: whole(FAR), n: whole(moves.far), all: whole(moves.compared) }),
    ...furthest('rise', moves.rise),
    ...furthest('fall', moves.fall),
    ...(without === 0 ? [] : [say('without', { n: whole(without) })]),
  ];
}
