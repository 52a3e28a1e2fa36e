import { describe, expect, it } from 'vitest';
import { replace, tinyFiles, type Change } from '../rules/testing/tiny-dataset.ts';
import { assess } from './assess.ts';
import { publishable } from './embargo.ts';

const EMBARGOED: Change = replace('data/editions/2022/edition.json', '"embargoed":false', '"embargoed":true');

describe('publishable', () => {
  it('hands on what was derived, without computing it again, where nothing is hidden', () => {
    const open = assess(tinyFiles());
    expect(publishable(open, false).derived).toBe(open.derived);
    const hidden = assess(tinyFiles(EMBARGOED));
    expect(publishable(hidden, true).derived).toBe(hidden.derived);
  });

  it('leaves out the embargoed edition, and what follows from it', () => {
    const { dataset, derived } = publishable(assess(tinyFiles(EMBARGOED)), false);
    const editions = (rows: readonly { readonly edition: number }[]) => new Set(rows.map(({ edition }) => edition));
    expect(editions(dataset.methodology.structures)).toEqual(new Set([2021]));
    for (const rows of [derived.scores, derived.averages, derived.indicatorResults])
      expect(editions(rows)).toEqual(new Set([2021]));
    expect([derived.changes, derived.correctionEffects]).toEqual([[], []]);
    expect(derived.reconciled.filter(({ figure }) => figure.edition === 2022)).toEqual([]);
  });

  it('is not asked where nothing could be scored', () => {
    const blocked = assess(tinyFiles(replace('data/editions/2022/answers.csv', 'library,yes', 'library,jā')));
    expect(() => publishable(blocked, false)).toThrow('nothing was scored');
  });
});
