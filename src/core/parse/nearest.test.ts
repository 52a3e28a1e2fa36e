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
  ['abc', [], undefined],
])('near to %j among %j is %j', (found, known, expected) => {
  expect(nearest(found, known)?.lv).toBe(expected === undefined ? undefined : `varbūt domāts „${expected}”`);
});

it('names the known values where none is near, or counts them where they are many', () => {
  expect(nearest('xyz', ['full', 'none'])?.lv).toBe('kāda no: full, none');
  expect(nearest('ja', ['no', 'yes'])?.en).toBe('one of: no, yes');
  expect(
    nearest(
      'xyz',
      Array.from({ length: 9 }, (_, at) => `body-${at}`),
    )?.lv,
  ).toBe('kāda no 9 zināmajām vērtībām');
});
