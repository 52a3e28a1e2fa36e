import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { barsSvg } from './bars-svg.ts';
import { LIGHT } from './palette.ts';

const document = parseHTML('<!doctype html><html><body></body></html>').document;
const bars = [
  { label: 'Visas „A & B”', share: 0.5, value: '50 %', subject: true },
  { label: 'Ministrijas', share: 0.25, value: '25 %', subject: false },
  { label: 'Neviena', share: null, value: '–', subject: false },
];

describe('barsSvg', () => {
  const drawing = barsSvg(document, bars);

  it('writes every name and value once, escaped', () => {
    for (const text of ['Visas „A &amp; B”', 'Ministrijas', 'Neviena', '50 %', '25 %', '–'])
      expect(drawing.fluid.split(`>${text}<`)).toHaveLength(2);
  });

  it('has nothing that a strict content security policy refuses', () => {
    expect(drawing.fluid).not.toMatch(/<style|style=|aria-/);
  });

  it('draws shares of the full width', () => {
    expect(drawing.fluid).toContain('width="500"');
    expect(drawing.fluid).toContain('width="250"');
  });

  it('frames what a bar could fill, on a page as in a picture', () => {
    const framed = barsSvg(document, [{ label: 'a', share: 0.25, reach: 0.5, value: '1', subject: false }]);
    expect(framed.fluid).toMatch(/<rect [^>]*width="50%"[^>]*class="frame"/);
    expect(framed.fixed(720, LIGHT)).toMatch(/<rect [^>]*width="360"[^>]*fill="none"/);
    expect(drawing.fluid).not.toContain('class="frame"');
  });

  it('gives the subject the accent and the others a quiet colour, in a picture as on a page', () => {
    expect(drawing.fluid).toContain('bar-subject');
    expect(drawing.fixed(720, LIGHT)).toContain(LIGHT.accent);
    expect(drawing.fixed(720, LIGHT)).toContain(LIGHT.quiet);
  });
});
