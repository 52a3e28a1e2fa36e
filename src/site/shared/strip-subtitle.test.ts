import { describe, expect, it } from 'vitest';
import { stripSeries } from '../../charts/strip-series.ts';
import { translator } from '../../i18n/translator.ts';
import { stripSubtitle } from './strip-subtitle.ts';

const LEVELS = [{ level: 1, from: 0, to: 100 }];
const apart = stripSeries([10, 40], null, LEVELS);
const tied = stripSeries([0, 0, 40], null, LEVELS);

describe('stripSubtitle', () => {
  it('says what a wider tick is where there is one', () => {
    expect(stripSubtitle('Punkti', [apart, tied], translator('lv'))).toBe(
      'Punkti; platāka svītriņa\u00A0– vairākas ar vienādiem vai gandrīz vienādiem punktiem',
    );
    expect(stripSubtitle('Points', [tied], translator('en'))).toBe(
      'Points; a wider tick is several with the same or nearly the same score',
    );
  });

  it('adds nothing where each tick is one body', () => {
    expect(stripSubtitle('Punkti', [apart], translator('lv'))).toBe('Punkti');
  });
});
