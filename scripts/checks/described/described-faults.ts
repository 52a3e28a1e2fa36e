import { GROUP_METADATA, metadataName } from '../../../src/core/emit/csvw.ts';
import { sha256 } from '../../lib/input-files.ts';
import type { Outcome } from '../check.ts';
import type { CsvRows } from '../readers/csv-rows.ts';
import { csvwFaults, csvwReferenceFaults } from './csvw-faults.ts';
import { csvwGroupShape, csvwSharedShape, csvwTableShape } from './csvw-shape.ts';
import { lookAt, type Look } from './look.ts';
import { packageShape, type DescribedResource } from './package-shape.ts';
import { referenceFaults } from './reference-faults.ts';
import { rowFaults } from './row-faults.ts';

/** Table in whose columns the files of single bodies are. */
const RESULTS = 'results';

/** What datapackage.json describes, with its rows. */
interface Described extends DescribedResource {
  readonly csv: CsvRows;
}

/** Every CSV of a release against what datapackage.json and CSVW say of it, and these against each other. */
export function describedFaults(contents: ReadonlyMap<string, Uint8Array>): Outcome {
  const look = lookAt(contents);
  const described = (look.document('datapackage.json', packageShape)?.resources ?? []).map((resource) => ({
    ...resource,
    csv: look.csv(resource.path),
  }));
  const rows = new Map(described.map(({ name, csv }) => [name, csv]));
  for (const resource of described) {
    lookAtTable(look, resource, rows);
    lookAtMetadata(look, resource);
  }
  lookAtGroup(look, described);
  const ofBodies = ['institutions', 'groups'].flatMap((folder) => lookAtBodies(look, folder, described, rows));
  const csvPaths = [...contents.keys()].filter((path) => path.endsWith('.csv'));
  const known = new Set([...described.map(({ path }) => path), ...ofBodies]);
  for (const path of csvPaths) if (!known.has(path)) look.tell(path, ['nothing describes it']);
  return { checked: csvPaths.length, problems: look.problems };
}

function lookAtTable(
  look: Look,
  { name, path, bytes, hash, schema, csv }: Described,
  rows: ReadonlyMap<string, CsvRows>,
) {
  const content = look.contents.get(path);
  if (content === undefined) return;
  look.tell(path, [
    ...(content.byteLength === bytes ? [] : [`${content.byteLength} bytes instead of ${bytes}`]),
    ...(`sha256:${sha256(content)}` === hash ? [] : ['its sum is another']),
    ...rowFaults(schema, csv),
    ...referenceFaults(schema, csv, name, rows),
  ]);
}

function lookAtMetadata(look: Look, resource: Described) {
  const { name, path, schema, csv } = resource;
  // It lies beside the CSV and calls it by its name there.
  const file = metadataName(path.replace(/\.csv$/, ''));
  const metadata = look.document(file, csvwTableShape);
  if (metadata === null) return;
  look.tell(file, [
    ...(metadata.url === path.slice(path.lastIndexOf('/') + 1) ? [] : [`describes ${metadata.url}`]),
    ...csvwFaults(metadata.tableSchema, schema, csv.header),
    ...csvwReferenceFaults(metadata.tableSchema, schema, name, keysOf([resource])),
  ]);
}

function lookAtGroup(look: Look, described: readonly Described[]) {
  const group = look.document(GROUP_METADATA, csvwGroupShape);
  if (group === null) return;
  const schemas = new Map(group.tables.map(({ url, tableSchema }) => [url, tableSchema]));
  const paths = described.map(({ path }) => path);
  const surplus = [...schemas.keys()].filter((url) => !paths.includes(url));
  look.tell(GROUP_METADATA, [
    ...surplus.map((url) => `${url} is not in datapackage.json`),
    ...described.flatMap(({ name, path, schema, csv }) => {
      const tableSchema = schemas.get(path);
      if (tableSchema === undefined) return [`${path} is missing`];
      return [
        ...csvwFaults(tableSchema, schema, csv.header),
        ...csvwReferenceFaults(tableSchema, schema, name, keysOf(described)),
      ].map((fault) => `${path}: ${fault}`);
    }),
  ]);
}

/** Looks at the files of single bodies in a folder. @returns their paths */
function lookAtBodies(
  look: Look,
  folder: string,
  described: readonly Described[],
  rows: ReadonlyMap<string, CsvRows>,
): string[] {
  const file = `${folder}/${GROUP_METADATA}`;
  const results = described.find(({ name }) => name === RESULTS);
  // Where there are no files of bodies, nothing describes them.
  const shared = look.contents.has(file) ? look.document(file, csvwSharedShape) : null;
  if (shared === null || results === undefined) return [];
  const { schema } = results;
  look.tell(file, csvwFaults(shared.tableSchema, schema, results.csv.header));
  return shared.tables.map(({ url }) => {
    const path = `${folder}/${url}`;
    const csv = look.csv(path);
    if (look.contents.has(path))
      look.tell(path, [...rowFaults(schema, csv), ...referenceFaults(schema, csv, RESULTS, rows)]);
    return path;
  });
}

/** Keys of the tables that a document describes. */
const keysOf =
  (described: readonly Described[]) =>
  (name: string): readonly string[] | undefined => {
    const schema = described.find((resource) => resource.name === name)?.schema;
    return schema?.primaryKey ?? schema?.uniqueKeys?.[0];
  };
