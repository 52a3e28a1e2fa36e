import { describe, expect, it } from 'vitest';
import { compare, exact, minus, plus, quantile, ratio, rounded, sum, times, written } from './exact.ts';

describe('exact numbers', () => {
  it.each([
    ['0.05', 1, '0.1'],
    ['-0.05', 1, '-0.1'],
    ['-0.04', 1, '0.0'],
    ['57.5', 0, '58'],
    ['1.005', 2, '1.01'],
    ['99.95', 1, '100.0'],
    ['7', 1, '7.0'],
  ])('%s with %d decimals is %s: half away from zero', (text, digits, printed) => {
    expect(rounded(exact(text), digits)).toBe(printed);
  });

  it('are computed without noise', () => {
    expect(rounded(minus(exact('8.35'), exact('8.3')), 6)).toBe('0.050000');
    expect(rounded(plus(exact('0.1'), exact('0.2')), 1)).toBe('0.3');
    expect(rounded(times(ratio(exact(1), exact(-3)), exact(9)), 0)).toBe('-3');
    expect(rounded(sum(['1.1', '2.2', '3.3'].map(exact)), 1)).toBe('6.6');
    expect(compare(exact('2.50'), exact('2.5'))).toBe(0);
  });

  it('refuse what is no number and to divide by nothing', () => {
    expect(() => exact('1,5')).toThrow('1,5 is not a decimal number');
    expect(() => ratio(exact(1), exact('0.0'))).toThrow('divided by 0');
  });

  it.each([
    ['44.6337695', '44.6337695'],
    ['40.000000', '40'],
    ['-0.610279', '-0.610279'],
    ['100', '100'],
    ['0', '0'],
  ])('%s stands in a file as %s', (text, file) => {
    expect(written(exact(text))).toBe(file);
  });

  it('stand in a file with twelve digits where they never end', () => {
    expect(written(ratio(exact(100), exact(3)))).toBe('33.3333333333');
    expect(written(ratio(exact(1), exact(30)))).toBe('0.0333333333333');
  });

  it('have quartiles by the straight line', () => {
    const values = ['4', '1', '3', '2'].map(exact);
    expect(['0', '0.25', '0.5', '1'].map((share) => rounded(quantile(values, exact(share)) ?? exact(-1), 2))).toEqual([
      '1.00',
      '1.75',
      '2.50',
      '4.00',
    ]);
    expect(quantile([], exact('0.5'))).toBeNull();
  });
});
