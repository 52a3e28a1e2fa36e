import { expect, it } from 'vitest';
import { fileName } from './file-names.ts';

it('files of the contract have names in words, others their own', () => {
  expect(fileName('data/editions/2022/answers.csv')).toEqual({ lv: '2022. gada atbildes', en: 'Answers of 2022' });
  expect(fileName('data/registry/groups.csv').lv).toBe('Iestāžu grupas');
  expect(fileName('data/registry/instituions.csv').lv).toBe('instituions.csv');
});
