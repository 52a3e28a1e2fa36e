import { z } from 'zod';
import type { Diff } from '../../src/core/diff/diff.ts';
import { RELATIONS } from '../../src/core/model/vocabulary.ts';

/** The shape of `npm run diff -- --format json`; the JSON Schema served as /schemas/diff.json is made from it. */

const cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const row = z.record(z.string(), cell).describe('Cells of a row by column.');
const then = <Shape extends z.ZodType>(shape: Shape) => z.strictObject({ old: shape, new: shape });
const place = z.int().nullable();
const moved = z
  .strictObject({ old: z.number().nullable(), new: z.number().nullable(), difference: z.number().nullable() })
  .describe('A number then and now; the difference is null where one of them is missing.');
const sector = z.string().describe('state or municipal; blank where it is about both.');

const side = z.strictObject({
  name: z.string().describe('The folder as it was named, or the release.'),
  release: z.string(),
  date: z.string(),
  embargoed: z.array(z.int()).describe('Editions under embargo, which were left out.'),
});

const tableDiff = z.strictObject({
  table: z.string(),
  key: z.array(z.string()).describe('Columns that name a row.'),
  rows: then(z.int()),
  columns_added: z.array(z.string()),
  columns_removed: z.array(z.string()),
  changed: z.array(z.strictObject({ key: row, column: z.string(), old: cell, new: cell })),
  added: z.array(row),
  removed: z.array(row),
});

const scoreMove = z.strictObject({
  code: z.string().describe('index, or the code of a dimension.'),
  score: moved,
  level: then(place),
  rank: then(place),
  rank_n: then(place),
  category_rank: then(place),
  category_rank_n: then(place),
  causes: z
    .array(z.enum(['answers', 'methodology', 'category', 'joined', 'left', 'others', 'computation']))
    .describe(
      'Own answers; weights, goalposts or bounds; another category; the body joined or left; only others moved; none of these, so that the way of computing has changed.',
    ),
  overtaken_by: z.array(z.string()).describe('Bodies that passed this one, which stood still.'),
  overtook: z.array(z.string()).describe('Bodies that fell behind this one, which stood still.'),
});

const consequences = z.strictObject({
  editions: z
    .array(
      z.strictObject({
        edition: z.int(),
        sector,
        there: z.enum(['old', 'new']).describe('Which release has it.'),
        bodies: z.int(),
        n: z.int().describe('Bodies with a score.'),
        mean: z.number().nullable(),
        levels: z.array(z.strictObject({ level: z.int(), n: z.int() })),
        previous_edition: z.int().nullable(),
        changes: z
          .array(z.strictObject({ institution_id: z.string(), score: moved, previous_edition: z.int().nullable() }))
          .describe('The index against that of the edition before, where they compare; the biggest moves first.'),
        method: z
          .array(
            z.strictObject({
              code: z.string(),
              relation: z.enum(RELATIONS),
              differs: z.array(z.strictObject({ column: z.string(), old: cell, new: cell })),
            }),
          )
          .describe('What became of each code since the edition before; those that stayed the same are left out.'),
      }),
    )
    .describe('Editions that only one release has; the other consequences are not about them.'),
  summary: z.array(
    z.strictObject({
      edition: z.int(),
      sector,
      bodies: z.int().describe('Bodies with any change in index or dimensions; the other counts are of the index.'),
      score: z.int(),
      level: z.int(),
      rank: z.int(),
      category_rank: z.int(),
    }),
  ),
  methodology: z.array(
    z.strictObject({
      edition: z.int(),
      sector,
      table: z.enum(['structure', 'levels']),
      code: z.string(),
      parents: z.array(z.string()),
      column: z.string().nullable().describe('Null where the whole row came or went.'),
      old: cell,
      new: cell,
    }),
  ),
  institutions: z
    .array(
      z.strictObject({
        edition: z.int(),
        sector,
        institution_id: z.string(),
        category: then(z.string().nullable()),
        results: z.array(scoreMove),
        answers: z.array(
          z.strictObject({
            dimension: z.string(),
            indicator: z.string(),
            answer: then(z.string().nullable()).describe('Value or reason why there is none; null: not there.'),
            points: moved.describe('Points out of the 100 of the dimension.'),
            correction_id: z.string(),
          }),
        ),
      }),
    )
    .describe('The biggest moves first.'),
  means: z.array(
    z.strictObject({
      edition: z.int(),
      sector,
      scope: z.string().describe('sector, category or group.'),
      scope_id: z.string(),
      code: z.string(),
      n: then(place),
      mean: moved,
      members: z.array(
        z.strictObject({ institution_id: z.string(), old: z.number().nullable(), new: z.number().nullable() }),
      ),
    }),
  ),
});

export const diffShape = z
  .strictObject({
    format: z.literal('e-indekss-diff'),
    version: z.literal(1),
    old: side,
    new: side,
    tables: z.array(tableDiff).describe('Tables that differ; none where the releases are the same.'),
    consequences,
  })
  .meta({
    title: 'Difference between two releases of the E-indekss',
    description: 'Every field that differs, and which bodies change score, level or rank because of it.',
  });

export type DiffDocument = z.output<typeof diffShape>;

/** What the document tells of a side. */
interface Side {
  readonly name: string;
  readonly release: string;
  readonly date: string;
  readonly embargoed: readonly number[];
}

const sideOf = ({ name, release, date, embargoed }: Side): DiffDocument['old'] => ({
  name,
  release,
  date,
  embargoed: [...embargoed],
});

/** The comparison as one JSON document. */
export const diffDocument = (old: Side, now: Side, diff: Diff) => ({
  format: 'e-indekss-diff' as const,
  version: 1 as const,
  old: sideOf(old),
  new: sideOf(now),
  ...diff,
});

/** The JSON Schema of that document. */
export const diffJsonSchema = (): object => z.toJSONSchema(diffShape, { target: 'draft-2020-12' });
