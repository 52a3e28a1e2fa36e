import { expect, it } from 'vitest';
import { assess } from '../../src/core/assess/assess.ts';
import { RULES } from '../../src/core/rules/index.ts';
import { tinyFiles } from '../../src/core/rules/testing/tiny-dataset.ts';
import { releaseOf } from './publish.ts';

it('a release names every rule that its data keep, in both languages', () => {
  const { files } = releaseOf(assess(tinyFiles()), false);
  const rules = JSON.parse(files.get('rules.json') ?? '[]') as Record<string, string>[];
  expect(rules.map(({ rule }) => rule)).toEqual(RULES.map(({ id }) => id));
  expect(rules.find(({ rule }) => rule === 'file-missing')).toEqual({
    rule: 'file-missing',
    scope: 'file',
    severity: 'blocker',
    checks_lv: 'Visi vajadzīgie faili ir savā vietā.',
    checks_en: 'Every required file is there.',
    remedy_lv: 'Pievienojiet failu vai pārbaudiet, vai tā nosaukums un mape ir pareizi.',
    remedy_en: 'Add the file, or check its name and folder.',
  });
});
