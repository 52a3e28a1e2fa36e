import { describe, expect, it } from 'vitest';
import { translator } from '../../i18n/translator.ts';
import type { Gains, Step, Way } from './gains.ts';
import { nextTitle, stepText, wayText } from './gains-text.ts';
import type { AnswerRow, LevelRow, StructureRow } from '../shared/rows.ts';

const [lv, en] = [translator('lv'), translator('en')];
const step = (given: Partial<Step> = {}): Step => ({
  indicator: { code: 'x', type: 'boolean' } as StructureRow,
  now: { value: 'no', missing: null } as AnswerRow,
  answer: 'yes',
  givenBy: null,
  gain: 2.5,
  received: 0,
  possible: 2.5,
  ...given,
});
const way = (given: Partial<Way>): Way => ({ variant: 'full', steps: null, singles: [], all: 0, ...given });
const gains = (missing: number, level = 3): Gains => ({ next: { level } as LevelRow, missing }) as Gains;

describe('nextTitle', () => {
  it.each([
    [2.5, 'Kas tālāk: līdz 3. līmenim trūkst 2,5 punktu'],
    [2.1, 'Kas tālāk: līdz 3. līmenim trūkst 2,1 punkta'],
    [0.04, 'Kas tālāk: līdz 3. līmenim trūkst 0,04 punktu'],
  ])('%d points', (missing, title) => expect(plain(nextTitle(gains(missing), lv))).toBe(title));

  it('of the highest level says so', () =>
    expect(plain(nextTitle({ ...gains(0), next: undefined }, lv))).toBe('Kas tālāk: augstākais līmenis ir sasniegts'));
});

describe('wayText', () => {
  const [one, two] = [step(), step()];
  it.each([
    [
      'out of reach',
      way({ all: 3.1 }),
      'Tā līdz nākamajam līmenim nevar tikt: visas šādas atbildes kopā pieliktu 3,1 punktu.',
    ],
    ['nobody better', way({}), 'Tā līdz nākamajam līmenim nevar tikt: nevienā rādītājā neviena nav atbildējusi labāk.'],
    ['one answer', way({ steps: [one], singles: [one] }), 'Pietiktu ar vienu atbildi:'],
    ['any of two', way({ steps: [one], singles: [one, two] }), 'Pietiktu ar vienu atbildi; der jebkura no šīm 2:'],
    ['two together', way({ steps: [one, two] }), 'Ar vienu atbildi nepietiek; vajadzīgas vismaz šīs 2:'],
  ])('%s', (_, given, text) => expect(plain(wayText(given, lv))).toBe(text));
});

describe('stepText', () => {
  it('says what is answered, what is needed and what it brings', () => {
    expect(plain(stepText(step(), lv))).toBe('tagad: nē; vajag: jā; pieliktu 2,5 punktus');
    expect(plain(stepText(step(), en))).toBe('now: no; needed: yes; would add 2.5 points');
  });

  it('says why there is no answer, and that no allowed answer gives full points', () => {
    const now = { value: null, missing: 'not_answered' } as AnswerRow;
    expect(plain(stepText(step({ now, answer: null }), lv))).toBe(
      'tagad: nav atbildēts; vajag: visus punktus; pieliktu 2,5 punktus',
    );
  });
});

/** With plain blanks. */
function plain(text: string): string {
  return text.replaceAll('\u00A0', ' ').replaceAll('\u2060', '');
}
