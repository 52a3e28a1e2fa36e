import { describe, expect, it } from 'vitest';
import { plainWords } from '../testing/plain-words.ts';
import { groupsDescription, groupsSentence, groupsTitle } from './groups-sentence.ts';
import type { GroupRow, GroupScoreRow } from '../shared/rows.ts';

const lv = plainWords('lv');
const groups = (...means: readonly (number | null)[]) =>
  means.map((mean, at) => ({
    row: { name_lv: ['NATO', 'eResors', 'UN'][at] ?? '', name_en: '' } as GroupRow,
    latest: { edition: 2031, mean } as GroupScoreRow,
    bounds: [0, 25, 50, 75, 100],
  }));

describe('groups', () => {
  it('are led by all that tie', () => {
    expect(groupsTitle('ministry', groups(50, 50, 40), lv)).toBe('Valsts iestāžu grupu priekšgalā – NATO un eResors');
    expect(groupsSentence(groups(50, 50, 40), lv)).toBe(
      '2031. gadā augstākais vidējais ir grupām „NATO” un „eResors” (50,0), zemākais – grupai „UN” (40,0).',
    );
  });

  it('are led by none where there is one, where all are the same or none has a mean', () => {
    expect(groupsTitle('ministry', groups(50), lv)).toBe('Valsts iestāžu grupas');
    expect(groupsSentence(groups(50, null), lv)).toBe('2031. gadā vidējais ir tikai grupai „NATO” (50,0).');
    expect(groupsSentence(groups(50, 50), lv)).toBe('2031. gadā visām grupām vidējais ir vienāds – 50,0.');
    expect(groupsSentence(groups(null), lv)).toBe('Nevienai grupai vidējā rezultāta nav.');
  });

  it('tie only where their means are the same, and two that differ are not printed alike', () => {
    expect(groupsTitle('ministry', groups(50.04, 50.03), lv)).toBe('Valsts iestāžu grupu priekšgalā – NATO');
    expect(groupsSentence(groups(50.04, 50.03), lv)).toBe(
      '2031. gadā augstākais vidējais ir grupai „NATO” (50,04), zemākais – grupai „eResors” (50,03).',
    );
  });

  it('are described as far as there are any', () => {
    expect(groupsDescription([], lv)).toBe('Datos nav nevienas iestāžu grupas.');
    expect(groupsDescription(['municipal'], lv)).not.toContain('Ministrija');
  });
});
