import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { replace, type Change } from '../../src/core/rules/testing/tiny-dataset.ts';
import { tinyEmitted } from '../../src/core/emit/testing.ts';
import { packageShape } from '../checks/described/package-shape.ts';
import { descriptions } from './descriptions.ts';

/** The official profile stands outside the repository, like the shapes of DCAT-AP. */
const PROFILE = '../shared/reference/datapackage-2.0/datapackage.json';

const made = (...changes: readonly Change[]): ReadonlyMap<string, string> => {
  const emitted = tinyEmitted(...changes);
  return new Map([...descriptions(emitted, emitted.files)].map(([path, content]) => [path, String(content)]));
};
const parsed = (files: ReadonlyMap<string, string>, path: string) => JSON.parse(files.get(path) ?? '');

const official: readonly Change[] = [2021, 2022].map((year) =>
  replace(`data/editions/${year}/edition.json`, '"status":"demonstration"', '"status":"official"'),
);

describe('datapackage.json', () => {
  const files = made();

  it('is of the shape of the standard and describes every table, also edition by edition', () => {
    const { resources, ...rest } = packageShape.parse(parsed(files, 'datapackage.json'));
    expect(resources.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['scores', 'results', 'results-2021', 'results-2022', 'rules']),
    );
    expect(rest).toMatchObject({
      id: 'https://index.example/datapackage',
      homepage: 'https://index.example/dati/',
      version: '2022.1',
      created: '2023-01-10T00:00:00Z',
      licenses: [{ name: 'CC0-1.0' }],
      contributors: [{ title: 'Neviens', roles: ['publisher'] }],
    });
  });

  it('has a unique key in the place of a primary one where a cell of it may be blank', () => {
    const { resources } = packageShape.parse(parsed(files, 'datapackage.json'));
    const schema = (name: string) => resources.find((resource) => resource.name === name)?.schema;
    expect(schema('scores')).toMatchObject({ primaryKey: ['edition', 'sector', 'institution_id', 'code'] });
    expect(schema('institutions')).toMatchObject({ uniqueKeys: [['institution_id', 'valid_from']] });
    expect(schema('institutions')?.primaryKey).toBeUndefined();
    expect(schema('structure')?.foreignKeys).toEqual([
      { fields: ['edition', 'sector', 'parent'], reference: { fields: ['edition', 'sector', 'code'] } },
    ]);
  });

  it('leaves out who publishes and under which licence where the settings do not say', () => {
    const silent = packageShape.parse(
      parsed(
        made((all) => {
          delete all['data/publication.json'];
        }),
        'datapackage.json',
      ),
    );
    expect(silent.contributors).toBeUndefined();
    expect(silent.licenses).toBeUndefined();
  });

  it.skipIf(!existsSync(PROFILE))('is valid against the official profile', () => {
    const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
    formats.default(ajv);
    const valid = ajv.compile(JSON.parse(readFileSync(PROFILE, 'utf8')) as object);
    const document = parsed(files, 'datapackage.json');
    valid(document);
    expect(valid.errors).toBeNull();
    delete document.resources[0].path;
    expect(valid(document)).toBe(false);
  });
});

describe('CSVW', () => {
  const files = made();

  it('is there for every table under the name that the portal wants', () => {
    const metadata = parsed(files, 'results-2022_metadata.json');
    expect(metadata).toMatchObject({
      url: 'results-2022.csv',
      'dc:title': 'Rezultāti, 2022. gads',
      'dc:alternative': { '@value': 'Results, 2022', '@language': 'en' },
      'dc:publisher': { 'schema:name': 'Neviens' },
    });
    expect(metadata.tableSchema.columns[1]).toMatchObject({
      name: 'sector',
      datatype: { base: 'string', format: '^(?:state|municipal)$' },
      required: true,
    });
  });

  it('names a foreign key only where its table is in the same document and the target is its key', () => {
    expect(parsed(files, 'scores_metadata.json').tableSchema.foreignKeys).toBeUndefined();
    expect(parsed(files, 'structure_metadata.json').tableSchema.foreignKeys).toEqual([
      {
        columnReference: ['edition', 'sector', 'parent'],
        reference: { resource: 'structure.csv', columnReference: ['edition', 'sector', 'code'] },
      },
    ]);
    const { tables } = parsed(files, 'csv-metadata.json') as {
      tables: { url: string; tableSchema: { foreignKeys: { reference: { resource: string } }[] } }[];
    };
    const scores = tables.find(({ url }) => url === 'scores.csv');
    // An institution has as many rows as it had names, so that its identifier is no key.
    expect(scores?.tableSchema.foreignKeys.map(({ reference }) => reference.resource)).toEqual([
      'editions.csv',
      'categories.csv',
      'levels.csv',
    ]);
  });

  it('describes the files of bodies together', () => {
    const { tables, tableSchema } = parsed(files, 'institutions/csv-metadata.json');
    expect(tables).toContainEqual({ url: 'alfa-ministrija.csv' });
    expect(tableSchema.columns[3]).toMatchObject({ name: 'name_lv' });
  });
});

describe('a demonstration', () => {
  const DESCRIBED = /^(?:datapackage|csv-metadata|.*\/csv-metadata|scores_metadata|results-2022_metadata)/;

  it('is told in every description made from it, in both languages, and nowhere else', () => {
    const saying = (files: ReadonlyMap<string, string>) =>
      [...files].filter(([, text]) => text.includes('DEMONSTRĀCIJAS DATI:') && text.includes('DEMONSTRATION DATA:'));
    const told = saying(made()).map(([path]) => path);
    for (const path of made().keys()) if (DESCRIBED.test(path)) expect(told).toContain(path);
    expect(told).not.toContain('institutions_metadata.json');
    expect(saying(made(...official))).toEqual([]);
  });
});
