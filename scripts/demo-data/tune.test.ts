import { describe, expect, it } from 'vitest';
import type { StructureRow } from '../../src/core/model/methodology.ts';
import { meaningTo } from '../../src/core/parse/meaning.ts';
import { normalise } from '../../src/core/score/normalise.ts';
import { tune } from './tune.ts';

const row = (code: string, type: StructureRow['type'], weight: number, upper: number | null = null): StructureRow => ({
  place: { file: 'test' },
  code,
  parent: 'dimension',
  kind: 'indicator',
  type,
  direction: 1,
  weight,
  lower: upper === null ? null : 0,
  upper,
  options: new Map(),
  evidence: 'self_assessment',
  applies_to: [],
  status: 'assumed',
  name_lv: '',
  name_en: '',
  question_lv: '',
  question_en: '',
  source_url: '',
});

const rows = [
  row('one', 'boolean', 2),
  row('two', 'boolean', 1),
  row('share', 'share', 4, 100),
  row('other', 'share', 3, 100),
];
const scoreOf = (answers: ReadonlyMap<string, string>): number =>
  rows.reduce((sum, r) => sum + 10 * r.weight * normalise(r, meaningTo(r)(answers.get(r.code) ?? '')), 0);

describe('tune', () => {
  it.each([8, 25.3, 50, 61.4, 72.5, 93])('answers so that the score is %d', (score) => {
    const answers = tune(
      'body',
      2022,
      score,
      [],
      rows.map((r) => ({ row: r, before: '' })),
    );
    expect(Math.abs(scoreOf(answers) - score)).toBeLessThanOrEqual(0.02);
  });

  it('gives full answers for the full score', () => {
    const answers = tune(
      'body',
      2021,
      100,
      [],
      rows.map((r) => ({ row: r, before: '' })),
    );
    expect([...answers]).toEqual([
      ['one', 'yes'],
      ['two', 'yes'],
      ['share', '100'],
      ['other', '100'],
    ]);
  });

  it('stays under a cap', () => {
    const open = rows.map((r) => ({ row: r, before: '', ...(r.code === 'share' ? { cap: 60 } : {}) }));
    const answers = tune('body', 2019, 75, [], open);
    expect(Number(answers.get('share'))).toBeLessThanOrEqual(60);
    expect(Math.abs(scoreOf(answers) - 75)).toBeLessThanOrEqual(0.02);
  });
});
