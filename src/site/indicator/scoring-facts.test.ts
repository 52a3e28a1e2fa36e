import { describe, expect, it } from 'vitest';
import type { StructureRow } from '../shared/rows.ts';
import { scoringFacts, scoringTitle } from './scoring-facts.ts';
import { plainWords } from '../testing/plain-words.ts';

const indicator = (row: Partial<StructureRow>) =>
  ({
    code: 'x',
    parent: null,
    weight: 1,
    direction: -1,
    evidence: null,
    applies_to: null,
    status: 'assumed',
    ...row,
  }) as StructureRow;

const goalposts = (row: Partial<StructureRow>, language: 'lv' | 'en'): string | undefined => {
  const words = plainWords(language);
  return scoringFacts(indicator(row), words).find(({ label }) => label === words.t('scoring.goalposts'))?.text;
};

describe('the goalposts of an indicator', () => {
  it('bear their unit where it is known', () => {
    const hours = { type: 'rating', code: 'facebook_response_time', lower: 0, upper: 72.5 } as const;
    expect(goalposts(hours, 'lv')).toBe('0–72,5 stundas');
    expect(goalposts(hours, 'en')).toBe('0–72.5 hours');
    expect(goalposts({ type: 'share', lower: 0.0000001, upper: 100 }, 'lv')).toBe('0,0000001–100\u00A0%');
  });

  it('say that the question has it where it is not', () => {
    expect(goalposts({ type: 'count', lower: 0, upper: 20 }, 'en')).toBe('from 0 to 20 (the question says of what)');
  });
});

describe('scoringTitle', () => {
  it('names the goalposts with their unit', () => {
    const share = indicator({ type: 'share', direction: 1, lower: 0, upper: 99.5 });
    expect(scoringTitle(share, plainWords('lv'))).toBe('Visus punktus dod 99,5\u00A0%, nevienu – 0\u00A0%');
    const hours = indicator({ type: 'rating', code: 'facebook_response_time', lower: 0, upper: 72 });
    expect(scoringTitle(hours, plainWords('en'))).toBe('Full points at 0 hours, none at 72 hours');
  });
});
