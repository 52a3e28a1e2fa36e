import type { SectorId } from '../../numbers/subject.ts';

/** How texts of a language have to be written; `faults` tells what of a text is written otherwise. */
export interface Pattern {
  readonly id: string;
  readonly language: 'lv' | 'en';
  /** Needs a text as a whole: a line of a picture is none. */
  readonly whole?: true;
  readonly faults: (text: string) => readonly string[];
}

/** A pattern of what must not stand in a text. */
export function never(id: string, language: Pattern['language'], ...wrong: readonly RegExp[]): Pattern {
  const each = wrong.map((expression) => new RegExp(expression.source, `${expression.flags}g`));
  return {
    id,
    language,
    faults: (text) => each.flatMap((expression) => [...text.matchAll(expression)].map(([found]) => found)),
  };
}

/** Where a text stands. */
export interface Where {
  readonly template: string;
  /** The sector of the body that the page is about. */
  readonly sector: SectorId | undefined;
  /** The text before it: the question before an answer, the head of a row before its cell. */
  readonly before: string;
}

/** What Latvian texts must not say in certain places. */
export interface Misplaced {
  readonly id: string;
  readonly wrong: RegExp;
  readonly where: (place: Where) => boolean;
}
