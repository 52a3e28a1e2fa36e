import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/core/model/edition.ts';
import { mergeAnswers } from './merge-answers.ts';
import type { Given } from './read-answers.ts';
import { tinyQuestionnaire } from './testing/fill.ts';

const given = (value: string): Given => ({ value, missing: '', note: '' });
const answer = (value: string): Answer => ({ ...given(value), meaning: null, row: 2 });
const book = <T>(of: Record<string, Record<string, T>>) =>
  new Map(Object.entries(of).map(([id, own]) => [id, new Map(Object.entries(own))]));

describe('mergeAnswers', () => {
  it('replaces the bodies that were read, keeps the others, and orders everything', () => {
    const had = book({
      fremdais: { x: answer('1') },
      'delta-novads': { library: answer('no') },
      'beta-agentura': { website: answer('yes'), svess: answer('1') },
      'alfa-ministrija': { system: answer('none'), website: answer('yes') },
    });
    const read = book({
      'gamma-birojs': { website: given('no') },
      'alfa-ministrija': { website: given('no'), system: given('none') },
      'delta-novads': { library: given('no') },
    });
    expect(mergeAnswers(tinyQuestionnaire(), had, read)).toEqual({
      csv: [
        'institution_id,indicator,value,missing,note',
        'alfa-ministrija,website,no,,',
        'alfa-ministrija,system,none,,',
        'beta-agentura,website,yes,,',
        'beta-agentura,svess,1,,',
        'gamma-birojs,website,no,,',
        'delta-novads,library,no,,',
        'fremdais,x,1,,',
        '',
      ].join('\n'),
      rows: 7,
      fresh: ['gamma-birojs'],
      replaced: new Map([['alfa-ministrija', 1]]),
      same: ['delta-novads'],
      kept: ['beta-agentura', 'fremdais'],
      awaited: [],
    });
  });

  it('names who is still to answer', () => {
    expect(mergeAnswers(tinyQuestionnaire(), new Map(), new Map()).awaited).toHaveLength(4);
  });
});
