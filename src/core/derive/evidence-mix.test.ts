import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../assess/assess.ts';
import { anIndex } from '../rules/testing/any-index.ts';
import { answers, structureOf } from '../rules/testing/structure.ts';
import { everywhere, replace, tinyFiles, type Change } from '../rules/testing/tiny-dataset.ts';
import { EVIDENCES, INDEX_CODE, type Evidence } from '../model/vocabulary.ts';
import { prepare, scoreInstitution } from '../score/institution.ts';
import { contributionsOf } from './contributions.ts';
import { evidenceMix } from './evidence-mix.ts';
import { indexPointsOf } from './index-points.ts';

const row = (indicator: string, indexPoints: number | null, indexPossible: number | null) => ({
  indicator,
  indexPoints,
  indexPossible,
});
const RESTS: Readonly<Record<string, Evidence | ''>> = { a: 'self_assessment', b: 'self_assessment', c: 'automatic' };
const restsOn = (code: string): Evidence | '' => RESTS[code] ?? '';

describe('evidenceMix, worked by hand', () => {
  it('sums what rests on each kind', () => {
    expect(evidenceMix([row('a', 24, 30), row('b', 4, 10), row('c', 30, 60)], restsOn)).toEqual([
      { evidence: 'self_assessment', indicators: 2, possible: 40, received: 28 },
      { evidence: 'automatic', indicators: 1, possible: 60, received: 30 },
      { evidence: 'expert', indicators: 0, possible: 0, received: 0 },
    ]);
  });

  it('what is not counted or has no weight brings nothing; what is not said is told apart', () => {
    expect(evidenceMix([row('a', null, null), row('b', 0, 0), row('z', 40, 100)], restsOn)).toEqual([
      { evidence: 'self_assessment', indicators: 0, possible: 0, received: 0 },
      { evidence: 'automatic', indicators: 0, possible: 0, received: 0 },
      { evidence: 'expert', indicators: 0, possible: 0, received: 0 },
      { evidence: 'unstated', indicators: 1, possible: 100, received: 40 },
    ]);
  });
});

it('sums to 100 and to the score, whatever the index and whatever it rests on', () => {
  fc.assert(
    fc.property(anIndex, fc.array(fc.constantFrom(...EVIDENCES, ''), { minLength: 1 }), ({ rows, given }, kinds) => {
      const structure = structureOf(...rows);
      const prepared = prepare(structure);
      const score = scoreInstitution(prepared, 'agency', answers(given)).scores.get(INDEX_CODE)?.score ?? null;
      const own = contributionsOf(prepared, 'agency', answers(given));
      const points = indexPointsOf(own, structure, score !== null);
      const mix = evidenceMix(
        own.map(({ indicator }, at) =>
          row(indicator, points[at]?.indexPoints ?? null, points[at]?.indexPossible ?? null),
        ),
        (code) => kinds[structure.rows.findIndex((each) => each.code === code) % kinds.length] ?? '',
      );
      const sum = (of: 'possible' | 'received'): number => mix.reduce((all, each) => all + each[of], 0);
      expect(Math.abs(sum('possible') - (score === null ? 0 : 100))).toBeLessThan(1e-9);
      expect(Math.abs(sum('received') - (score ?? 0))).toBeLessThan(1e-9);
    }),
  );
});

describe('of a dataset', () => {
  const derived = (...change: readonly Change[]) => assess(tinyFiles(...change)).derived;

  it('bodies with an index score have a mix, and sums of it are their scores', () => {
    const own = derived();
    const scored = own?.scores.filter(({ code, score }) => code === INDEX_CODE && score !== null) ?? [];
    expect(scored.length).toBeGreaterThan(3);
    const mixes = Map.groupBy(own?.evidenceMix ?? [], (each) => `${each.edition}/${each.institution_id}`);
    expect(mixes.size).toBe(scored.length);
    for (const { edition, institution_id, score } of scored) {
      const mix = mixes.get(`${edition}/${institution_id}`) ?? [];
      expect(mix.reduce((sum, each) => sum + each.received, 0)).toBeCloseTo(score ?? -1, 9);
      expect(mix.reduce((sum, each) => sum + each.possible, 0)).toBeCloseTo(100, 9);
    }
  });

  it('the mix of a sector are the means of its bodies; under three there are none', () => {
    const own = derived();
    const of = (edition: number) =>
      own?.evidenceAverages.filter((each) => each.edition === edition && each.sector === 'state') ?? [];
    expect(of(2021).map(({ n, possible, received }) => [n, possible, received])).toEqual([
      [2, null, null],
      [2, null, null],
      [2, null, null],
    ]);
    const scores =
      own?.scores.flatMap(({ edition, sector, code, score }) =>
        edition === 2022 && sector === 'state' && code === INDEX_CODE && score !== null ? [score] : [],
      ) ?? [];
    expect(of(2022).map(({ n, indicators }) => [n, indicators])).toEqual([
      [scores.length, 3],
      [scores.length, 1],
      [scores.length, 1],
    ]);
    expect(of(2022).reduce((sum, each) => sum + (each.possible ?? 0), 0)).toBeCloseTo(100, 9);
    expect(of(2022).reduce((sum, each) => sum + (each.received ?? 0), 0)).toBeCloseTo(
      scores.reduce((sum, score) => sum + score, 0) / scores.length,
      9,
    );
  });

  it('worked by hand: the means of Alfa, Beta and Gamma', () => {
    // Alfa: self-assessment 60 · (2·1 + 0.4)/3 = 48 of 60, the website 20 of 20, the expert's 0.8 · 20 = 16 of 20; 84 in all.
    // Beta: 60 · (2·0.5 + 0.5 + 0.2)/4 = 25.5 of 60, 0 of 20, 0.5 · 20 = 10 of 20. Gamma, of whom the expert says nothing:
    // 60 · (2·0.5 + 0.3)/3 = 26 of 60, 0 of 40.
    const found = derived()?.evidenceAverages.filter((each) => each.edition === 2022 && each.sector === 'state') ?? [];
    const means: Readonly<Record<string, readonly [number, number]>> = {
      self_assessment: [(60 + 60 + 60) / 3, (48 + 25.5 + 26) / 3],
      automatic: [(20 + 20 + 40) / 3, (20 + 0 + 0) / 3],
      expert: [(20 + 20 + 0) / 3, (16 + 10 + 0) / 3],
    };
    expect(found.map(({ evidence }) => evidence)).toEqual(Object.keys(means));
    for (const { evidence, possible, received } of found) {
      expect(possible).toBeCloseTo(means[evidence]?.[0] ?? Number.NaN, 9);
      expect(received).toBeCloseTo(means[evidence]?.[1] ?? Number.NaN, 9);
    }
  });

  it('a kind that others lack counts as nothing of theirs: of three Beta alone has electronic, 15 points, of which a half', () => {
    const row = 'electronic,inside,indicator,share,1,1,0,80,,';
    const own = derived(replace('methodology/2022/state.csv', `${row}self_assessment,`, `${row},`));
    const unstated = own?.evidenceAverages.find((each) => each.edition === 2022 && each.evidence === 'unstated');
    expect(unstated).toMatchObject({ n: 3, indicators: 1 });
    expect(unstated?.possible).toBeCloseTo((0 + 15 + 0) / 3, 9);
    expect(unstated?.received).toBeCloseTo((0 + 7.5 + 0) / 3, 9);
  });

  it('a kind that the structure does not name is unstated', () => {
    const own = derived(everywhere(',automatic,,assumed', ',,,assumed'));
    expect(
      own?.evidenceMix.filter(({ institution_id }) => institution_id === 'delta-novads').map((each) => each.evidence),
    ).toContain('unstated');
  });
});
