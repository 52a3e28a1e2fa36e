import { z } from 'zod';

/**
 * The Data Package 2.0 that a release has, written from the standard (https://datapackage.org/standard/data-package/, …/table-schema/):
 * stricter than the official profile, in that nothing may stand there that is not named here.
 */

const address = z.url({ protocol: /^https?$/ });
const name = z.string().regex(/^[a-z0-9._-]+$/);
const columns = z.array(z.string()).min(1);

const constraints = z.strictObject({
  required: z.boolean(),
  enum: z.array(z.string()).min(1).optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  pattern: z.string().optional(),
});

const field = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9_]*$/),
  type: z.enum(['string', 'integer', 'number', 'boolean']),
  format: z.literal('uri').optional(),
  description: z.string().min(1),
  constraints,
});

const schema = z.strictObject({
  fields: z.array(field).min(1),
  primaryKey: columns.optional(),
  uniqueKeys: z.array(columns).min(1).optional(),
  foreignKeys: z
    .array(
      z.strictObject({
        fields: columns,
        reference: z.strictObject({ resource: name.optional(), fields: columns }),
      }),
    )
    .min(1)
    .optional(),
  missingValues: z.tuple([z.literal('')]),
});

const resource = z.strictObject({
  name,
  type: z.literal('table'),
  path: z.string().regex(/^(?!\/|.*\.\.)[a-z0-9._/-]+\.csv$/),
  title: z.string().min(1),
  description: z.string().min(1),
  format: z.literal('csv'),
  mediatype: z.literal('text/csv'),
  encoding: z.literal('utf-8'),
  bytes: z.int().nonnegative(),
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  sources: z.array(z.strictObject({ title: z.string().min(1), path: address })).optional(),
  dialect: z.strictObject({
    header: z.literal(true),
    delimiter: z.literal(','),
    lineTerminator: z.literal('\n'),
    quoteChar: z.literal('"'),
    doubleQuote: z.literal(true),
  }),
  schema,
});

export const packageShape = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name,
  id: address,
  title: z.string().min(1),
  description: z.string().min(1),
  version: z.string().regex(/^\d+\.\d+$/),
  created: z.iso.datetime().optional(),
  homepage: address,
  keywords: z.array(z.string().min(1)).min(1),
  licenses: z
    .array(z.strictObject({ name: z.string().regex(/^[-a-zA-Z0-9._]+$/), title: z.string(), path: address }))
    .min(1)
    .optional(),
  contributors: z
    .array(z.strictObject({ title: z.string(), path: address, email: z.email().optional(), roles: columns }))
    .min(1)
    .optional(),
  resources: z.array(resource).min(1),
});

export type DescribedField = z.output<typeof field>;
export type DescribedSchema = z.output<typeof schema>;
export type DescribedResource = z.output<typeof resource>;
