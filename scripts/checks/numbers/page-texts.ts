import type { Tally } from './compare-table.ts';
import type { Facts } from './facts.ts';
import { FACTS } from './fact-specs.ts';
import { figureStem } from './figure-names.ts';
import type { KnownWords } from './known-words.ts';
import type { PageText } from './read-page.ts';
import type { Subject } from './subject.ts';
import { tokensOf } from './tokens.ts';

/** Where the parts stand that a text has to have; the first that it has not. */
function partsIn(text: string, facts: Facts | undefined): readonly (readonly [number, number])[] | string {
  const ranges: (readonly [number, number])[] = [];
  for (const part of facts?.parts ?? []) {
    const from = text.indexOf(part);
    if (from < 0) return part;
    ranges.push([from, from + part.length]);
  }
  return ranges;
}

/** Looks at every number of the texts of one page. */
export function textChecker(subject: Subject, known: KnownWords, tally: Tally): (text: PageText) => void {
  const { page, language } = subject;
  const factsOf = FACTS[page.template]?.(subject);
  return (text) => {
    const tokens = tokensOf(text.text, language);
    if (tokens.length === 0) return;
    const covered = known.covered(text.text, subject);
    const facts = factsOf?.(text, text.figure === null ? undefined : figureStem(text.figure, language, page.template));
    const parts = partsIn(text.text, facts);
    if (typeof parts === 'string')
      tally.problems.push(`${page.url}, ${text.figure ?? text.place}: „${text.text}” does not say „${parts}”`);
    for (const token of tokens) {
      if (typeof parts !== 'string' && parts.some(([from, to]) => from <= token.from && token.to <= to)) {
        tally.derived += 1;
        continue;
      }
      if (covered(token)) {
        tally.worded += 1;
        continue;
      }
      const origin = facts?.origin(token);
      if (origin !== undefined) tally[origin] += 1;
      else
        tally.problems.push(
          `${page.url}, ${text.figure ?? text.place}: ${text.text.slice(token.from, token.to)} is no value of what „${text.text}” tells of`,
        );
    }
  };
}
