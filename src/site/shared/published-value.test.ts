import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { csvParse } from 'd3';
import { isUnit, UNITS, unitsLike } from '../../core/reconcile/units.ts';
import dictionary from '../../i18n/lv.json' with { type: 'json' };
import { plainWords } from '../testing/plain-words.ts';
import { knowsUnit, publishedValue } from './published-value.ts';

const lv = plainWords('lv');
const en = plainWords('en');

describe('publishedValue', () => {
  it('counts in the plural of each language', () => {
    expect(publishedValue({ value: '116', unit: 'municipalities' }, lv)).toBe('116 pašvaldības');
    expect(publishedValue({ value: '61', unit: 'municipalities' }, lv)).toBe('61 pašvaldība');
    expect(publishedValue({ value: '1', unit: 'working_days' }, en)).toBe('1 working day');
    expect(publishedValue({ value: '67.4', unit: 'points' }, lv)).toBe('67,4 punkti');
    expect(publishedValue({ value: '0', unit: 'institutions_at_level_5' }, lv)).toBe('neviena');
  });

  it('names the category of a rank', () => {
    expect(publishedValue({ value: '15', unit: 'position', category: 'lielie novadi' }, lv)).toBe(
      '15. vieta (lielie novadi)',
    );
    expect(publishedValue({ value: '3', unit: 'listing_order' }, lv)).toBe('3. avota uzskaitījumā');
    expect(publishedValue({ value: '3', unit: 'listing_order' }, en)).toBe('3rd in the source’s list');
  });

  it('says which mean of the services it is', () => {
    expect(publishedValue({ value: '7.6', unit: 'points_lowest_service_mean' }, lv)).toBe(
      'katra pakalpojuma vidējais vērtējums: vismaz 7,6',
    );
    expect(publishedValue({ value: '8.7', unit: 'points_highest_service_mean' }, en)).toBe(
      'the highest mean rating of a service: 8.7',
    );
  });

  it('prints words as they are', () => {
    expect(publishedValue({ value: 'trešdaļa', unit: 'text' }, lv)).toBe('trešdaļa');
  });
});

describe('units', () => {
  it('are known where the repository has a figure in them', () => {
    const rows = csvParse(readFileSync('data/published-figures.csv', 'utf8'));
    expect([...new Set(rows.map((row) => row['unit'] ?? ''))].filter((unit) => !isUnit(unit))).toEqual([]);
  });

  it('all have words, and all words for units have one', () => {
    const numbered = unitsLike('1 2').filter(isUnit);
    expect(numbered.length).toBeGreaterThan(UNITS.length);
    expect(numbered.filter((unit) => !knowsUnit(unit))).toEqual([]);
    const stems = Object.keys(dictionary).flatMap((key) => /^published\.unit\.(.+)\.other$/.exec(key)?.[1] ?? []);
    expect(stems.length).toBeGreaterThan(10);
    expect(stems.filter((unit) => !isUnit(unit))).toEqual([]);
  });

  it.each(['toString', 'valueOf', 'constructor', '__proto__', 'hasOwnProperty', 'institutions_of_note', 'euro'])(
    '%s is none, and stands as it was written',
    (unit) => {
      expect(isUnit(unit)).toBe(false);
      expect(knowsUnit(unit)).toBe(false);
      expect(publishedValue({ value: '7.5', unit }, lv)).toBe(`7,5 ${unit}`);
    },
  );
});
