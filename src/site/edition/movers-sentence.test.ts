import { describe, expect, it } from 'vitest';
import { plainWords } from '../testing/plain-words.ts';
import { moverSizesSentence, moversTitle } from './movers-sentence.ts';
import type { SectorView } from './view.ts';
import type { ChangeRow } from '../shared/rows.ts';

const lv = plainWords('lv');

/** Bodies of which only the change since 2030 is told, or since another year; the first five of those that rose are listed. */
function rose(...changes: readonly (number | readonly [number, number])[]): SectorView {
  const rows = changes.map((told, at) => {
    const [change, previous_edition] = typeof told === 'number' ? [told, 2030] : told;
    return { institution_id: `n${at}`, edition: 2031, change, previous_edition } as ChangeRow;
  });
  return {
    edition: 2031,
    sector: 'state',
    average: { now: { previous_edition: 2030 } },
    changes: new Map(rows.map((row) => [row.institution_id, row])),
    rises: rows.slice(0, 5),
    falls: [],
    unsure: new Set<string>(),
  } as unknown as SectorView;
}

describe('moversTitle', () => {
  it('tells how many share the biggest rise, also those that are not listed', () => {
    expect(moversTitle(rose(5, 5, 5, 5, 5, 5), 'rises', lv)).toBe('Lielākais kāpums: 6 valsts iestādes (+5,0)');
  });

  it('says since when where that is not the edition before', () => {
    const tied = rose([5, 2027], [5, 2027], [5, 2027], [5, 2027], [5, 2027], [5, 2027]);
    expect(moversTitle(tied, 'rises', lv)).toBe('Lielākais kāpums: 6 valsts iestādes (+5,0 kopš 2027. g.)');
    const mixed = rose(5, 5, 5, 5, 5, [5, 2027]);
    expect(moversTitle(mixed, 'rises', lv)).toBe('Lielākais kāpums: 6 valsts iestādes (+5,0 kopš dažādiem gadiem)');
  });

  it('has the sign of doubt where the biggest is not sure', () => {
    expect(moversTitle({ ...rose(5, 5, 5, 5, 5, 5), unsure: new Set(['n0']) }, 'rises', lv)).not.toContain('?');
    const all = { ...rose(5, 5, 5, 5, 5, 5), unsure: new Set(['n0', 'n1', 'n2', 'n3', 'n4', 'n5']) };
    expect(moversTitle(all, 'rises', lv)).toMatch(/\(\+5,0\s\?\)$/);
  });
});

describe('moverSizesSentence', () => {
  it('ranks no rises that are the same, and tells who is not listed for want of room', () => {
    expect(moverSizesSentence(rose(5, 5, 5, 5, 5, 5), 'rises', lv)).toBe(
      'Visi šie kāpumi ir vienādi – 5,0 punkti. Vēl 1 dalībniekam kāpums ir tikpat liels kā mazākais no šiem.',
    );
  });

  it('tells how many of them are not sure', () => {
    const view = { ...rose(9, 4, 2), unsure: new Set(['n2', 'n7']) };
    expect(moverSizesSentence(view, 'rises', lv)).toMatch(
      / 1 no šiem kāpumiem nav drošs \(„\?”\): to apstiprina mazāk nekā 95\u00A0% pārrēķinu\.$/,
    );
    expect(moverSizesSentence({ ...rose(9), unsure: new Set(['n0']) }, 'rises', lv)).toMatch(/^Tas ir vienīgais/);
  });

  it('tells from where to where they go', () => {
    expect(moverSizesSentence(rose([9, 2027], 4, 2), 'rises', lv)).toBe(
      'Mazākais no šiem kāpumiem ir 2,0 punkti, lielākais – 9,0 punkti (kopš 2027. g.).',
    );
    expect(moverSizesSentence(rose(9, 4, 2), 'rises', lv)).toBe(
      'Mazākais no šiem kāpumiem ir 2,0 punkti, lielākais – 9,0 punkti.',
    );
    expect(moverSizesSentence(rose(9), 'rises', lv)).toBe('Tas ir vienīgais kāpums.');
    expect(moverSizesSentence(rose(0.04, 0.02), 'rises', lv)).toBe(
      'Mazākais no šiem kāpumiem ir 0,02 punkti, lielākais – 0,04 punkti.',
    );
  });
});
