import { describe, expect, it } from 'vitest';
import { INPUT_OPTIONS, readArgs, readArgsAndPlaces, readLang, readPort } from './args.ts';
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

describe('readArgsAndPlaces', () => {
  const read = (...argv: string[]) => readArgsAndPlaces(argv, INPUT_OPTIONS, ['OLD', 'NEW'], 1);

  it('takes arguments without a name among the options', () => {
    expect(read('a', '--lang', 'en', 'b')).toMatchObject({ places: ['a', 'b'], values: { lang: 'en' } });
    expect(read('a').places).toEqual(['a']);
  });

  it.each([[[]], [['a', 'b', 'c']], [['a', '--dtaa', 'x']]])('refuses %j in one line', (argv) => {
    expect(() => read(...argv)).toThrow(UsageError);
    expect(() => read(...argv)).toThrow(/^[^\n]*\(\[OLD\] NEW, --data …[^\n]*$/);
  });
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
