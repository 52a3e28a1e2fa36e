import { describe, expect, it } from 'vitest';
import { everywhere, replace, tinyFiles, type Change } from '../rules/testing/tiny-dataset.ts';
import { parseDataset } from './dataset.ts';
import type { InputFiles } from './input.ts';
import type { Memory } from './memory.ts';

const ANSWERS = 'data/editions/2022/answers.csv';

/** How an answer of 2022 stands, once read. */
function answerOf(files: InputFiles, id: string, indicator: string, memory?: Memory) {
  const { dataset } = parseDataset(files, memory);
  const answer = dataset.editions
    .find(({ info }) => info.year === 2022)
    ?.answers.get(id)
    ?.get(indicator);
  return answer && [answer.value, answer.missing, answer.meaning];
}

describe('answers are read into what they mean', () => {
  it.each<[string, string, string, string, string | number | null, ...Change[]]>([
    ['alfa-ministrija', 'website', 'yes', '', 'yes'],
    ['alfa-ministrija', 'reply_hours', '20', '', 20],
    ['alfa-ministrija', 'system', 'full', '', 'full'],
    ['beta-agentura', 'electronic', '40', '', 40],
    ['beta-agentura', 'papers_sent', '500', '', 500],
    ['gamma-birojs', 'website', '', 'not_answered', null],
    // A correction of 2023 made it so.
    ['gamma-birojs', 'system', 'part', '', 'part'],
    ['beta-agentura', 'electronic', '140', '', null, replace(ANSWERS, 'electronic,40,', 'electronic,140,')],
    // Excel writes a sign, which is told and left out.
    ['beta-agentura', 'electronic', '40', '', 40, replace(ANSWERS, 'electronic,40,', 'electronic,40%,')],
    ['beta-agentura', 'papers_sent', '500.5', '', null, replace(ANSWERS, 'sent,500,', 'sent,500.5,')],
    [
      'beta-agentura',
      'website',
      '1',
      '',
      null,
      replace(ANSWERS, 'beta-agentura,website,no,', 'beta-agentura,website,1,'),
    ],
    // Nobody knows what is asked of a body that is in no registry, or what an indicator asks that is in no structure.
    ['nobody', 'website', 'no', '', null, replace(ANSWERS, 'beta-agentura,website', 'nobody,website')],
    ['beta-agentura', 'nothing', 'no', '', null, replace(ANSWERS, 'beta-agentura,website', 'beta-agentura,nothing')],
  ])('%s, %s: %j %j means %j', (id, indicator, value, missing, meaning, ...changes) => {
    expect(answerOf(tinyFiles(...changes), id, indicator)).toEqual([value, missing, meaning]);
  });

  it('by the structure of the body’s own sector, where two sectors use one code', () => {
    const files = tinyFiles(everywhere('library', 'system'));
    expect(answerOf(files, 'delta-novads', 'system')).toEqual(['yes', '', 'yes']);
    expect(answerOf(files, 'alfa-ministrija', 'system')).toEqual(['full', '', 'full']);
    const exchanged = tinyFiles(everywhere('library', 'system'), replace(ANSWERS, 'system,yes', 'system,full'));
    expect(answerOf(exchanged, 'delta-novads', 'system')).toEqual(['full', '', null]);
  });

  it('again where the question is another one, though the file is the same', () => {
    const memory: Memory = new WeakMap();
    const files = tinyFiles();
    expect(answerOf(files, 'beta-agentura', 'reply_hours', memory)).toEqual(['50', '', 50]);
    const path = 'methodology/2022/state.csv';
    const other = tinyFiles(replace(path, 'rating,-1,1,0,100', 'rating,-1,1,0,30')).get(path);
    const changed = new Map([...files, ...(other === undefined ? [] : [[path, other] as const])]);
    expect(answerOf(changed, 'beta-agentura', 'reply_hours', memory)).toEqual(['50', '', null]);
  });
});
