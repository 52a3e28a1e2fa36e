import { describe, expect, it } from 'vitest';
import { levelNameBehind, levelNameMarked } from './level-name.ts';
import { plainWords } from '../testing/plain-words.ts';

const lv = plainWords('lv');
const en = plainWords('en');
const level = (name_status: 'published' | 'inferred' | 'assumed') => ({
  name_lv: 'pārvaldīts',
  name_en: 'managed',
  name_status,
});

describe('the name of a level', () => {
  it('stands in sentences only where a source has it', () => {
    expect(levelNameBehind(level('published'), lv)).toBe(' („pārvaldīts”)');
    expect(levelNameBehind(level('published'), en)).toBe(' (“managed”)');
    expect([levelNameBehind(level('assumed'), lv), levelNameBehind(level('inferred'), en)]).toEqual(['', '']);
  });

  it('says that it is a working name where levels are explained', () => {
    expect(levelNameMarked(level('published'), lv)).toBe('pārvaldīts');
    expect(levelNameMarked(level('assumed'), lv)).toBe('pārvaldīts (darba nosaukums)');
    expect(levelNameMarked(level('inferred'), en)).toBe('managed (working name)');
  });
});
