import { expect, it } from 'vitest';
import { translator } from '../../i18n/translator.ts';
import { validityText } from './validity-text.ts';

const { t } = translator('lv');

it.each([
  [
    '2009-07-01',
    '2021-06-30',
    t('history.between', { from: '2009.\u00A0gada 1.\u00A0jūlija', to: '2021.\u00A0gada 30.\u00A0jūnijam' }),
  ],
  ['2009-07-01', null, t('history.since', { from: '2009.\u00A0gada 1.\u00A0jūlija' })],
  [null, '2021', t('history.until', { to: '2021.\u00A0gadam' })],
  [null, null, t('history.always')],
])('from %s to %s is told in the cases that the words want', (valid_from, valid_to, text) => {
  expect(validityText({ valid_from, valid_to }, translator('lv'))).toBe(text);
});
