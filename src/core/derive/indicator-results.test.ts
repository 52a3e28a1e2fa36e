import { describe, expect, it } from 'vitest';
import { assess } from '../assess/assess.ts';
import { replace, tinyFiles, type Change } from '../rules/testing/tiny-dataset.ts';

const resultOf = (indicator: string, category: string, ...changes: readonly Change[]) =>
  assess(tinyFiles(...changes)).derived?.indicatorResults.find(
    (row) => row.edition === 2022 && row.sector === 'state' && row.indicator === indicator && row.category === category,
  );

describe('results by indicator, worked by hand', () => {
  it('an unanswered question counts as 0: of three one says yes', () => {
    const all = resultOf('website', 'all');
    expect(all).toMatchObject({ asked: 3, counted: 3, full: 1 });
    expect([all?.full_share, all?.mean].map((share) => share?.toFixed(9))).toEqual(['0.333333333', '0.333333333']);
    expect(resultOf('website', 'agency')).toMatchObject({ asked: 2, counted: 2, full: 0, full_share: 0, mean: 0 });
  });

  it('what does not apply is neither asked nor counted, what was not assessed is asked and not counted', () => {
    const answered = (missing: string): Change =>
      replace(
        'data/editions/2022/answers.csv',
        'alfa-ministrija,website,yes,,',
        `alfa-ministrija,website,,${missing},`,
      );
    expect(resultOf('website', 'all', answered('not_applicable'))).toMatchObject({ asked: 2, counted: 2, full: 0 });
    expect(resultOf('website', 'all', answered('not_assessed'))).toMatchObject({ asked: 3, counted: 2, full: 0 });
  });
});
