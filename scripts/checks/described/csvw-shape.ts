import { z } from 'zod';

/**
 * The descriptions by CSVW that a release has, written from the standard (https://www.w3.org/TR/tabular-metadata/) and the
 * convention of data.gov.lv; nothing may stand there that is not named here.
 */

const columns = z.array(z.string()).min(1);
const marked = (language: 'lv' | 'en') =>
  z.strictObject({ '@value': z.string().min(1), '@language': z.literal(language) });
const day = z.strictObject({ '@value': z.iso.date(), '@type': z.literal('xsd:date') });
const link = z.strictObject({ '@id': z.url() });
const notes = z.array(z.union([marked('lv'), marked('en')]));

const shared = {
  '@context': z.tuple([z.literal('http://www.w3.org/ns/csvw'), z.strictObject({ '@language': z.literal('lv') })]),
  dialect: z.strictObject({
    delimiter: z.literal(','),
    encoding: z.literal('utf-8'),
    quoteChar: z.literal('"'),
    doubleQuote: z.literal(true),
    header: z.literal(true),
    lineTerminators: z.tuple([z.literal('\n')]),
  }),
  null: z.literal(''),
};

const tableSchema = z.strictObject({
  columns: z
    .array(
      z.strictObject({
        name: z.string(),
        titles: z.string(),
        'dc:description': z.string().min(1),
        'rdfs:comment': marked('en'),
        datatype: z.strictObject({
          base: z.enum(['string', 'integer', 'decimal', 'boolean', 'anyURI']),
          minimum: z.number().optional(),
          maximum: z.number().optional(),
          format: z.string().optional(),
        }),
        required: z.boolean(),
      }),
    )
    .min(1),
  primaryKey: columns,
  foreignKeys: z
    .array(
      z.strictObject({
        columnReference: columns,
        reference: z.strictObject({ resource: z.string(), columnReference: columns }),
      }),
    )
    .min(1)
    .optional(),
});

/** `x_metadata.json` */
export const csvwTableShape = z.strictObject({
  ...shared,
  url: z.string(),
  'dc:title': z.string().min(1),
  'dc:alternative': marked('en'),
  'dc:description': z.string().min(1),
  'rdfs:comment': notes,
  'dcat:keyword': z.array(z.string().min(1)).min(1),
  'dc:publisher': z.strictObject({ 'schema:name': z.string(), 'schema:url': link }).optional(),
  'dc:license': link.optional(),
  'dc:issued': day.optional(),
  'dc:modified': day.optional(),
  tableSchema,
});

/** `csv-metadata.json` of the tables. */
export const csvwGroupShape = z.strictObject({
  ...shared,
  'rdfs:comment': notes,
  tables: z.array(z.strictObject({ url: z.string(), tableSchema })).min(1),
});

/** `csv-metadata.json` of a folder whose files share one schema. */
export const csvwSharedShape = z.strictObject({
  ...shared,
  'dc:description': z.string().min(1),
  'rdfs:comment': notes,
  tableSchema,
  tables: z.array(z.strictObject({ url: z.string() })).min(1),
});

export type DescribedCsvw = z.output<typeof tableSchema>;
