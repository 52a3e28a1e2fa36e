import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/core/model/finding.ts';
import { elsewhereText, reportFindings, summaryLine } from './report.ts';

const finding = (over: Partial<Finding> = {}): Finding => ({
  rule: 'answer-type',
  severity: 'blocker',
  file: 'data/editions/2022/answers.csv',
  row: 15,
  column: 'value',
  subject: '2022/vtua/S1',
  found: '12,5',
  expected: { lv: 'skaitlis ar decimālpunktu', en: 'a number with a decimal point' },
  message: { lv: 'Atbilde neder.', en: 'The answer does not fit.' },
  remedy: { lv: 'Rakstiet 12.5.', en: 'Write 12.5.' },
  ...over,
});
const checks = new Map([['answer-type', { lv: 'Atbilde atbilst tipam.', en: 'The answer fits its type.' }]]);

describe('reportFindings', () => {
  it('tells place, found, expected and remedy in Latvian', () => {
    expect(reportFindings([finding()], { lang: 'lv', checks })).toBe(
      [
        'answer-type · 1 · aptur publicēšanu',
        '  Atbilde atbilst tipam.',
        '  ko darīt: Rakstiet 12.5.',
        '  data/editions/2022/answers.csv:15, kolonna value: Atbilde neder.',
        '    ir: 12,5',
        '    jābūt: skaitlis ar decimālpunktu',
        '',
      ].join('\n'),
    );
  });

  it('lists the first hundred of a rule and counts the rest', () => {
    const text = reportFindings(
      Array.from({ length: 130 }, (_, at) => finding({ row: at + 2 })),
      { lang: 'en', checks },
    );
    expect(text).toContain('answer-type · 130 · stops publication');
    expect(text).toContain('answers.csv:101, column value');
    expect(text).not.toContain('answers.csv:102, column value');
    expect(text).toContain('… and 30 more (all: npm run validate -- --report FILE.html)');
  });

  it('names the column as a spreadsheet does where its letter is known', () => {
    expect(reportFindings([finding()], { lang: 'lv', checks, letter: () => 'C' })).toContain(
      'answers.csv:15, kolonna C (value): Atbilde neder.',
    );
  });

  it('says how to mend each where that differs', () => {
    const other = finding({ row: 16, remedy: { lv: 'Dzēsiet.', en: 'Delete it.' } });
    const text = reportFindings([finding(), other], { lang: 'en', checks });
    expect(text).toContain('    what to do: Write 12.5.');
    expect(text).toContain('    what to do: Delete it.');
    expect(text).not.toContain('\n  what to do:');
  });

  it('puts blockers before warnings and accepted findings apart', () => {
    const text = reportFindings(
      [
        finding({ rule: 'odd', severity: 'warning' }),
        finding(),
        finding({ rule: 'reconciliation', accepted: { lv: 'avoti runā pretī', en: 'sources disagree' } }),
      ],
      { lang: 'en', checks },
    );
    expect(text.indexOf('answer-type')).toBeLessThan(text.indexOf('odd · 1 · warning'));
    expect(text).toContain('Accepted findings (data/known-issues.csv) · 1');
    expect(text).toContain('reason: sources disagree');
  });

  it('never sends what steers a terminal, nor a text without end', () => {
    const text = reportFindings(
      [finding({ found: '\u001B[2Ja\nb\u202Ec', message: { lv: '', en: `Column “${'x'.repeat(5000)}” is unknown.` } })],
      { lang: 'en', checks },
    );
    expect(text).toContain('found: ⟨U+001B⟩[2Ja⟨U+000A⟩b⟨U+202E⟩c');
    expect(text).toMatch(/xxx…$/m);
    expect(text.length).toBeLessThan(1000);
  });

  it('shows a blank as blank', () => {
    expect(reportFindings([finding({ found: '' })], { lang: 'lv', checks })).toContain('ir: (tukšs)');
  });
});

describe('summaryLine', () => {
  it('counts as Latvian does', () => {
    const of = (n: number) => Array.from({ length: n }, () => finding());
    expect(summaryLine(of(21), 'lv')).toBe('21 kļūda, 0 brīdinājumu, 0 pieņemtu');
    expect(summaryLine(of(2), 'lv')).toBe('2 kļūdas, 0 brīdinājumu, 0 pieņemtu');
    expect(summaryLine(of(1), 'en')).toBe('1 fault, 0 warnings, 0 accepted');
  });
});

describe('elsewhereText', () => {
  it('counts what is not shown, and says that it stops publication where it does', () => {
    expect(elsewhereText(2022, { blockers: 2, warnings: 1, accepted: 0 }, 'lv')).toBe(
      'Redzams tikai tas, kas attiecas uz 2022. gada mērījumu vai uz visiem mērījumiem. Pārējos mērījumos: 2 kļūdas, 1 brīdinājums, 0 pieņemtu. Publicēšanu aptur arī pārējo mērījumu kļūdas.',
    );
    expect(elsewhereText(2022, { blockers: 0, warnings: 1, accepted: 0 }, 'en')).not.toContain('stop publication');
    expect(elsewhereText(2022, { blockers: 0, warnings: 0, accepted: 0 }, 'lv')).toBe('');
  });
});
