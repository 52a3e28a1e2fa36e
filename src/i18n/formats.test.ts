import { describe, expect, it } from 'vitest';
import { change, date, number, ordinal, percent, pluralForm, years, type DateCase } from './formats.ts';

const CASES: readonly DateCase[] = ['nominative', 'genitive', 'dative', 'locative'];

describe('numbers', () => {
  it('have a decimal comma and a thousands space in Latvian', () => {
    expect(number('lv', 1234567.85, 1)).toBe('1\u00A0234\u00A0567,9');
    expect(number('en', 66.75, 1)).toBe('66.8');
  });

  it('have a true minus and never a negative zero', () => {
    expect(number('lv', -4.2, 1)).toBe('−4,2');
    expect(number('lv', -0.04, 1)).toBe('0,0');
    expect(number('lv', -0.05, 1)).toBe('−0,1');
  });

  it('carry their sign as changes', () => {
    expect(change('lv', 3.14)).toBe('+3,1');
    expect(change('en', -3.14)).toBe('−3.1');
    expect(change('en', 0.04)).toBe('+0.04');
  });

  it('are rounded from what they are, not from their nearest binary number', () => {
    // 0.575 · 100 is 57.49999999999999 and 45.35 − 45.3 is 0.05000000000000426 in binary arithmetic.
    expect(percent('lv', 23 / 40)).toBe('58\u00A0%');
    expect(percent('en', 0.285)).toBe('29%');
    expect(change('lv', 8.35 - 8.3)).toBe('+0,1');
    expect(number('lv', 1.005 * 100, 0)).toBe('101');
  });

  it('are per cent with a space in Latvian and without in English', () => {
    expect(percent('lv', 0.88)).toBe('88\u00A0%');
    expect(percent('en', 0.885, 1)).toBe('88.5%');
  });
});

describe('plural forms', () => {
  it.each([
    [0, 0, 'zero'],
    [1, 0, 'one'],
    [2, 0, 'other'],
    [11, 0, 'zero'],
    [20, 0, 'zero'],
    [21, 0, 'one'],
    [66.8, 1, 'other'],
    [61.1, 1, 'one'],
    [61.11, 2, 'zero'],
    [10, 1, 'zero'],
  ] as const)('Latvian %d with %d decimals is %s', (value, digits, form) => {
    expect(pluralForm('lv', value, digits)).toBe(form);
  });

  it('English has one and other', () => {
    expect(pluralForm('en', 1)).toBe('one');
    expect(pluralForm('en', 1, 1)).toBe('other');
  });
});

describe('ordinals and dates', () => {
  it.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [4, '4th'],
    [11, '11th'],
    [22, '22nd'],
    [113, '113th'],
  ])('%d is %s', (value, text) => {
    expect(ordinal('en', value)).toBe(text);
    expect(ordinal('lv', value)).toBe(`${value}.`);
  });

  it('are written out, a bare year where the day is unknown', () => {
    expect(date('lv', '2021-07-01')).toBe('2021.\u00A0gada 1.\u00A0jūlijs');
    expect(date('en', '2021-07-01')).toBe('1\u00A0July 2021');
    expect(date('lv', '2024')).toBe('2024.\u00A0gads');
  });
});

describe('cases of a date', () => {
  const cases = (iso: string): readonly string[] =>
    CASES.map((form) => date('lv', iso, form).replaceAll('\u00A0', ' '));

  it.each([
    ['01', 'janvāris', 'janvāra', 'janvārim', 'janvārī'],
    ['02', 'februāris', 'februāra', 'februārim', 'februārī'],
    ['03', 'marts', 'marta', 'martam', 'martā'],
    ['04', 'aprīlis', 'aprīļa', 'aprīlim', 'aprīlī'],
    ['05', 'maijs', 'maija', 'maijam', 'maijā'],
    ['06', 'jūnijs', 'jūnija', 'jūnijam', 'jūnijā'],
    ['07', 'jūlijs', 'jūlija', 'jūlijam', 'jūlijā'],
    ['08', 'augusts', 'augusta', 'augustam', 'augustā'],
    ['09', 'septembris', 'septembra', 'septembrim', 'septembrī'],
    ['10', 'oktobris', 'oktobra', 'oktobrim', 'oktobrī'],
    ['11', 'novembris', 'novembra', 'novembrim', 'novembrī'],
    ['12', 'decembris', 'decembra', 'decembrim', 'decembrī'],
  ])('of month %s are „%s”, „%s”, „%s”, „%s”', (month, ...forms) => {
    expect(cases(`2024-${month}-09`)).toEqual(forms.map((form) => `2024. gada 9. ${form}`));
  });

  it('are those of „gads” where only the year is known', () => {
    expect(cases('2021')).toEqual(['2021. gads', '2021. gada', '2021. gadam', '2021. gadā']);
    expect(date('en', '2021', 'locative')).toBe('2021');
  });

  it('leave year and day as they are, on every day of every month', () => {
    for (let month = 1; month <= 12; month += 1) {
      const days = new Date(Date.UTC(2024, month, 0)).getUTCDate();
      for (let day = 1; day <= days; day += 1) {
        const iso = `2024-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        const forms = cases(iso);
        expect(new Set(forms).size).toBe(CASES.length);
        for (const form of forms) expect(form).toMatch(new RegExp(`^2024\\. gada ${day}\\. \\p{Ll}+$`, 'u'));
        expect(new Set(CASES.map((form) => date('en', iso, form))).size).toBe(1);
      }
    }
  });
});

it('years are joined as each language joins them', () => {
  expect([years('lv', '2017-2019'), years('en', '2017-2019'), years('lv', '2021')]).toEqual([
    '2017.–2019',
    '2017–2019',
    '2021',
  ]);
});
