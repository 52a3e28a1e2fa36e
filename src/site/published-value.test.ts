import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { csvParse } from 'd3';
import { plainWords } from './testing/plain-words.ts';
import { knowsUnit, publishedValue } from './published-value.ts';

const lv = plainWords('lv');
const en = plainWords('en');

describe('publishedValue', () => {
  it('counts in the plural of each language', () => {
    expect(publishedValue({ value: '116', unit: 'municipalities' }, lv)).toBe('116 pašvaldību');
    expect(publishedValue({ value: '61', unit: 'municipalities' }, lv)).toBe('61 pašvaldība');
    expect(publishedValue({ value: '1', unit: 'working_days' }, en)).toBe('1 working day');
    expect(publishedValue({ value: '67.4', unit: 'points' }, lv)).toBe('67,4 punkti');
    expect(publishedValue({ value: '0', unit: 'institutions_at_level_5' }, lv)).toBe('neviena');
  });

  it('names the category of a rank', () => {
    expect(publishedValue({ value: '15', unit: 'position', category: 'lielie novadi' }, lv)).toBe(
      '15. vieta (lielie novadi)',
    );
    expect(publishedValue({ value: '3', unit: 'listing_order' }, lv)).toBe('avotā nosaukta 3.');
    expect(publishedValue({ value: '3', unit: 'listing_order' }, en)).toBe('named 3rd in the source');
  });

  it('prints words as they are', () => {
    expect(publishedValue({ value: 'trešdaļa', unit: 'text' }, lv)).toBe('trešdaļa');
  });
});

it('has words for every unit of the published figures', () => {
  const rows = csvParse(readFileSync('data/published-figures.csv', 'utf8'));
  expect([...new Set(rows.map((row) => row['unit'] ?? ''))].filter((unit) => !knowsUnit(unit))).toEqual([]);
});
