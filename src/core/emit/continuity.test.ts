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
});
