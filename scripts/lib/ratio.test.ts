import { describe, expect, it } from 'vitest';
import { compare, describeRatio } from './ratio.ts';

describe('compare', () => {
  const about = { what: 'ours', against: 'theirs', limit: 3 };

  it('takes the median ratio, not the ratio of medians', () => {
    const rounds = [
      { own: 2, yardstick: 1 },
      { own: 30, yardstick: 10 },
      { own: 5, yardstick: 1 },
    ];
    expect(compare(rounds, about)).toEqual({ ...about, own: 5, yardstick: 1, ratio: 3 });
  });

  it('says whether the limit is kept', () => {
    expect(describeRatio(compare([{ own: 3, yardstick: 1 }], about))).toBe(
      'passed 3.00 × (limit 3 ×)\n  3.00 s  ours\n  1.00 s  theirs',
    );
    expect(describeRatio(compare([{ own: 3.1, yardstick: 1 }], about))).toMatch(/^failed 3\.10/);
  });
});
