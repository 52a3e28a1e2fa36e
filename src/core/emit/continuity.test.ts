import { describe, expect, it } from 'vitest';
import { replace } from '../rules/testing/tiny-dataset.ts';
import { tinyEmitted } from './testing.ts';

const OLDER = 'methodology/2021/state.csv';

describe('the table continuity', () => {
  it('names what differs from the edition before', () => {
    const emitted = tinyEmitted(
      // In the older of the two, of which no published figure tells.
      replace(OLDER, 'website,contact,indicator,boolean,1,1', 'website,contact,indicator,boolean,1,2'),
      replace(OLDER, 'index,dimension,,,60,,,,,,assumed,Iekšējais', 'index,dimension,,,60,,,,,,assumed,Iekšpuse'),
    );
    expect(emitted.files.get('continuity.csv')?.split('\n').slice(0, 5)).toEqual([
      'edition,sector,code,previous_edition,previous_code,relation,differs',
      '2022,state,index,2021,index,same,',
      '2022,state,contact,2021,contact,reworded,',
      '2022,state,inside,2021,inside,rescaled,wording',
      '2022,state,website,2021,website,same,weight',
    ]);
  });

  describe('the table method_changes', () => {
    it('has a row for each column that differs, and one for a code that came or went', () => {
      const emitted = tinyEmitted(
        replace(OLDER, 'website,contact,indicator,boolean,1,1', 'website,contact,indicator,boolean,1,3'),
        replace(
          OLDER,
          'reply_hours,contact,indicator,rating,-1,1,0,100',
          'reply_hours,contact,indicator,rating,-1,1,0.25,120',
        ),
        replace(
          'methodology/continuity.csv',
          '2022,state,website,2021,website,same',
          [
            '2022,state,website,2021,website,same',
            '2022,state,reply_hours,2021,reply_hours,rescaled',
            '2022,state,electronic,2021,,new',
            '2022,state,papers_sent,2021,papers_sent,dropped',
          ].join('\n'),
        ),
      );
      const [header, ...rows] = (emitted.files.get('method_changes.csv') ?? '').trimEnd().split('\n');
      expect(header).toBe(
        'edition,sector,code,previous_edition,previous_code,what,field,before,after,share_before,share_after',
      );
      expect(rows).toEqual([
        // 3 of 4, then 1 of 2; the other of the two weighs what it weighed.
        '2022,state,website,2021,website,weight,weight,3,1,0.75,0.5',
        '2022,state,reply_hours,2021,reply_hours,goalposts,lower,0.25,0,,',
        '2022,state,reply_hours,2021,reply_hours,goalposts,upper,120,100,,',
        '2022,state,electronic,2021,,added,code,,electronic,,',
        '2022,state,papers_sent,2021,papers_sent,dropped,code,papers_sent,,,',
      ]);
    });
  });
});
