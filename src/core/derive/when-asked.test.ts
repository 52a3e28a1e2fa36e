import { describe, expect, it } from 'vitest';
import { whenAsked } from './when-asked.ts';

describe('whenAsked', () => {
  it('makes each part once, when it is asked for, and not before', () => {
    const made: string[] = [];
    const whole = whenAsked<{ readonly one: number; readonly two: number }>({
      one: () => made.push('one'),
      two: (own) => made.push('two') + own.one,
    });
    expect(made).toEqual([]);
    expect([whole.two, whole.two, whole.one, whole.one]).toEqual([3, 3, 2, 2]);
    expect(made).toEqual(['two', 'one']);
  });
});
