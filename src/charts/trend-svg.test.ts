import { describe, expect, it } from 'vitest';
import { LIGHT } from './palette.ts';
import { trendSvg } from './trend-svg.ts';

const series = {
  years: [2017, 2022] as const,
  editions: [
    { edition: 2017, measured: true },
    { edition: 2022, measured: true },
  ],
  subject: [
    { edition: 2017, score: 40, joined: false },
    { edition: 2022, score: 50, joined: true },
  ],
  peers: [],
};

describe('trendSvg with a line to compare', () => {
  it('draws none where there is none', () => {
    expect(trendSvg(series, String).fluid).not.toContain('compared');
  });

  it('draws it dashed, not by colour alone, on the page and in the picture', () => {
    const compared = [
      { edition: 2017, score: 42, joined: false },
      { edition: 2022, score: 51, joined: true },
    ];
    const drawing = trendSvg({ ...series, compared }, String);
    expect(drawing.fluid).toMatch(/stroke-dasharray="5 4"[^>]*class="compared"/);
    expect(drawing.fixed(720, LIGHT)).toContain('stroke-dasharray="5 4"');
  });
});

describe('trendSvg with holes', () => {
  const editions = [2017, 2019, 2022].map((edition) => ({ edition, measured: true }));

  it('bridges an edition in which the body took no part with dots, and draws no line there', () => {
    const { fluid } = trendSvg({ ...series, editions }, String);
    expect(fluid).toContain('stroke-dasharray="2 5"');
    expect(fluid).not.toMatch(/<path d="M[^"]*L[^"]*" vector-effect="non-scaling-stroke" class="subject"/);
  });

  it('marks a break and leaves the line open', () => {
    const subject = series.subject.map((point) => ({ ...point, joined: false }));
    const { fluid } = trendSvg({ ...series, subject }, String);
    expect(fluid).toContain('stroke-dasharray="2 4"');
    expect(fluid).not.toMatch(/<path d="M[^"]*L[^"]*"[^>]*class="subject"/);
  });
});
