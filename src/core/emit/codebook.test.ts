import { describe, expect, it } from 'vitest';
import * as vocabulary from '../model/vocabulary.ts';
import { remove, type Change } from '../rules/testing/tiny-dataset.ts';
import type { Codebook } from './codebook.ts';
import { emitTable, withKeptReferences } from './table.ts';
import { text } from './columns.ts';
import { tinyEmitted } from './testing.ts';
import * as texts from './value-texts.ts';

const codebookOf = (emitted: ReturnType<typeof tinyEmitted>): Codebook =>
  JSON.parse(emitted.files.get('codebook.json') ?? '') as Codebook;

describe('codebook', () => {
  const { tables } = codebookOf(tinyEmitted());

  it('names keys and references only by columns and tables that there are', () => {
    const columns = new Map(tables.map((table) => [table.name, new Set(table.columns.map(({ name }) => name))]));
    expect(tables.flatMap(({ references }) => references).length).toBeGreaterThan(20);
    for (const { name, key, references } of tables) {
      for (const column of key) expect(columns.get(name), `${name}.${column}`).toContain(column);
      for (const reference of references) {
        expect(reference.target.length).toBe(reference.columns.length);
        for (const column of reference.columns) expect(columns.get(name)).toContain(column);
        for (const column of reference.target) expect(columns.get(reference.table)).toContain(column);
      }
    }
  });

  it('says what every value means, and gives an example from the data', () => {
    const scores = tables.find(({ name }) => name === 'scores');
    const sector = scores?.columns.find(({ name }) => name === 'sector');
    expect(sector).toMatchObject({ values: ['state', 'municipal'], example: 'state' });
    expect(sector?.meanings?.['municipal']).toEqual({ lv: 'pašvaldības', en: 'municipalities' });
    expect(scores?.columns.find(({ name }) => name === 'rank_low')?.example).toBe(1);
    const structure = tables.find(({ name }) => name === 'structure');
    expect(structure?.columns.find(({ name }) => name === 'source_url')?.example).toBeNull();
  });

  it('lists values as the vocabulary does', () => {
    const lists: [Readonly<Record<string, unknown>>, readonly string[]][] = [
      [texts.SECTOR_TEXTS, vocabulary.SECTORS],
      [texts.EDITION_STATUS_TEXTS, vocabulary.EDITION_STATUSES],
      [texts.GROUP_KIND_TEXTS, vocabulary.GROUP_KINDS],
      [texts.SUCCESSION_KIND_TEXTS, vocabulary.SUCCESSION_KINDS],
      [texts.NODE_KIND_TEXTS, vocabulary.NODE_KINDS],
      [texts.ANSWER_TYPE_TEXTS, vocabulary.ANSWER_TYPES],
      [texts.EVIDENCE_TEXTS, vocabulary.EVIDENCES],
      [texts.CERTAINTY_TEXTS, vocabulary.CERTAINTIES],
      [texts.MISSING_REASON_TEXTS, vocabulary.MISSING_REASONS],
      [texts.RELATION_TEXTS, vocabulary.RELATIONS],
      [texts.SUBJECT_KIND_TEXTS, vocabulary.SUBJECT_KINDS],
      [texts.METRIC_TEXTS, vocabulary.METRICS],
    ];
    for (const [meanings, values] of lists) expect(Object.keys(meanings)).toEqual(values);
  });
});

describe('references', () => {
  const table = (name: string, ids: readonly string[]) =>
    emitTable<string>(
      {
        name,
        title: { lv: name, en: name },
        about: { lv: name, en: name },
        purpose: { lv: name, en: name },
        dataset: 'results',
        key: ['id'],
        references: name === 'rows' ? [{ columns: ['id'], table: 'list', target: ['id'] }] : [],
        columns: [text('id', 'Kods.', 'Code.', (id) => id, { optional: true })],
      },
      ids,
    );
  const kept = (rows: readonly string[], list: readonly string[]) =>
    withKeptReferences([table('rows', rows), table('list', list)])[0]?.references.length;

  it('bind nobody where the list that they name was not given', () => {
    expect(kept(['a'], ['a'])).toBe(1);
    expect(kept(['a'], [])).toBe(0);
    expect(kept([''], [])).toBe(1);
  });

  it('to categories are there as long as categories are', () => {
    const references = (...changes: readonly Change[]) =>
      codebookOf(tinyEmitted(...changes))
        .tables.find(({ name }) => name === 'scores')
        ?.references.map((reference) => reference.table);
    expect(references()).toContain('categories');
    expect(references(remove('data/registry/categories.csv'))).not.toContain('categories');
  });
});
