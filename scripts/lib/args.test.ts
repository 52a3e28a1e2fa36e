import { describe, expect, it } from 'vitest';
import { helpAsked, helpLang, langIn, readPort, readVerb } from './args.ts';
import { UsageError } from './failure.ts';
import { INPUT } from './verbs/common.ts';
import type { Verb } from './verbs/verb.ts';

const PLAIN = {
  name: 'plain',
  call: 'npm run plain',
  script: 'plain',
  does: { lv: 'a', en: 'b' },
  options: {
    ...INPUT,
    format: {
      type: 'string',
      value: { lv: 'VEIDS', en: 'FORMAT' },
      choices: ['text', 'json'],
      about: { lv: 'a', en: 'b' },
    },
    verbose: { type: 'boolean', about: { lv: 'a', en: 'b' } },
  },
  examples: [],
} as const satisfies Verb;

const asking = (...names: string[]): Verb => ({
  ...PLAIN,
  operands: { names: { lv: names, en: names }, asked: { lv: 'jānorāda gads', en: 'a year is asked for' } },
});

describe('readVerb', () => {
  it('fills in the defaults', () => {
    expect(readVerb([], PLAIN).values).toEqual({
      data: 'data',
      methodology: 'methodology',
      lang: 'lv',
      format: undefined,
      verbose: false,
    });
  });

  it('reads options in either spelling', () => {
    const { values } = readVerb(['--data=a b', '--methodology', 'c', '--verbose', '--format=json'], PLAIN);
    expect(values).toMatchObject({ data: 'a b', methodology: 'c', verbose: true, format: 'json' });
  });

  it('gives what belongs to no option, wherever it stands', () => {
    const { values, operands } = readVerb(['2024', '--lang', 'en'], asking('YEAR'));
    expect([values['lang'], operands]).toEqual(['en', ['2024']]);
    expect(readVerb(['--lang=en', 'a', 'b'], asking('FILE…')).operands).toEqual(['a', 'b']);
    expect(readVerb(['a'], asking('[OLD]', 'NEW')).operands).toEqual(['a']);
    expect(readVerb(['--', '--a'], asking('NEW')).operands).toEqual(['--a']);
  });

  it.each([
    [['--dtaa', 'x'], '--dtaa: tādas opcijas nav; varbūt domāts „--data” (visas opcijas rāda --help)'],
    [
      ['--fromat', 'x', '--lang', 'en'],
      '--fromat: there is no such option; perhaps “--format” is meant (--help shows all options)',
    ],
    [['--shiny'], '--shiny: tādas opcijas nav (visas opcijas rāda --help)'],
    [['--toString'], '--toString: tādas opcijas nav (visas opcijas rāda --help)'],
    [['-v'], '-v: tādas opcijas nav (visas opcijas rāda --help)'],
    [['--data'], '--data: jānorāda vērtība, --data MAPE (visas opcijas rāda --help)'],
    [['--data', '--verbose'], '--data: jānorāda vērtība, --data MAPE (visas opcijas rāda --help)'],
    [['--verbose=yes'], '--verbose: šai opcijai vērtības nav (visas opcijas rāda --help)'],
    [['--format', 'xml'], '--format xml: text | json'],
    [['--lang', 'de'], '--lang de: lv | en'],
    [['--data', 'a', '--data=b'], '--data: norādīts vairākas reizes'],
    [['--lang', 'lv', '--lang', 'lv'], '--lang: norādīts vairākas reizes'],
    [['2040'], '2040: lieks arguments (visas opcijas rāda --help)'],
    [['verbos'], 'verbos: lieks arguments; varbūt domāts „--verbose” (visas opcijas rāda --help)'],
  ])('refuses %j in one line', (argv, message) => {
    expect(() => readVerb(argv, PLAIN)).toThrow(new UsageError(message));
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
    expect(() => readVerb(argv, asking(...names))).toThrow(UsageError);
  });

  it('says what is asked for in the language of the reports', () => {
    expect(() => readVerb([], asking('YEAR'))).toThrow(/^jānorāda gads: YEAR /);
    expect(() => readVerb(['1', '2', '--lang', 'en'], asking('YEAR'))).toThrow(/^a year is asked for \(1 2\): YEAR /);
  });
});

describe('the language', () => {
  it.each([
    [[], 'lv'],
    [['--lang', 'en'], 'en'],
    [['--lang=en'], 'en'],
    [['en'], 'lv'],
    [['--lang'], 'lv'],
    [['--lang', 'de'], 'lv'],
  ])('of reports with %j is %s', (argv, lang) => {
    expect(langIn(argv)).toBe(lang);
  });

  it.each([
    [[], { LANG: 'en_US.UTF-8' }, 'en'],
    [[], { LANG: 'lv_LV.UTF-8' }, 'lv'],
    [[], { LC_ALL: 'lv_LV.UTF-8', LANG: 'en_US.UTF-8' }, 'lv'],
    [[], { LC_ALL: '', LC_MESSAGES: 'en', LANG: 'lv_LV' }, 'en'],
    [[], { LANG: 'enm' }, 'lv'],
    [[], { LANG: 'C.UTF-8' }, 'lv'],
    [[], {}, 'lv'],
    [['--lang', 'lv'], { LANG: 'en_US.UTF-8' }, 'lv'],
    [['--lang=en'], { LANG: 'lv_LV' }, 'en'],
  ])('of the help with %j and %j is %s', (argv, env, lang) => {
    expect(helpLang(argv, env)).toBe(lang);
  });
});

it.each([
  [['--help'], true],
  [['-h', '--dtaa'], true],
  [['--', '--help'], false],
  [[], false],
])('whether %j asks for help: %j', (argv, asked) => {
  expect(helpAsked(argv)).toBe(asked);
});

describe('readPort', () => {
  it('takes what there is and refuses the rest', () => {
    expect(readPort('4321')).toBe(4321);
    expect(() => readPort('70000')).toThrow(UsageError);
    expect(() => readPort('4x')).toThrow(UsageError);
  });
});
