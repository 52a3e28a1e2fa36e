import { expect, it } from 'vitest';
import type { Finding } from '../../../src/core/model/finding.ts';
import type { Scope } from '../../../src/core/rules/rule.ts';
import { firstSteps } from './first-steps.ts';
import { grouped } from './groups.ts';

const SCOPE: Readonly<Record<string, Scope>> = { 'answer-type': 'answers', 'file-encoding': 'file', odd: 'row' };
const scopeOf = (rule: string): Scope => SCOPE[rule] ?? 'row';

const finding = (file: string, rule: string, over: Partial<Finding> = {}): Finding => ({
  rule,
  severity: 'blocker',
  file,
  subject: '',
  message: { lv: '', en: '' },
  remedy: { lv: '', en: '' },
  ...over,
});

it('begins with files that cannot be read, names five steps and no warning', () => {
  const files = grouped([
    ...Array.from({ length: 6 }, (_, at) => finding(`${at}.csv`, 'answer-type')),
    finding('a.csv', 'odd', { severity: 'warning' }),
    finding('b.csv', 'file-encoding'),
  ]);
  const { steps, later, unread } = firstSteps(files, scopeOf);
  expect(steps.map(({ file }) => file)).toEqual(['b.csv', '0.csv', '1.csv', '2.csv', '3.csv']);
  expect(later).toBe(2);
  expect(unread).toBe(true);
});

it('files with faults come before files with warnings, and so do rules in a file; accepted findings are left out', () => {
  const files = grouped([
    finding('warned.csv', 'odd', { severity: 'warning' }),
    finding('both.csv', 'odd', { severity: 'warning' }),
    finding('both.csv', 'answer-type'),
    finding('known.csv', 'odd', { accepted: { lv: '', en: '' } }),
  ]);
  expect(files.map(({ file, blockers, warnings }) => [file, blockers, warnings])).toEqual([
    ['both.csv', 1, 1],
    ['warned.csv', 0, 1],
  ]);
  expect(files[0]?.rules.map(({ rule }) => rule)).toEqual(['answer-type', 'odd']);
});
