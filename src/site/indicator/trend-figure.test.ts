import { describe, expect, it } from 'vitest';
import { indicatorTrendTitle } from './trend-figure.ts';
import type { IndicatorResultRow } from '../shared/rows.ts';
import { plainWords } from '../testing/plain-words.ts';

const [lv, en] = [plainWords('lv'), plainWords('en')];
const row = (edition: number, counted: number, full_share: number, same: Partial<IndicatorResultRow>) =>
  ({
    edition,
    counted,
    full_share,
    previous_edition: edition === 2031 ? null : 2031,
    same_n: null,
    same_previous_full_share: null,
    same_full_share: null,
    ...same,
  }) as IndicatorResultRow;
const first = row(2031, 10, 0.4, { same_none: 'first' });
const same = (n: number, before: number, now: number) => ({
  same_n: n,
  same_previous_full_share: before,
  same_full_share: now,
});

describe('how a question moved', () => {
  it('is told of all and of the same bodies, with both numbers', () => {
    const rows = [first, row(2032, 12, 0.5, same(8, 0.5, 0.375))];
    // 37.5 is printed as 38, and the difference is of what is printed.
    expect(indicatorTrendTitle(rows, 'full', 'state', lv)).toBe(
      'Salīdzinot ar 2031. gadu, visu iestāžu īpatsvars ir par 10 procentpunktiem augstāks; to pašu iestāžu (8 no 12) ir par 12 procentpunktiem zemāks',
    );
    expect(indicatorTrendTitle(rows, 'full', 'municipal', en)).toBe(
      'Compared with 2031, the share among all municipalities is 10 percentage points higher; among the same municipalities (8 of 12) it is 12 percentage points lower',
    );
  });

  it('is told once where all are the same bodies', () => {
    expect(indicatorTrendTitle([first, row(2032, 10, 0.4, same(10, 0.4, 0.4))], 'full', 'state', lv)).toBe(
      'Salīdzinot ar 2031. gadu, īpatsvars ir tāds pats',
    );
  });

  it('is not told where the same bodies are too few', () => {
    expect(
      indicatorTrendTitle([first, row(2032, 12, 0.5, { same_n: 5, same_none: 'minority' })], 'full', 'state', lv),
    ).toBe('Ar 2031. gadu nav ko salīdzināt');
  });
});
