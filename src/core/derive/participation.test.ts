import { describe, expect, it } from 'vitest';
import { assess } from '../assess/assess.ts';
import { append, replace, tinyFiles, type Change } from '../rules/testing/tiny-dataset.ts';
import { outsideOf } from './participation.ts';

const of = (edition: number, ...changes: readonly Change[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (assess(tinyFiles(...changes)).derived?.participation ?? [])
      .filter((row) => row.edition === edition)
      .map((row) => [row.institution_id, row.participation]),
  );

describe('where a body of the registry was in an edition', () => {
  it('is among the participants, or ended, or came later, or is not in the data', () => {
    // 2021 has state institutions alone. Old Bureau ended with 2020; Gamma existed since 2010 and is not in the data.
    expect(of(2021)).toEqual({
      'alfa-ministrija': 'took_part',
      'beta-agentura': 'took_part',
      'gamma-birojs': 'not_in_data',
      'senais-birojs': 'no_longer',
    });
    expect(of(2022)).toMatchObject({ 'gamma-birojs': 'took_part', 'delta-novads': 'took_part' });
    const young = append(
      'data/registry/institutions.csv',
      'jauna-agentura,2022-03-01,,Jaunā aģentūra,New Agency,JA,,state,alfa-ministrija,,,,',
    );
    expect(of(2021, young)).toMatchObject({ 'jauna-agentura': 'not_yet' });
    expect(of(2022, young)).toMatchObject({ 'jauna-agentura': 'not_in_data' });
  });

  it('has no answers where every one of them is missing', () => {
    const silent = [
      'website,yes,,',
      'reply_hours,60,,',
      'system,full,,',
      'papers_sent,90,,',
      'papers_electronic,30,,',
    ].map((row) =>
      replace(
        'data/editions/2021/answers.csv',
        `alfa-ministrija,${row}`,
        `alfa-ministrija,${row.split(',')[0] ?? ''},,not_answered,`,
      ),
    );
    expect(of(2021, ...silent)).toMatchObject({ 'alfa-ministrija': 'no_answers', 'beta-agentura': 'took_part' });
  });

  it('is never guessed from an end that nothing is known of', () => {
    const row = (valid_from: string, valid_to: string) => ({ valid_from, valid_to });
    expect(outsideOf([row('', '2019-06-30'), row('2019-07-01', '')], 2010)).toBeNull();
    expect(outsideOf([row('2021-07-01', '')], 2020)).toBe('not_yet');
    // Any day of the year is enough.
    expect(outsideOf([row('2021-12-31', '')], 2021)).toBeNull();
    expect(outsideOf([row('2001', '2020-01-01')], 2020)).toBeNull();
    expect(outsideOf([row('2001', '2019')], 2020)).toBe('no_longer');
    expect(outsideOf([row('2001', '2010'), row('2015', '')], 2012)).toBeNull();
  });
});
