import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../model/edition.ts';
import type { MissingReason } from '../model/vocabulary.ts';
import { aDrawn, anIndex, answerTo } from '../rules/testing/any-index.ts';
import { answer, answers, dimension, indicator, structureOf } from '../rules/testing/structure.ts';
import { prepare, scoreInstitution } from './institution.ts';
import { normalise } from './normalise.ts';
import { rankDescending } from './rank.ts';

/** Two dimensions, 40 and 60; the first of two indicators 3 : 1, the second of one. */
const STRUCTURE = structureOf(
  dimension('contact', 40),
  dimension('inside', 60),
  indicator('website', 'contact', 3),
  indicator('reply', 'contact', 1),
  indicator('system', 'inside', 2),
);
/** Without the noise of binary fractions. */
const tidy = (number: number | null): number | null => (number === null ? null : Number(number.toFixed(9)));
const scored = (given: Readonly<Record<string, Answer>>, rows = STRUCTURE) =>
  Object.fromEntries(
    [...scoreInstitution(prepare(rows), 'agency', answers(given)).scores].map(([code, { score, coverage }]) => [
      code,
      { score: tidy(score), coverage: tidy(coverage) },
    ]),
  );
const missing = (reason: MissingReason): Answer => answer('', reason);

describe('scores, worked by hand', () => {
  it('weighted means of weighted means', () => {
    // contact (3 · 80 + 1 · 40) / 4 = 70; inside 50; index (40 · 70 + 60 · 50) / 100 = 58
    expect(scored({ website: answer('80'), reply: answer('40'), system: answer('50') })).toEqual({
      contact: { score: 70, coverage: 1 },
      inside: { score: 50, coverage: 1 },
      index: { score: 58, coverage: 1 },
    });
  });

  it('not_applicable leaves both sides', () => {
    expect(scored({ website: answer('80'), reply: missing('not_applicable'), system: answer('50') })).toEqual({
      contact: { score: 80, coverage: 1 },
      inside: { score: 50, coverage: 1 },
      index: { score: 62, coverage: 1 },
    });
  });

  it('not_answered counts as zero', () => {
    expect(scored({ website: answer('80'), reply: missing('not_answered'), system: answer('50') })).toEqual({
      contact: { score: 60, coverage: 1 },
      inside: { score: 50, coverage: 1 },
      index: { score: 54, coverage: 1 },
    });
  });

  it.each(['not_assessed', 'withheld'] as const)('%s leaves both sides and lowers the coverage', (reason) => {
    // coverage of contact 3 / 4, of the index (40 · 0.75 + 60 · 1) / 100 = 0.9
    expect(scored({ website: answer('80'), reply: missing(reason), system: answer('50') })).toEqual({
      contact: { score: 80, coverage: 0.75 },
      inside: { score: 50, coverage: 1 },
      index: { score: 62, coverage: 0.9 },
    });
  });

  it('a dimension that is not applicable at all has neither score nor coverage, and does not weigh', () => {
    expect(scored({ website: answer('80'), reply: answer('80'), system: missing('not_applicable') })).toEqual({
      contact: { score: 80, coverage: 1 },
      inside: { score: null, coverage: null },
      index: { score: 80, coverage: 1 },
    });
  });

  it('a dimension that was not assessed lowers the coverage of the index by its weight', () => {
    // 40 of 100 are covered: under a half, so there is no index, while the dimension keeps its score
    expect(scored({ website: answer('80'), reply: answer('80'), system: missing('not_assessed') })).toEqual({
      contact: { score: 80, coverage: 1 },
      inside: { score: null, coverage: 0 },
      index: { score: null, coverage: 0.4 },
    });
  });

  it('a coverage of exactly a half is enough', () => {
    const even = structureOf(dimension('a', 1), dimension('b', 1), indicator('x', 'a', 1), indicator('y', 'b', 1));
    expect(scored({ x: answer('30'), y: missing('withheld') }, even).index).toEqual({ score: 30, coverage: 0.5 });
  });

  it('a question that is not put to the category is not there', () => {
    const asked = structureOf(
      dimension('a', 1),
      indicator('x', 'a', 1),
      indicator('y', 'a', 1, { applies_to: ['ministry'] }),
    );
    expect(scored({ x: answer('30') }, asked).a).toEqual({ score: 30, coverage: 1 });
  });

  it('a weight of zero is asked and not scored', () => {
    const unscored = structureOf(dimension('a', 1), indicator('x', 'a', 1), indicator('y', 'a', 0));
    expect(scored({ x: answer('30'), y: answer('100') }, unscored).a?.score).toBe(30);
    expect(scored({ x: answer('30'), y: missing('withheld') }, unscored).a?.coverage).toBe(1);
  });

  it('an answer that is not there is an error, never a zero', () => {
    expect(() => scored({ website: answer('80'), system: answer('50') })).toThrow('reply: no answer row');
  });
});

const close = (a: number | null | undefined, b: number | null | undefined): void => {
  if (a === null || b === null || a === undefined || b === undefined) expect(a).toBe(b);
  else expect(a).toBeCloseTo(b, 8);
};

describe('properties', () => {
  it('scores lie within 0 and 100, coverage within 0 and 1', () => {
    fc.assert(
      fc.property(anIndex, ({ rows, given }) => {
        for (const { score, coverage } of Object.values(scored(given, structureOf(...rows)))) {
          if (score !== null) expect(score >= 0 && score <= 100 + 1e-9).toBe(true);
          if (coverage !== null) expect(coverage >= 0 && coverage <= 1).toBe(true);
        }
      }),
    );
  });

  it('a better answer never lowers a score, whatever its question and whichever way it points', () => {
    fc.assert(
      fc.property(anIndex, aDrawn, fc.nat(), ({ rows, given }, drawn, pick) => {
        const chosen = rows.filter((row) => given[row.code]?.missing === '');
        const row = chosen[pick % Math.max(1, chosen.length)];
        fc.pre(row !== undefined);
        const [was, is] = [given[row.code] as Answer, answerTo(row, drawn)];
        fc.pre(is.missing === '' && normalise(row, is.meaning) >= normalise(row, was.meaning));
        const before = scored(given, structureOf(...rows));
        const after = scored({ ...given, [row.code]: is }, structureOf(...rows));
        for (const [code, { score }] of Object.entries(before)) {
          if (score === null) expect(after[code]?.score).toBeNull();
          else expect(after[code]?.score).toBeGreaterThanOrEqual(score - 1e-9);
        }
      }),
    );
  });

  it('the scale of the weights and the order of the rows do not matter', () => {
    fc.assert(
      fc.property(anIndex, fc.double({ min: 0.01, max: 1000, noNaN: true }), ({ rows, given }, factor) => {
        const before = scored(given, structureOf(...rows));
        const scaled = scored(given, structureOf(...rows.map((r) => ({ ...r, weight: r.weight * factor }))));
        const turned = scored(given, structureOf(...[...rows].reverse()));
        for (const [code, own] of Object.entries(before)) {
          for (const other of [scaled, turned]) {
            close(other[code]?.score, own.score);
            close(other[code]?.coverage, own.coverage);
          }
        }
      }),
    );
  });

  it('equal answers give that answer', () => {
    fc.assert(
      fc.property(anIndex, fc.integer({ min: 0, max: 100 }), ({ rows, given }, value) => {
        const same = Object.fromEntries(Object.keys(given).map((code) => [code, answer(String(value))]));
        const plain = rows.map((r) =>
          r.kind === 'indicator' ? indicator(r.code, r.parent, r.weight, { applies_to: r.applies_to }) : r,
        );
        for (const { score } of Object.values(scored(same, structureOf(...plain))))
          if (score !== null) close(score, value);
        const asked = plain.filter((r) => given[r.code] !== undefined && r.weight > 0).map(({ parent }) => parent);
        const weighed = plain.some((r) => r.kind === 'dimension' && r.weight > 0 && asked.includes(r.code));
        expect(scored(same, structureOf(...plain))['index']?.score !== null).toBe(weighed);
      }),
    );
  });

  it('what was not assessed is left out and told by the coverage, never taken for zero', () => {
    fc.assert(
      fc.property(anIndex, fc.nat(), ({ rows, given }, pick) => {
        const asked = rows.filter(({ code }) => given[code] !== undefined);
        const chosen = asked[pick % Math.max(1, asked.length)];
        fc.pre(chosen !== undefined);
        const { code, parent, weight } = chosen;
        const rest = rows.filter((r) => r.code !== code);
        const without = scored({ ...given, [code]: missing('not_assessed') }, structureOf(...rows))[parent];
        close(without?.score, scored(given, structureOf(...rest))[parent]?.score);
        // What weighs nothing covers nothing.
        const others = scored(given, structureOf(...rest))[parent]?.coverage ?? null;
        if (weight > 0) expect(without?.coverage).toBeLessThan(1);
        else expect(without?.coverage).toBe(others);
      }),
    );
  });

  it('ranks follow scores', () => {
    const score = fc.option(fc.integer({ min: 0, max: 20 }).map((n) => n * 5));
    fc.assert(
      fc.property(fc.array(score), (scores) => {
        const { ranks, n } = rankDescending(scores);
        expect(n).toBe(scores.filter((s) => s !== null).length);
        scores.forEach((s, at) => {
          const better = scores.filter((other) => s !== null && other !== null && other > s).length;
          expect(ranks[at]).toBe(s === null ? null : better + 1);
        });
      }),
    );
  });
});
