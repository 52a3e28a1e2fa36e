import { describe, expect, it } from 'vitest';
import { kindOf } from './kind.ts';
import { fit, folded, plausible, ranked, type Found } from './rank.ts';

const page = (title: string, rest: Partial<Found> = {}): Found => ({
  url: '/',
  title,
  names: '',
  kind: 'institution',
  ended: false,
  ...rest,
});

describe('folded', () => {
  it('keeps what a hurried reader types', () => {
    expect(folded('  Iekšējās drošības birojs ')).toBe('ieksejas drosibas birojs');
    expect(folded('VAS „Latvijas Pasts”')).toBe('vas latvijas pasts');
  });
});

describe('fit', () => {
  const vzd = page('Valsts zemes dienests', { names: 'State Land Service · VZD · Valsts zemes dienestā' });
  it.each([
    ['valsts zemes dienests', 3],
    ['vzd', 3],
    ['Valsts zemes dienestā', 3],
    ['valsts zem', 2],
    ['zemes dien', 1],
    ['zemes piemiņa', 0],
    ['', 0],
    [' „” ', 0],
  ])('%s → %i', (query, expected) => {
    expect(fit(query, vzd)).toBe(expected);
  });
});

describe('ranked', () => {
  it('puts the very name first, whatever the index thought', () => {
    const district = page('Ventspils novads', { names: 'Ventspils novada' });
    const city = page('Ventspils', { names: 'Ventspils pilsēta' });
    const text = page('2022. gads', { kind: 'edition' });
    expect(ranked('ventspils', [text, district, city])).toEqual([city, district, text]);
  });

  it('puts a body that exists before its predecessor of the same name', () => {
    const before = page('Siguldas novads', { names: 'Sigulda', ended: true });
    const now = page('Siguldas novads', { names: 'Sigulda' });
    expect(ranked('Sigulda', [before, now])).toEqual([now, before]);
  });

  it('puts an institution before a group of the same name', () => {
    const group = page('Finanšu ministrija', { kind: 'group' });
    const ministry = page('Finanšu ministrija');
    expect(ranked('finansu ministrija', [group, ministry])).toEqual([ministry, group]);
  });

  it('leaves the order of the index where only the text fits', () => {
    const found = [page('A', { kind: 'edition' }), page('B'), page('C', { ended: true })];
    expect(ranked('kaut kas', found)).toEqual(found);
  });
});

describe('plausible', () => {
  it.each([
    ['dienestos', ['dienests'], true],
    ['zeme', ['zemes'], true],
    ['xyzzy', ['x'], false],
    ['e', ['e-pakalpojumi'], true],
    ['valsts xyzzy', ['valsts', 'x'], true],
    ['', [], false],
  ])('%s in %j is %s', (query, marked, expected) => {
    expect(plausible(query, marked)).toBe(expected);
  });
});

describe('kindOf', () => {
  it.each([
    ['/iestades/vzd/', 'lv', 'institution'],
    ['/iestades/', 'lv', 'other'],
    ['/en/indicators/facebook/', 'en', 'indicator'],
    ['/metodika/', 'lv', 'methodologyPage'],
    ['/en/methodology/status/', 'en', 'methodologyPage'],
    ['/dati/', 'lv', 'other'],
  ] as const)('%s is %s', (url, language, kind) => {
    expect(kindOf(url, language)).toBe(kind);
    expect(kindOf(`/e-indekss${url}`, language, '/e-indekss/')).toBe(kind);
  });
});
