import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { append, replace, tinyFiles, type Change } from '../../../src/core/rules/testing/tiny-dataset.ts';
import { loadedFrom } from '../load.ts';
import { findingsDocument, findingsSchema } from './findings-document.ts';
import { shownOf } from './shown.ts';

const SCHEMA = 'public/schemas/findings.json';
const ANSWERS = 'data/editions/2022/answers.csv';

const documentOf = (edition: string | undefined, ...changes: readonly Change[]) =>
  findingsDocument(shownOf(loadedFrom(tinyFiles(...changes)), edition, 'lv'));

describe('the findings as JSON', () => {
  const schema = z.fromJSONSchema(JSON.parse(readFileSync(SCHEMA, 'utf8')));

  it.each([
    ['nothing is wrong', []],
    ['a cell is wrong', [replace(ANSWERS, 'library,yes', 'library,jā')]],
    ['a published figure differs', [replace('data/published-figures.csv', 'score,84.0', 'score,84.2')]],
    ['a file has no row to point at', [append('data/editions/2021/edition.json', '}')]],
  ])('fit the published schema where %s', (_, changes) => {
    const document: unknown = JSON.parse(JSON.stringify(documentOf(undefined, ...changes)));
    expect(schema.parse(document)).toEqual(document);
  });

  it('the schema refuses something else', () => {
    expect(schema.safeParse({ version: 1, findings: [] }).success).toBe(false);
  });

  it('have everything a machine needs', () => {
    const { summary, reconciliation, findings } = documentOf(undefined, replace(ANSWERS, 'library,yes', 'library,jā'));
    expect(summary).toEqual({ blockers: 1, warnings: 0, accepted: 0 });
    expect(reconciliation).toBeNull();
    expect(findings[0]).toMatchObject({
      rule: 'answer-type',
      scope: 'answers',
      file: ANSWERS,
      row: 19,
      column: 'value',
      found: 'jā',
    });
  });

  it('of one edition count those of the others', () => {
    const broken = [
      replace(ANSWERS, 'library,yes', 'library,jā'),
      replace('data/editions/2021/answers.csv', 'alfa-ministrija,system,', 'alfa-ministrija,system,x'),
    ];
    const document = documentOf('2022', ...broken);
    expect(document.edition).toBe(2022);
    expect(document.findings.map(({ file }) => file)).toEqual([ANSWERS]);
    expect(document.elsewhere).toEqual({ blockers: 1, warnings: 0, accepted: 0 });
  });

  it('of one edition hold only its published figures', () => {
    expect(documentOf('2022').reconciliation).toMatchObject({ figures: 4, testable: 4, agree: 4, not_testable: [] });
    expect(documentOf('2020').reconciliation?.figures).toBe(1);
  });

  it('of an edition that is not there are refused', () => {
    expect(() => documentOf('2030')).toThrow('--edition 2030: tāda mērījuma nav (ir: 2020, 2021, 2022)');
  });
});

/** After a change of the shape: `npx vitest run findings-document --update`. */
it('the published schema is that of the code', async () => {
  const options = await resolveConfig(SCHEMA);
  const text = await format(JSON.stringify(findingsSchema()), { ...options, parser: 'json' });
  await expect(text).toMatchFileSnapshot(`../../../${SCHEMA}`);
});
