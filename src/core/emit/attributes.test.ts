import { describe, expect, it } from 'vitest';
import { diffReleases } from '../diff/diff.ts';
import { tinyTables } from '../diff/testing.ts';
import { parseDataset } from '../parse/dataset.ts';
import { attributes } from '../rules/testing/cases-attributes.ts';
import { replace, tinyFiles } from '../rules/testing/tiny-dataset.ts';
import type { Codebook } from './codebook.ts';
import { withoutEmbargoed } from '../assess/embargo.ts';
import { tinyEmitted } from './testing.ts';

const embargoed = replace('data/editions/2022/edition.json', '"embargoed":false', '"embargoed":true');

describe('attributes', () => {
  const { files } = tinyEmitted(attributes());

  it('are a table with the columns of the contract, values as they were written', () => {
    expect(files.get('attributes.csv')?.split('\n').slice(0, 3)).toEqual([
      'institution_id,edition,attribute,value,source_url',
      'alfa-ministrija,2022,staff,240,https://a.example/staff',
      'beta-agentura,2022,staff,61.5,',
    ]);
    const { tables } = JSON.parse(files.get('codebook.json') ?? '') as Codebook;
    expect(tables.find(({ name }) => name === 'attributes')).toMatchObject({
      key: ['institution_id', 'edition', 'attribute'],
      references: [{ table: 'institutions' }, { table: 'editions' }],
    });
  });

  it('stand in the document of their body', () => {
    const documentOf = (id: string) => JSON.parse(files.get(`institutions/${id}.json`) ?? '');
    expect(documentOf('beta-agentura').attributes.map((row: { value: string }) => row.value)).toEqual(['61.5', '60']);
    expect(documentOf('gamma-birojs').attributes).toEqual([]);
  });

  it('are a table without rows where the file is not there', () => {
    expect(tinyEmitted().files.get('attributes.csv')).toBe('institution_id,edition,attribute,value,source_url\n');
  });

  it('of an edition under embargo are not published', () => {
    const { dataset } = parseDataset(tinyFiles(attributes(), embargoed));
    expect(dataset.registry.attributes.map(({ edition }) => edition)).toEqual([2022, 2022, 2021, 2022]);
    expect(withoutEmbargoed(dataset).registry.attributes.map(({ edition }) => edition)).toEqual([2021]);
  });

  it('that change are seen in the comparison of releases', () => {
    const before = tinyTables(attributes());
    const after = tinyTables(attributes(), replace('data/registry/attributes.csv', '61.5', '62.5'));
    expect(diffReleases(before, after).tables).toMatchObject([
      { table: 'attributes', changed: [{ column: 'value', old: '61.5', new: '62.5' }], added: [], removed: [] },
    ]);
  });
});
