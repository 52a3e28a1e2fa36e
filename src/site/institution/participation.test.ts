import { expect, it } from 'vitest';
import { participationText } from './participation.ts';
import { plainWords } from '../testing/plain-words.ts';

const lv = plainWords('lv');
const en = plainWords('en');

it('says of demonstration data, whose list of participants is invented, who is in them and not who took part', () => {
  expect(participationText('took_part', 104, true, lv)).toBe('104 ir iekļautas demonstrācijas datos');
  expect(participationText('took_part', 21, true, lv)).toBe('21 ir iekļauta demonstrācijas datos');
  expect(participationText('took_part', 104, true, en)).toBe('104 included in the demonstration data');
});

it('says of received data who took part, and of all data who did not exist', () => {
  expect(participationText('took_part', 104, false, lv)).toBe('104 piedalījās');
  expect(participationText('not_yet', 6, true, lv)).toBe('6 vēl nepastāvēja');
});
