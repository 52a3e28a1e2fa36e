import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangesOf, titleOf, yearInTitle } from './columns.ts';
import { heightOf, linesOf } from './row-height.ts';
import { sheetNames } from './sheet-names.ts';
import { tinyQuestionnaire } from './testing/fill.ts';
import { booleanOf, optionOf, optionWords, reasonOf } from './words.ts';

describe('sheetNames', () => {
  it('takes the short name, else the name, as Excel allows it', () => {
    const bodies = [
      { name: 'Aizsardzības ministrija', short_name: 'AiM' },
      { name: 'Valsts un pašvaldību iestāde ar ļoti garu nosaukumu', short_name: '' },
      { name: 'A/B: [C]?', short_name: '' },
      { name: "'Pēdiņas'", short_name: '' },
    ];
    expect(sheetNames(bodies, [])).toEqual(['AiM', 'Valsts un pašvaldību iestāde ar', 'A B C', 'Pēdiņas']);
  });

  it('tells bodies of one name apart, whatever the case, and from what is taken', () => {
    const bodies = ['NVA', 'nva', 'Saraksti', 'History'].map((short_name) => ({ name: '', short_name }));
    expect(sheetNames(bodies, ['Saraksti'])).toEqual(['NVA', 'nva (2)', 'Saraksti (2)', 'History (2)']);
  });

  it('gives names that Excel takes, no two the same, for any bodies', () => {
    const body = fc.record({
      name: fc.string({ unit: 'grapheme', maxLength: 50 }),
      short_name: fc.string({ maxLength: 50 }),
    });
    fc.assert(
      fc.property(fc.array(body, { maxLength: 30 }), (bodies) => {
        const names = sheetNames(bodies, ['Kā aizpildīt']);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(bodies.length);
        for (const name of names) expect(name).toMatch(/^(?!')[^\\/?*[\]:]{1,31}(?<!')$/);
      }),
    );
  });
});

describe('heightOf', () => {
  it('breaks lines between words, and inside a word that is too long', () => {
    expect(linesOf({ text: '', width: 10, size: 11 })).toBe(1);
    expect(linesOf({ text: 'viens divi trīs', width: 10, size: 11 })).toBe(2);
    expect(linesOf({ text: 'x'.repeat(25), width: 10, size: 11 })).toBe(3);
  });

  it('is that of the text with most lines', () => {
    const short = { text: 'jā', width: 20, size: 11 };
    expect(heightOf([short])).toBe(19);
    expect(heightOf([short, { ...short, text: 'garš teksts '.repeat(10) }])).toBeGreaterThan(80);
  });
});

describe('words and letters', () => {
  it('lead back to the contract', () => {
    expect([booleanOf('JĀ')?.key, booleanOf('ne')?.bare, booleanOf('varbūt')]).toEqual(['yes', true, null]);
    expect([
      reasonOf('Nav  atbildēts')?.key,
      reasonOf('nav vertets')?.bare,
      reasonOf('withheld')?.key,
      reasonOf('nav'),
    ]).toEqual(['not_answered', true, 'withheld', null]);
  });

  it('show options in the words of the site, or by their keys where that would not tell them apart', () => {
    const row = tinyQuestionnaire().respondents[0]?.asked.find(({ type }) => type === 'choice');
    if (row === undefined) throw new Error('no choice');
    const of = (...keys: string[]) => ({ ...row, options: new Map(keys.map((key) => [key, 0])) });
    expect([...optionWords(row)]).toEqual([
      ['none', 'nemaz'],
      ['part', 'part'],
      ['full', 'pilnībā'],
    ]);
    expect([...optionWords(of('partial', 'daleji')).values()]).toEqual(['partial', 'daleji']);
    expect([
      optionOf('Pilnībā', row)?.key,
      optionOf('full', row)?.key,
      optionOf('pilniba', row)?.bare,
      optionOf('x', row),
    ]).toEqual(['full', 'full', true, null]);
  });

  it('name columns, ranges and years', () => {
    expect([rangesOf('G', [9, 4, 5, 6]), rangesOf('G', [])]).toEqual(['G4:G6, G9', '']);
    expect(
      ['E-indekss', 'Izdomu indekss 2.0', ''].map((index) => yearInTitle(titleOf(index, 2024, 'atbildes'))),
    ).toEqual([2024, 2024, 2024]);
    expect(yearInTitle('Atbildes 2024')).toBeNull();
  });
});
