import { describe, expect, it } from 'vitest';
import { capital } from './published-figure-text.ts';

describe('capital', () => {
  it('begins a line, but leaves a name that has its capital further on', () => {
    expect(capital('elektronisko dokumentu īpatsvars')).toBe('Elektronisko dokumentu īpatsvars');
    expect(capital('e-pārvalde')).toBe('E-pārvalde');
    expect(capital('eParaksts')).toBe('eParaksts');
    expect(capital('')).toBe('');
  });
});
