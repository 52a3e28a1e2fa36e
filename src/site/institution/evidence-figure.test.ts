import { describe, expect, it } from 'vitest';
import { twiceText } from './evidence-figure.ts';
import { plainWords } from '../testing/plain-words.ts';

const told = (disagree: readonly boolean[], anybody: boolean): readonly string[] =>
  (['lv', 'en'] as const).map((language) =>
    twiceText(
      disagree.map((each) => ({ disagree: each })),
      anybody,
      2022,
      plainWords(language),
    ).join(' '),
  );
const said = (...disagree: readonly boolean[]): readonly string[] => told(disagree, disagree.length > 0);

describe('twiceText', () => {
  it('says where nothing is measured twice', () => {
    expect(said()).toEqual([
      'Metodika nevienu 2022. gada jautājumu nenosauc par divējādi mērītu, tāpēc pašnovērtējumu un automātisko mērījumu pa jautājumiem salīdzināt nevar.',
      'The methodology names no question of 2022 as measured twice, so self-assessment and automatic measurement cannot be compared question by question.',
    ]);
  });

  it('says nothing of a body without a pair where others have some', () => {
    expect(told([], true)).toEqual(['', '']);
  });

  it('says where both agree', () => {
    expect(said(false)).toEqual([
      'Divējādi mērīts 1 jautājums. Pašnovērtējums visur sakrīt ar automātisko mērījumu.',
      '1 question was measured twice. Self-assessment agrees with automatic measurement in all of them.',
    ]);
  });

  it('counts where they disagree', () => {
    expect(said(true, false, true)).toEqual([
      'Divējādi mērīti 3 jautājumi. Pašnovērtējums nesakrīt ar automātisko mērījumu 2 jautājumos; tie ir atzīmēti pie atbildēm.',
      '3 questions were measured twice. Self-assessment disagrees with automatic measurement in 2 questions, which are marked at the answers.',
    ]);
  });
});
