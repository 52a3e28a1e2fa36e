import { expect, it } from 'vitest';
import { replace, tinyFiles } from '../rules/testing/tiny-dataset.ts';
import { parseDataset } from './dataset.ts';
import type { Memory } from './memory.ts';

const ANSWERS = 'data/editions/2022/answers.csv';

it('what is remembered is what would be read, findings included', () => {
  const files = tinyFiles(replace('data/registry/groups.csv', 'ministry,1990', 'ministri,1990'));
  const memory: Memory = new WeakMap();
  const first = parseDataset(files, memory);
  expect(parseDataset(files, memory)).toEqual(first);
  expect(first).toEqual(parseDataset(files));
  expect(first.reported).toHaveLength(1);
});

it('only a file that is another object is read again', () => {
  const files = tinyFiles();
  const memory: Memory = new WeakMap();
  const before = parseDataset(files, memory).dataset;
  const changed = tinyFiles(replace(ANSWERS, 'delta-novads,library,yes', 'delta-novads,library,no')).get(ANSWERS);
  const after = parseDataset(new Map([...files, [ANSWERS, changed ?? expect.fail()]]), memory).dataset;
  expect(after.registry.institutions).toBe(before.registry.institutions);
  expect(after.editions.at(-1)?.received.get('delta-novads')?.get('library')?.value).toBe('no');
});

it('answers are read again when their questions are of another type', () => {
  const files = tinyFiles();
  const memory: Memory = new WeakMap();
  parseDataset(files, memory);
  const changed = tinyFiles(replace('methodology/2022/municipal.csv', 'indicator,boolean', 'indicator,count'));
  const both = new Map([...changed, [ANSWERS, files.get(ANSWERS) ?? expect.fail()]]);
  expect(parseDataset(both, memory)).toEqual(parseDataset(both));
});
