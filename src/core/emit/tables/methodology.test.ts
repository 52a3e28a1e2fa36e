import { describe, expect, it } from 'vitest';
import { replace } from '../../rules/testing/tiny-dataset.ts';
import { tinyEmitted } from '../testing.ts';

/** In the older of the two editions, of which no published figure tells. */
const OLDER = 'methodology/2021/state.csv';

describe('the table structure', () => {
  it('has weights, goalposts and points of options with the digits that they were given with', () => {
    const { files } = tinyEmitted(
      replace(
        OLDER,
        'reply_hours,contact,indicator,rating,-1,1,0,100',
        'reply_hours,contact,indicator,rating,-1,0.333333333,0.0000001,100.123456789',
      ),
      replace(OLDER, 'part:0.5', 'part:0.0000001'),
    );
    const lines = (files.get('structure.csv') ?? '').split('\n').filter((line) => line.startsWith('2021'));
    expect(lines.find((line) => line.includes('reply_hours'))).toContain(',0.333333333,0.0000001,100.123456789,');
    expect(lines.find((line) => line.includes('system'))).toContain(',none:0|part:0.0000001|full:1,');
    const records = JSON.parse(files.get('structure.json') ?? '') as Record<string, unknown>[];
    expect(records.find(({ edition, code }) => edition === 2021 && code === 'reply_hours')).toMatchObject({
      weight: 0.333333333,
      lower: 1e-7,
      upper: 100.123456789,
    });
  });
});

describe('the table levels', () => {
  it('has bounds with the digits that they were given with', () => {
    const { files } = tinyEmitted(replace('methodology/2021/levels.csv', '2,50,assumed', '2,49.999999999,assumed'));
    expect(files.get('levels.csv')).toContain('\n2021,2,49.999999999,assumed,');
  });

  it('says how sure each name is: as the bound, where the file has no such column or it is blank', () => {
    const named = tinyEmitted(
      replace('methodology/2021/levels.csv', 'name_en,meaning_lv', 'name_en,name_status,meaning_lv'),
      replace('methodology/2021/levels.csv', 'Zems,Low,', 'Zems,Low,published,'),
      replace('methodology/2021/levels.csv', 'Augsts,High,', 'Augsts,High,,'),
      replace('methodology/2022/levels.csv', '2,50,assumed', '2,50,inferred'),
    );
    const levels = JSON.parse(named.files.get('levels.json') ?? '') as Record<string, unknown>[];
    expect(levels.map(({ edition, level, name_status }) => [edition, level, name_status])).toEqual([
      [2021, 1, 'published'],
      [2021, 2, 'assumed'],
      [2022, 1, 'assumed'],
      [2022, 2, 'inferred'],
    ]);
  });
});
