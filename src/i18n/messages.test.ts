import { describe, expect, it } from 'vitest';
import en from './en.json' with { type: 'json' };
import lv from './lv.json' with { type: 'json' };
import { message, missingKeys, type Key } from './messages.ts';

const places = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort();

describe('dictionaries', () => {
  it('have the same keys', () => {
    expect(missingKeys()).toEqual([]);
  });

  it('have the same places in each text', () => {
    const different = Object.entries(lv).filter(
      ([key, text]) => places(text).join() !== places((en as Record<string, string>)[key] ?? '').join(),
    );
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it('have every plural in all three forms', () => {
    const stems = new Set(Object.keys(lv).flatMap((key) => /^(.*)\.(?:zero|one)$/.exec(key)?.[1] ?? []));
    const lacking = [...stems]
      .flatMap((stem) => ['zero', 'one', 'other'].map((form) => `${stem}.${form}`))
      .filter((key) => !(key in lv));
    expect(lacking).toEqual([]);
  });

  it('count in the nominative in every number, as headings do: „115 valsts iestādes”', () => {
    const texts: Readonly<Record<string, string>> = lv;
    const counted = Object.keys(texts).filter((key) => key.endsWith('.zero'));
    expect(counted.length).toBeGreaterThan(20);
    const otherwise = counted.filter((key) => texts[key] !== texts[key.replace(/zero$/, 'other')]);
    // „visu 20 iestāžu vidējais” is a genitive of its own, and „ap” wants the genitive after a round number.
    expect(otherwise.filter((key) => !key.startsWith('group.bodies.'))).toEqual([
      'published.unit.documents_about.zero',
    ]);
  });

  it('name on the page about the site everything that needs JavaScript', () => {
    const named: Readonly<Record<string, readonly [lv: string, en: string]>> = {
      query: ['vaicājumiem', 'queries'],
      search: ['meklēšanai', 'search'],
      weigh: ['svaru', 'weights'],
      whatIf: ['atbilžu', 'answers'],
    };
    const needing = Object.keys(lv).flatMap((key) => /^(.*)\.noscript$/.exec(key)?.[1] ?? []);
    expect(Object.keys(named)).toEqual(needing.toSorted());
    const said = [lv, en].map((texts) => /[^.;]*;[^;]*$/.exec(texts['about.accessibilityAim'])?.[0] ?? '');
    for (const words of Object.values(named)) words.forEach((word, at) => expect(said[at]).toContain(word));
  });

  it('use Latvian quotes and no straight ones', () => {
    expect(
      Object.entries(lv).filter(([, text]) => /["'“]/.test(text) || (text.includes('„') && !text.includes('”'))),
    ).toEqual([]);
    expect(Object.entries(en).filter(([, text]) => /["„]/.test(text))).toEqual([]);
  });
});

describe('message', () => {
  it('fills its places', () => {
    expect(message('lv', 'answer.of', { n: 100 })).toBe('no\u00A0100');
  });

  it('names the key that no dictionary has', () => {
    expect(() => message('lv', 'answer.never' as Key)).toThrow('lv.json has no answer.never');
  });

  it('refuses a place without a parameter and a parameter without a place', () => {
    expect(() => message('en', 'answer.of')).toThrow('needs {n}');
    expect(() => message('en', 'answer.yes', { n: 1 })).toThrow('no place for n');
  });
});
