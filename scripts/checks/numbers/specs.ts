import type { Template } from '../templates.ts';
import { correctionsTables } from './corrections.ts';
import { dimensionsTables, dimensionTables } from './tables-dimension.ts';
import { editionTables } from './tables-edition.ts';
import { editionsTables, homeTables } from './tables-editions.ts';
import { gainsTables, wellDoneTables } from './tables-gains.ts';
import { groupsTables, groupTables } from './tables-group.ts';
import { institutionTables } from './tables-institution.ts';
import { dataTables } from './tables-data.ts';
import { indicatorsTables, indicatorTables } from './tables-indicator.ts';
import { methodologyTables } from './tables-method.ts';
import { robustnessTables } from './robustness.ts';
import { queryTables } from './tables-query.ts';
import { weightsTables } from './weights.ts';
import type { TableSpecs } from './want.ts';
import { whatIfTables } from './what-if.ts';

/** What each table of each template has to hold. A table that is not here is a problem, so that none stays unchecked. */
export const TABLE_SPECS: Readonly<Record<Template, TableSpecs>> = {
  home: homeTables,
  institution: { ...institutionTables, ...gainsTables, ...whatIfTables },
  group: groupTables,
  groups: groupsTables,
  edition: editionTables,
  editions: editionsTables,
  dimension: dimensionTables,
  dimensions: dimensionsTables,
  indicator: { ...indicatorTables, ...wellDoneTables },
  indicators: indicatorsTables,
  methodologyPage: methodologyTables,
  robustness: robustnessTables,
  weights: weightsTables,
  data: dataTables,
  query: queryTables,
  dataPage: { ...correctionsTables, ...queryTables },
};
