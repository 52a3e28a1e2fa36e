import { describe, expect, it } from 'vitest';
import type { CorrectionRow } from '../model/edition.ts';
import { answer, indicator } from '../rules/testing/structure.ts';
import { applyCorrections, standing } from './corrections.ts';
import { meaningTo } from './meaning.ts';
import type { Reported } from './reported.ts';

const correction = (id: string, date: string, old_value: string, new_value: string): CorrectionRow => ({
  place: { file: 'data/corrections.csv', row: 2 },
  correction_id: id,
  edition: 2022,
  institution_id: 'beta',
  indicator: 'system',
  old_value,
  new_value,
  date,
  reason_lv: '',
  reason_en: '',
  reference: '',
});
const received = new Map([['beta', new Map([['system', answer('none')]])]]);
const OPTIONS = new Map(['none', 'part', 'full'].map((option, at) => [option, at / 2]));
const questionsTo = (id: string) =>
  new Map(
    id === 'beta' ? [['system', meaningTo(indicator('system', 'a', 1, { type: 'choice', options: OPTIONS }))]] : [],
  );

function apply(...corrections: readonly CorrectionRow[]) {
  const reported: Reported[] = [];
  const answers = applyCorrections(received, corrections, (problem) => reported.push(problem), questionsTo);
  return { now: answers.get('beta')?.get('system'), rules: reported.map((problem) => problem.rule) };
}

describe('applyCorrections', () => {
  it('leaves what was received as it is', () => {
    expect(apply(correction('1', '2023-01-01', 'none', 'part')).now).toMatchObject({
      value: 'part',
      meaning: 'part',
      correction: '1',
    });
    expect(received.get('beta')?.get('system')?.value).toBe('none');
  });

  it('goes by date, then id, whatever the order of rows', () => {
    const second = correction('b', '2023-01-01', 'part', 'full');
    const first = correction('a', '2023-01-01', 'none', 'part');
    const third = correction('0', '2023-02-01', 'full', 'none');
    expect(apply(third, second, first)).toMatchObject({ now: { value: 'none', correction: '0' }, rules: [] });
  });

  it('may put a reason in place of a value, and a value in place of a reason', () => {
    const away = correction('1', '2023-01-01', 'none', 'withheld');
    expect(apply(away).now).toMatchObject({ value: '', meaning: null, missing: 'withheld' });
    expect(apply(away, correction('2', '2023-01-02', 'withheld', 'full')).now).toMatchObject({
      value: 'full',
      missing: '',
    });
  });

  it('means nothing where the question does not allow the new value', () => {
    expect(apply(correction('1', '2023-01-01', 'none', 'half')).now).toMatchObject({ value: 'half', meaning: null });
  });

  it('is not applied where the old value is not what stood there', () => {
    expect(apply(correction('1', '2023-01-01', 'part', 'full'))).toMatchObject({
      now: { value: 'none' },
      rules: ['correction-old-value'],
    });
  });
});

it('what stands is the value, else the reason', () => {
  expect([standing(answer('yes')), standing(answer('', 'withheld'))]).toEqual(['yes', 'withheld']);
});
