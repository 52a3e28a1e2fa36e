import { expect, it } from 'vitest';
import { nearest } from './nearest.ts';

it.each([
  ['valsts-kasse', ['valsts-kase', 'valsts-policija'], 'valsts-kase'],
  ['Full', ['full', 'none'], 'full'],
  [
    'pilsonibas-migracijas-lietu-parvalde',
    ['pilsonibas-un-migracijas-lietu-parvalde'],
    'pilsonibas-un-migracijas-lietu-parvalde',
  ],
  ['xyz', ['full', 'none'], undefined],
  ['ja', ['no', 'yes'], undefined],
  ['', ['no'], undefined],
  ['abc', [], undefined],
])('near to %j among %j is %j', (found, known, expected) => {
  expect(nearest(found, known)?.lv).toBe(expected === undefined ? undefined : `varbūt domāts „${expected}”`);
});
