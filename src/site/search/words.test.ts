import { describe, expect, it } from 'vitest';
import type { InstitutionRow } from '../shared/rows.ts';
import { plain } from './plain.ts';
import { searchWords } from './words.ts';

const row = (change: Partial<InstitutionRow>): InstitutionRow => ({
  institution_id: 'valsts-zemes-dienests',
  valid_from: null,
  valid_to: null,
  name_lv: 'Valsts zemes dienests',
  name_en: 'State Land Service',
  short_name: 'VZD',
  aliases: 'Valsts zemes dienestā|Zemes dienests',
  sector: 'state',
  group_id: null,
  registration_number: null,
  official_code: null,
  website: null,
  source_url: null,
  ...change,
});

describe('searchWords', () => {
  it('holds names in both languages, abbreviation, inflected forms and the forms without diacritics', () => {
    const words = searchWords([row({})]).split(' · ');
    expect(words).toEqual(
      expect.arrayContaining([
        'Valsts zemes dienests',
        'State Land Service',
        'VZD',
        'Valsts zemes dienestā',
        'Valsts zemes dienesta',
      ]),
    );
  });

  it('holds former names from earlier rows, each once', () => {
    const words = searchWords([row({}), row({ name_lv: 'Zemes valde' })]).split(' · ');
    expect(words).toContain('Zemes valde');
    expect(words.filter((word) => word === 'VZD')).toHaveLength(1);
  });
});

describe('plain', () => {
  it('takes every Latvian diacritic off', () => {
    expect(plain('ĀČĒĢĪĶĻŅŠŪŽ āčēģīķļņšūž')).toBe('ACEGIKLNSUZ acegiklnsuz');
  });
});
