import { describe, expect, it } from 'vitest';
import { NOTHING_SAID } from '../../core/parse/publication.ts';
import { plainWords } from '../testing/plain-words.ts';
import { citationText, footerLine, isPublicDomain, releaseAndLicence, releaseText } from './release-text.ts';

const lv = plainWords('lv');
const en = plainWords('en');
const nothing = { ...NOTHING_SAID, release: '2031.0', date: '' };
const all = {
  ...nothing,
  date: '2031-10-01',
  publisher: { name_lv: 'Birojs', name_en: 'Office', url: 'https://o.example/' },
  licence: { id: 'CC0-1.0', title: 'CC0 1.0', url: 'https://l.example/' },
};
const address = 'https://o.example/data/2031.0/';

describe('a release in words', () => {
  it('has its date where one is known', () => {
    expect(releaseText(all, lv)).toBe('Datu versija 2031.0, 2031. gada 1. oktobris');
    expect(releaseText(nothing, lv)).toBe('Datu versija 2031.0');
    expect(footerLine(all, false, en)).toBe('Office · Release 2031.0, 1 October 2031');
    expect(footerLine(nothing, false, en)).toBe('Release 2031.0');
    expect(footerLine(all, true, en)).toBe('Release 2031.0, 1 October 2031');
  });

  it('has its licence where there is one', () => {
    expect(releaseAndLicence(all, lv)).toBe('Datu versija 2031.0; licence CC0 1.0');
    expect(releaseAndLicence(nothing, lv)).toBe('Datu versija 2031.0');
    expect(isPublicDomain(all)).toBe(true);
    expect(isPublicDomain(nothing)).toBe(false);
  });

  it('is cited without holes', () => {
    expect(citationText(all, address, false, lv)).toBe(
      `Birojs. E-indekss: dati. Datu versija 2031.0, 2031. gada 1. oktobris. ${address}`,
    );
    expect(citationText(nothing, address, false, lv)).toBe(`E-indekss: dati. Datu versija 2031.0. ${address}`);
    expect(citationText(all, address, true, en)).toBe(
      `E-indekss: demonstration data, not supplied by the publisher (Office). Release 2031.0, 1 October 2031. ${address}`,
    );
    expect(citationText(nothing, address, true, lv)).toBe(
      `E-indekss: demonstrācijas dati. Datu versija 2031.0. ${address}`,
    );
  });
});
