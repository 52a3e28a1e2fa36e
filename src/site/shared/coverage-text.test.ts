import { describe, expect, it } from 'vitest';
import { translator } from '../../i18n/translator.ts';
import { coverageNote, coverageText } from './coverage-text.ts';

describe('the coverage beside a score', () => {
  const lv = translator('lv');

  it('stands there where it is not whole', () => {
    expect(coverageText({ coverage: 0.944444 }, lv)).toBe('segums 94\u00A0%');
    expect(coverageText({ coverage: 1 }, lv)).toBeNull();
    expect(coverageText({ coverage: null }, lv)).toBeNull();
  });

  it('is never said to be whole by rounding', () => {
    expect(coverageText({ coverage: 0.99999 }, lv)).not.toContain('100');
  });

  it('is said once where everyone has it whole', () => {
    expect(coverageNote([{ coverage: 1 }, { coverage: null }], lv)).toMatch(/^Visiem/);
    expect(coverageNote([{ coverage: 1 }, { coverage: 0.9 }], lv)).toMatch(/^Segums rāda/);
  });
});
