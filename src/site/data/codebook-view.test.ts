import { describe, expect, it } from 'vitest';
import { plainWords } from '../testing/plain-words.ts';
import { exampleLanguage, exampleText, targetText, typeText, type ColumnEntry } from './codebook-view.ts';

const column = (rest: Partial<ColumnEntry>): ColumnEntry => ({
  name: 'x',
  type: 'number',
  about: { lv: 'Kaut kas.', en: 'Something.' },
  unit: null,
  values: null,
  meanings: null,
  minimum: null,
  maximum: null,
  pattern: null,
  format: null,
  optional: false,
  example: null,
  ...rest,
});

describe('typeText', () => {
  it.each([
    [{ unit: 'points', minimum: 0, maximum: 100, optional: true }, 'skaitlis, punkti, no 0 līdz 100, var būt tukša'],
    [{ type: 'integer', minimum: 1 }, 'vesels skaitlis, vismaz 1, vienmēr aizpildīta'],
    [{ type: 'text', format: 'uri' }, 'tīmekļa adrese, vienmēr aizpildīta'],
    [{ type: 'integer', unit: 'YYYY' }, 'vesels skaitlis, GGGG, vienmēr aizpildīta'],
  ] as const)('%o is „%s”', (rest, text) => {
    expect(typeText(column(rest), plainWords('lv'))).toBe(text);
  });

  it('says the same in English', () => {
    const change = column({ unit: 'points', minimum: -100, maximum: 100, optional: true });
    expect(typeText(change, plainWords('en'))).toBe('number, points, from −100 to 100, may be blank');
  });
});

describe('exampleLanguage', () => {
  it('is that of texts, and none of codes and numbers', () => {
    expect(
      [
        { name: 'reason_lv', type: 'text' },
        { name: 'reason_en', type: 'text' },
        { name: 'label', type: 'text' },
        { name: 'before', type: 'text' },
        { name: 'code', type: 'text' },
        { name: 'points_lv', type: 'number' },
      ].map((rest) => exampleLanguage(column(rest as Partial<ColumnEntry>))),
    ).toEqual(['lv', 'en', 'lv', 'lv', undefined, undefined]);
  });
});

describe('exampleText', () => {
  it('is the value as a program reads it', () => {
    expect(exampleText(column({ example: 66.75 }))).toBe('66.75');
    expect(exampleText(column({ example: false }))).toBe('false');
    expect(exampleText(column({ example: null }))).toBeNull();
  });

  it('clips what is long', () => {
    const long = exampleText(column({ example: 'a\n'.repeat(100) })) ?? '';
    expect(long.length).toBeLessThan(80);
    expect(long).toMatch(/^a a .*…$/);
  });
});

it('a reference names the columns there only where they are called otherwise', () => {
  expect(targetText({ columns: ['edition'], table: 'editions', target: ['edition'] })).toBe('editions');
  expect(targetText({ columns: ['parent'], table: 'structure', target: ['code'] })).toBe('structure (code)');
});
