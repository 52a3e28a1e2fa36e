import { describe, expect, it } from 'vitest';
import { LIGHT } from './palette.ts';
import { fixedPen } from './pen.ts';
import { rankLine, withRankLine, type RankInterval } from './rank-line-svg.ts';

const OWN: RankInterval = { rank: 3, low: 2, high: 5, n: 10 };
const STRIP = { height: 70, fluid: '<g/>', fixed: () => '<g/>' };
const drawn = (own: RankInterval) =>
  withRankLine(STRIP, own, { first: '1. vieta', last: '10. vieta', interval: '2.–5. & 3.' });

describe('rankLine', () => {
  it('gives each rank a tenth of the width, the first at the right', () => {
    // Ranks 5 to 2 are the parts from 0.5 to 0.9; the middle of the third rank is 0.75.
    expect(rankLine(OWN)).toContain('<rect x="50%" y="1" width="40%" height="8" class="band"/>');
    expect(rankLine(OWN)).toContain('<circle cx="75%" cy="5" r="3.5" class="subject"/>');
    expect(rankLine(OWN, fixedPen(200, LIGHT))).toMatch(
      /<rect x="100" y="1" width="80" height="8" fill="#e9ded0" stroke=/,
    );
  });

  it('an interval of one rank is as wide as that', () => {
    expect(rankLine({ ...OWN, rank: 1, low: 1, high: 1 })).toContain('<rect x="90%" y="1" width="10%"');
    expect(rankLine({ rank: 1, low: 1, high: 1, n: 1 })).toContain('<circle cx="50%"');
  });
});

describe('withRankLine', () => {
  it('stands below the strip and says its ends and the interval', () => {
    expect(drawn(OWN).height).toBeGreaterThan(STRIP.height);
    expect(drawn(OWN).fluid).toMatch(/^<g\/><svg x="0" y="70" /);
    for (const text of ['1. vieta', '10. vieta', '2.–5. &amp; 3.']) expect(drawn(OWN).fluid).toContain(`>${text}<`);
    expect(drawn(OWN).fixed(500, LIGHT)).toContain('>10. vieta<');
  });

  it('keeps the words of an interval inside, as much room as they may take on the narrow screen', () => {
    // 30 letters take more than four fifths of it: at a centre of 0.36 they begin at the left end.
    const long = withRankLine(
      STRIP,
      { rank: 74, low: 70, high: 78, n: 115 },
      { first: '', last: '', interval: 'x'.repeat(30) },
    );
    expect(long.fluid).toContain('<text x="0%" y="20" text-anchor="start" class="label">');
    expect(drawn({ ...OWN, low: 1, high: 2 }).fluid).toContain(
      '<text x="100%" y="20" text-anchor="end" class="label">',
    );
    expect(drawn({ ...OWN, low: 9, high: 10 }).fluid).toContain(
      '<text x="0%" y="20" text-anchor="start" class="label">',
    );
    expect(drawn(OWN).fluid).toContain('<text x="70%" y="20" text-anchor="middle" class="label">');
  });

  it('has nothing that a strict content security policy refuses', () => {
    expect(drawn(OWN).fluid).not.toMatch(/style=/);
  });
});
