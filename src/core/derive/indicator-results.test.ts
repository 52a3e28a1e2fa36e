import { describe, expect, it } from 'vitest';
import { assess } from '../assess/assess.ts';
import { append, replace, tinyFiles, unsummed, type Change } from '../rules/testing/tiny-dataset.ts';

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

/** One agency more in both editions, so that three bodies are in both: Alfa, Beta and it; Gamma is new and took over another. */
const third: readonly Change[] = [
  unsummed,
  append(
    'data/registry/institutions.csv',
    'epsilon-birojs,2000,,Epsilona birojs,Epsilon Bureau,EB,,state,alfa-ministrija,,,,',
  ),
  ...['2021', '2022'].flatMap((year) => [
    append(`data/editions/${year}/participants.csv`, 'epsilon-birojs,agency,alfa-ministrija'),
    append(
      `data/editions/${year}/answers.csv`,
      'epsilon-birojs,website,no,,',
      'epsilon-birojs,reply_hours,50,,',
      'epsilon-birojs,system,part,,',
      'epsilon-birojs,electronic,40,,',
      'epsilon-birojs,papers_sent,500,,',
      'epsilon-birojs,papers_electronic,200,,',
    ),
  ]),
];

describe('the same bodies of an indicator, worked by hand', () => {
  it('are those counted in both: 2 of 3 said yes, then 1 of 3, while of all 4 it is 1', () => {
    const all = resultOf('website', 'all', ...third);
    expect(all).toMatchObject({
      counted: 4,
      full: 1,
      full_share: 0.25,
      previous_edition: 2021,
      same_n: 3,
      same_none: '',
    });
    expect(
      [all?.same_previous_full_share, all?.same_full_share, all?.same_previous_mean, all?.same_mean].map((share) =>
        share?.toFixed(9),
      ),
    ).toEqual(['0.666666667', '0.333333333', '0.666666667', '0.333333333']);
  });

  it('are too few in a category, and none where continuity does not compare the question', () => {
    expect(resultOf('website', 'agency', ...third)).toMatchObject({ same_n: 2, same_mean: null, same_none: 'few' });
    expect(resultOf('reply_hours', 'all', ...third)).toMatchObject({
      same_n: null,
      same_mean: null,
      same_full_share: null,
      same_none: 'method',
    });
  });

  it('does not count a body whose answer is not counted in one of them', () => {
    const then = replace(
      'data/editions/2021/answers.csv',
      'alfa-ministrija,website,yes,,',
      'alfa-ministrija,website,,not_assessed,',
    );
    expect(resultOf('website', 'all', ...third, then)).toMatchObject({ same_n: 2, same_none: 'few' });
  });
});
