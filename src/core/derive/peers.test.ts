import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestPeers, type Described } from './peers.ts';

const body = (institution_id: string, attributes: Readonly<Record<string, number | string>>): Described => ({
  institution_id,
  attributes: new Map(Object.entries(attributes)),
});
const OURS = body('ours', { category: 'agency', applications: 100 });
const BODIES = [
  OURS,
  body('ten-times', { category: 'agency', applications: 1000 }),
  body('none', { category: 'agency', applications: 0 }),
  body('most', { category: 'agency', applications: 10_000 }),
  body('ministry', { category: 'ministry', applications: 100 }),
  body('silent', { category: 'agency' }),
];
const distances = (bodies: readonly Described[]) =>
  nearestPeers(bodies, 'ours', 9).map(({ institution_id, distance }) => [institution_id, Number(distance.toFixed(3))]);

describe('nearestPeers, worked by hand', () => {
  it('is the mean of what is unlike: ln(1001 / 101) / ln(10001) = 0.249 and the same category give 0.125', () => {
    // none: ln 101 / ln 10001 = 0.501; most: ln(10001 / 101) / ln 10001 = 0.499; another category, or nothing known: 1.
    expect(distances(BODIES)).toEqual([
      ['ten-times', 0.125],
      ['most', 0.249],
      ['none', 0.251],
      ['ministry', 0.5],
      ['silent', 0.5],
    ]);
  });

  it('asks only what is known of the body itself', () => {
    const [first, ...rest] = BODIES;
    expect(first).toBe(OURS);
    expect(distances([body('ours', { category: 'agency' }), ...rest]).map(([id]) => id)).toEqual([
      'most',
      'none',
      'silent',
      'ten-times',
      'ministry',
    ]);
  });

  it('has nobody for who is unknown', () => expect(nearestPeers(BODIES, 'stranger')).toEqual([]));
});

describe('properties', () => {
  const attributes = fc.record(
    {
      category: fc.constantFrom('a', 'b'),
      staff: fc.integer({ min: -5, max: 2000 }),
      place: fc.constantFrom('x', 'y'),
    },
    { requiredKeys: ['category'] },
  );
  const bodies = fc
    .array(attributes, { minLength: 2, maxLength: 12 })
    .map((rows) => rows.map((row, at) => body(`b${String(at).padStart(2, '0')}`, row)));

  it('distances are within 0 and 1 and ascend, and the order of rows changes nothing', () => {
    fc.assert(
      fc.property(bodies, (all) => {
        const peers = nearestPeers(all, 'b00');
        expect(nearestPeers(all.toReversed(), 'b00')).toEqual(peers);
        expect(peers.every(({ distance }) => distance >= 0 && distance <= 1 + 1e-12)).toBe(true);
        expect(peers.map(({ distance }) => distance)).toEqual(
          peers.map(({ distance }) => distance).toSorted((a, b) => a - b),
        );
      }),
    );
  });

  it('who is alike in everything is at no distance', () => {
    fc.assert(
      fc.property(bodies, attributes, (all, own) => {
        const peers = nearestPeers([...all, body('ours', own), body('twin', own)], 'ours');
        expect(peers[0]?.distance).toBe(0);
      }),
    );
  });
});
