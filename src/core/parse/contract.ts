import type { z } from 'zod';
import { ANSWER_COLUMNS } from './answers.ts';
import { correctionShape, knownIssueShape, participantShape, publishedFigureShape, releaseShape } from './edition.ts';
import { continuityShape, levelShape, measuredTwiceShape, structureShape } from './methodology.ts';
import { attributeShape, categoryShape, groupShape, institutionShape, successionShape } from './registry.ts';

const of = (shape: z.ZodObject): readonly string[] => Object.keys(shape.shape);

/** The tables of the input contract by their path, and their columns in its order (design.md, section 4). */
const TABLES: readonly (readonly [path: RegExp, columns: readonly string[]])[] = [
  [/^data\/registry\/institutions$/, of(institutionShape)],
  [/^data\/registry\/groups$/, of(groupShape)],
  [/^data\/registry\/categories$/, of(categoryShape)],
  [/^data\/registry\/successions$/, of(successionShape)],
  [/^data\/registry\/attributes$/, of(attributeShape)],
  [/^data\/editions\/\d{4}\/participants$/, of(participantShape)],
  [/^data\/editions\/\d{4}\/answers$/, ANSWER_COLUMNS],
  [/^data\/corrections$/, of(correctionShape)],
  [/^data\/published-figures$/, of(publishedFigureShape)],
  [/^data\/releases$/, of(releaseShape)],
  [/^data\/known-issues$/, of(knownIssueShape)],
  [/^methodology\/\d{4}\/(?:state|municipal)$/, of(structureShape)],
  [/^methodology\/\d{4}\/levels$/, of(levelShape)],
  [/^methodology\/continuity$/, of(continuityShape)],
  [/^methodology\/measured-twice$/, of(measuredTwiceShape)],
];

/** Columns of a table of the contract. @param stem its path without the ending; @returns null where there is no such table */
export const columnsOf = (stem: string): readonly string[] | null =>
  TABLES.find(([path]) => path.test(stem))?.[1] ?? null;
