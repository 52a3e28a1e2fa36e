import { describe, expect, it } from 'vitest';
import * as fields from './fields.ts';

const parse = (field: unknown, text: string): unknown => {
  const result = (field as ReturnType<typeof fields.number>).safeParse(text);
  return result.success ? result.data : 'refused';
};

describe('numbers', () => {
  it.each([
    ['0', 0],
    ['-1.5', -1.5],
    ['66.75', 66.75],
    // z.coerce.number() would turn these into 0 or guess.
    ['', 'refused'],
    [' ', 'refused'],
    ['12,5', 'refused'],
    ['1 000', 'refused'],
    ['007', 'refused'],
    ['1e3', 'refused'],
    ['0x10', 'refused'],
    ['Infinity', 'refused'],
    ['5%', 'refused'],
  ])('number reads %j as %j', (text, expected) => expect(parse(fields.number(), text)).toBe(expected));

  it('an optional number that is blank is nothing, not zero', () => {
    expect(parse(fields.optionalNumber(), '')).toBeNull();
    expect(parse(fields.optionalNumber(), '0')).toBe(0);
  });

  it('whole numbers and years', () => {
    expect([parse(fields.whole(), '12'), parse(fields.whole(), '1.0'), parse(fields.whole(), '-1')]).toEqual([
      12,
      'refused',
      'refused',
    ]);
    expect([parse(fields.year(), '2022'), parse(fields.year(), '22')]).toEqual([2022, 'refused']);
  });
});

describe('identifiers and codes', () => {
  it.each([
    ['valsts-kase', 'valsts-kase'],
    ['cesu-novads-2021', 'cesu-novads-2021'],
    ['Valsts-kase', 'Valsts-kase'],
    ['valsts kase', 'refused'],
    ['cēsu-novads', 'refused'],
    ['-a', 'refused'],
    ['', 'refused'],
  ])('id reads %j as %j', (text, expected) => expect(parse(fields.id(), text)).toBe(expected));

  it.each([
    ['open_data', 'open_data'],
    ['1.1', '1.1'],
    ['open data', 'refused'],
    ['', 'refused'],
  ])('code reads %j as %j', (text, expected) => expect(parse(fields.code(), text)).toBe(expected));

  it('required text may not be blank', () => {
    expect([parse(fields.required(), 'x'), parse(fields.required(), '  ')]).toEqual(['x', 'refused']);
  });
});

describe('lists and options', () => {
  it('a blank list is empty', () => {
    expect(parse(fields.list('|'), '')).toEqual([]);
    expect(parse(fields.list('|'), 'a | b|')).toEqual(['a', 'b']);
  });

  it.each([
    [
      'none:0|part:0.5|full:1',
      [
        ['none', 0],
        ['part', 0.5],
        ['full', 1],
      ],
    ],
    ['a:b:1', [['a:b', 1]]],
    ['', []],
  ])('options read %j', (text, expected) =>
    expect([...(parse(fields.options(), text) as ReadonlyMap<string, number>)]).toEqual(expected),
  );

  it.each(['none', 'none:', ':1', 'a:2', 'a:-0.1', 'a:0,5', 'a:1|a:0'])('options refuse %j', (text) =>
    expect(parse(fields.options(), text)).toBe('refused'),
  );

  it('a direction is 1, −1 or blank', () => {
    expect(['1', '', '-1', '0', '+1'].map((text) => parse(fields.optionalDirection(), text))).toEqual([
      1,
      null,
      -1,
      'refused',
      'refused',
    ]);
  });
});
