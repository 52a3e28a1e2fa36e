import { describe, expect, it } from 'vitest';
import { assess } from '../assess/assess.ts';
import { parseDataset } from '../parse/dataset.ts';
import { append, tinyFiles, type Change } from '../rules/testing/tiny-dataset.ts';
import { figureKey } from './figure-key.ts';
import { reconcile } from './reconcile.ts';
import { summary } from './summary.ts';

/**
 * By hand, from the tiny dataset of 2022:
 *
 * | body  | contact | inside                        | index | level |
 * |-------|---------|-------------------------------|-------|-------|
 * | alfa  | 90      | 80                            | 84    | 2     |
 * | beta  | 25      | (2 · 0.5 + 0.5 + 0.2) / 4     | 35.5  | 1     |
 * | gamma | 0       | (2 · 0.5 + 0.3) / 3           | 26    | 1     |
 * | delta (municipal) |   |                         | 100   | 2     |
 */
function tested(figures: readonly string[], ...change: readonly Change[]) {
  const files = tinyFiles(...change);
  const results = assess(files).derived?.results ?? [];
  const withFigures = tinyFiles(...change, append('data/published-figures.csv', ...figures));
  const all = reconcile(parseDataset(withFigures).dataset, results);
  return all.slice(-figures.length);
}

/** `sector,subject_kind,subject_id,category,code,metric,value,unit[,period]` of 2022. */
function one(figure: string) {
  const [result] = tested([`2022,${figure},${figure.split(',').length === 9 ? '' : ','},,`]);
  const computed = result?.computed;
  return [typeof computed === 'number' ? Number(computed.toFixed(6)) : computed, result?.agrees];
}

describe('what the data hold', () => {
  it.each([
    ['score of the index', 'state,institution,beta-agentura,,index,score,35.5,points', 35.5],
    ['score of a dimension', 'state,institution,beta-agentura,,inside,score,42.5,points', 42.5],
    ['mean of a country', 'state,country,state,,index,mean,48.5,points', 48.5],
    ['mean of both sectors', 'state,country,all,,index,mean,61.4,points', 61.375],
    ['mean of a category', 'state,category,agency,,index,mean,30.8,points', 30.75],
    ['mean of a group of three', 'state,group,alfa-ministrija,,index,mean,48.5,points', 48.5],
    ['rank in the sector', 'state,institution,beta-agentura,,index,rank,2,position', 2],
    ['rank in the category', 'state,institution,beta-agentura,agency,index,rank,1,position', 1],
    ['rank of a group', 'state,group,alfa-ministrija,,index,rank,1,position', 1],
    ['level of a body', 'state,institution,alfa-ministrija,,index,level,2,level', 2],
    ['level of the mean', 'state,country,state,,inside,level,2,level', 2],
    ['the most frequent level', 'state,country,state,,index,level,1,level_mode', 1],
    ['number of participants', 'state,country,state,,index,count,3,institutions', 3],
    ['number in a category', 'state,category,agency,,index,count,2,institutions', 2],
    ['number in both sectors', 'state,country,all,,index,count,4,institutions', 4],
    ['number at a level', 'state,country,state,,index,count,2,institutions_at_level_1', 2],
    ['number at a level nobody has', 'state,country,state,,index,count,0,institutions_at_level_5', 0],
    ['number between two scores', 'state,country,state,,index,count,2,institutions_above_20_below_84', 2],
    ['number of a group in the top', 'state,group,alfa-ministrija,,index,count,2,institutions_in_top_2', 2],
    ['largest gap of any dimension', 'state,country,state,,,gap,90,percentage_points', 90],
    ['gap of a dimension', 'state,country,state,,inside,gap,37.5,percentage_points', 37.5],
    ['highest score', 'state,country,state,,index,leader,84.0,points', 84],
    ['named leader', 'state,country,state,,index,leader,alfa-ministrija,institution_id', 'alfa-ministrija'],
    [
      'named leader of a category',
      'state,category,agency,agency,index,leader,beta-agentura,institution_id',
      'beta-agentura',
    ],
    [
      'two named leaders in any order',
      'state,country,state,,index,leader,beta-agentura|alfa-ministrija,institution_id',
      'alfa-ministrija|beta-agentura',
    ],
    ['rank of a dimension by its mean', 'state,country,state,,inside,other,1,dimension_rank', 1],
    ['share of yes, unanswered counting as no', 'state,country,state,,website,share,33,percent', 33.333333],
    ['share of yes in a category', 'state,category,agency,,website,share,0,percent', 0],
    ['number of yes', 'state,country,state,,website,count,1,institutions', 1],
    ['a count of one body', 'state,institution,beta-agentura,,papers_electronic,count,200,documents', 200],
    ['a sum of counts', 'state,country,state,,papers_electronic,count,900,documents', 900],
    ['a sum of counts, at least', 'state,country,state,,papers_electronic,count,899,documents_more_than', 900],
    [
      'a ratio over those who gave both',
      'state,country,state,,papers_electronic/papers_sent,share,40,percent,2021',
      40,
    ],
    ['a ratio of one body', 'state,institution,alfa-ministrija,,papers_electronic/papers_sent,share,40,percent', 40],
    ['the share one body answered', 'state,institution,beta-agentura,,electronic,share,40,percent', 40],
    ['the rating of one body, at most', 'state,institution,alfa-ministrija,,reply_hours,other,20,hours_or_less', 20],
  ])('%s', (_, figure, computed) => expect(one(figure)).toEqual([computed, true]));

  it('a figure that differs does not agree', () => {
    expect(one('state,institution,beta-agentura,,index,score,35.6,points')).toEqual([35.5, false]);
    expect(one('state,country,state,,index,leader,beta-agentura,institution_id')).toEqual(['alfa-ministrija', false]);
  });

  it('a list of leaders is the first so many, in any order', () => {
    const row = (id: string, at: number) => `2022,state,institution,${id},,index,leader,${at},listing_order,,,,`;
    expect(tested([row('beta-agentura', 1), row('alfa-ministrija', 2)]).map((f) => f.agrees)).toEqual([true, true]);
    expect(tested([row('gamma-birojs', 1), row('alfa-ministrija', 2)]).map((f) => f.agrees)).toEqual([false, true]);
  });

  it('a body’s strong dimensions are its best two, in any order', () => {
    const row = (code: string, at: number) =>
      `2022,state,institution,beta-agentura,,${code},other,${at},dimension_order,,,,`;
    expect(tested([row('contact', 1), row('inside', 2)]).map((f) => f.agrees)).toEqual([true, true]);
  });
});

describe('what they do not hold', () => {
  it.each([
    ['an edition that is not there', '2019,state,country,state,,index,mean,40,points,,,,', 'have no such edition'],
    ['an edition without answers', '2020,state,country,state,,index,mean,40,points,,,,', 'only published figures'],
    [
      'a sector without answers',
      '2021,municipal,country,municipal,,index,mean,40,points,,,,',
      'no answers of this sector',
    ],
    ['both sectors where one is there', '2021,state,country,all,,index,mean,40,points,,,,', 'the data cover only one'],
    ['a thing without a code', '2022,state,country,state,,,share,80,percent,,Kaut kas,,', 'no dimension or indicator'],
    ['a code of another year', '2022,state,country,state,,telephone,share,80,percent,,,,', 'does not have this code'],
    ['an earlier year for comparison', '2022,state,country,state,,website,share,80,percent,2020,,,', 'another time'],
    ['a span of years', '2022,state,institution,alfa-ministrija,,index,rank,1,position,2020-2022,,,', 'another time'],
    [
      'a body that took no part',
      '2022,state,institution,senais-birojs,,index,rank,9,position,,,,',
      'not among the participants',
    ],
    [
      'a category of the source’s own',
      '2022,state,category,administration,,website,share,54,percent,,,,',
      'is in that category',
    ],
    [
      'a body in another category',
      '2022,state,institution,beta-agentura,ministry,index,rank,1,position,,,,',
      'another category',
    ],
    [
      'a group nobody of which took part',
      '2022,state,group,sena-ministrija,,index,rank,1,position,,,,',
      'no participants',
    ],
    ['words', '2022,state,country,state,,website,other,katra piektā,text,,,,', 'no answer, score or rank'],
    [
      'growth since an unknown year',
      '2022,state,country,state,,website,other,12,percentage_points,,,,',
      'no answer, score or rank',
    ],
  ])('%s', (_, figure, reason) => {
    const [result] = tested([figure]);
    expect(result).toMatchObject({ testable: false, computed: null, agrees: null });
    expect(result?.reason?.en).toContain(reason);
  });
});

describe('summary', () => {
  it('counts what was tested, what agrees, and why the rest was not', () => {
    const figures = tested([
      '2022,state,institution,beta-agentura,,index,score,35.5,points,,,,',
      '2022,state,institution,gamma-birojs,,index,score,35.5,points,,,,',
      '2022,state,country,state,,,share,80,percent,,Kaut kas,,',
    ]);
    expect(summary(figures)).toMatchObject({ figures: 3, testable: 2, agree: 1, notTestable: [{ n: 1 }] });
  });
});

it('a figure is known by what it is about, and its period where it has one', () => {
  const [figure] = tested(['2022,state,country,state,,papers_electronic/papers_sent,share,40,percent,2020,,,']);
  expect(figure && figureKey(figure.figure)).toBe('2022/state/state//papers_electronic/papers_sent/share/percent/2020');
});
