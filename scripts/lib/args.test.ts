import { describe, expect, it } from 'vitest';
import { INPUT_OPTIONS, readArgs, readLang, readOperands, readPort } from './args.ts';
import { UsageError } from './failure.ts';

describe('readArgs', () => {
  it('fills in the defaults', () => {
    expect(readArgs([], INPUT_OPTIONS)).toMatchObject({ data: 'data', methodology: 'methodology', lang: 'lv' });
  });

  it('reads options in either spelling', () => {
    expect(readArgs(['--data=a b', '--methodology', 'c'], INPUT_OPTIONS)).toMatchObject({
      data: 'a b',
      methodology: 'c',
    });
  });

  it.each([[['--dtaa', 'x']], [['--data']], [['extra']], [['--lang', '--data', 'x']]])(
    'refuses %j in one line',
    (argv) => {
      expect(() => readArgs(argv, INPUT_OPTIONS)).toThrow(UsageError);
      try {
        readArgs(argv, INPUT_OPTIONS);
      } catch (error) {
        expect((error as Error).message).not.toContain('\n');
        expect((error as Error).message).toContain('--methodology');
      }
    },
  );
});

const ASKED = { lv: 'jānorāda gads', en: 'a year is asked for' };

describe('readOperands', () => {
  it('gives what belongs to no option, wherever it stands', () => {
    const { values, operands } = readOperands(['2024', '--lang', 'en'], INPUT_OPTIONS, ['YEAR'], ASKED);
    expect([values.lang, operands]).toEqual(['en', ['2024']]);
    expect(readOperands(['--lang=en', 'a', 'b'], INPUT_OPTIONS, ['FILE…'], ASKED).operands).toEqual(['a', 'b']);
    expect(readOperands(['a'], INPUT_OPTIONS, ['[OLD]', 'NEW'], ASKED).operands).toEqual(['a']);
  });

  it.each([
    [[], ['YEAR']],
    [['2024', '2025'], ['YEAR']],
    [[], ['FILE…']],
    [[], ['[OLD]', 'NEW']],
    [
      ['a', 'b', 'c'],
      ['[OLD]', 'NEW'],
    ],
    [['a', '--dtaa'], ['FILE…']],
  ])('refuses %j where %j is asked for', (argv, names) => {
    expect(() => readOperands(argv, INPUT_OPTIONS, names, ASKED)).toThrow(UsageError);
  });
});

it('what is asked for is said in the language of the reports', () => {
  expect(() => readOperands([], INPUT_OPTIONS, ['YEAR'], ASKED)).toThrow(/^jānorāda gads: YEAR /);
  expect(() => readOperands(['1', '2', '--lang', 'en'], INPUT_OPTIONS, ['YEAR'], ASKED)).toThrow(
    /^a year is asked for \(1 2\): YEAR /,
  );
});

it.each([
  [['--data', 'a', '--data=b'], '--data: norādīts vairākas reizes'],
  [['--lang', 'lv', '--lang', 'lv'], '--lang: norādīts vairākas reizes'],
])('an option that stands twice is refused: %j', (argv, message) => {
  expect(() => readArgs(argv, INPUT_OPTIONS)).toThrow(new UsageError(message));
});

describe('readLang and readPort', () => {
  it('take what there is', () => {
    expect(readLang('en')).toBe('en');
    expect(readPort('4321')).toBe(4321);
  });

  it('refuse the rest', () => {
    expect(() => readLang('ru')).toThrow(UsageError);
    expect(() => readPort('70000')).toThrow(UsageError);
    expect(() => readPort('4x')).toThrow(UsageError);
  });
});
