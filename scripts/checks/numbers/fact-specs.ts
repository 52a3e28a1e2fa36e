import { path } from '../../../src/i18n/routes.ts';
import type { Template } from '../templates.ts';
import { correctionsFacts } from './corrections.ts';
import { groupFacts, institutionFacts, type FactsOf } from './facts-bodies.ts';
import { dimensionFacts, dimensionsFacts, indicatorFacts, indicatorsFacts } from './facts-code.ts';
import { editionFacts } from './facts-edition.ts';
import { editionsFacts } from './facts-editions.ts';
import { homeFacts } from './facts-home.ts';
import {
  checksFacts,
  dataFacts,
  groupsFacts,
  institutionsFacts,
  methodologyFacts,
  tablesFacts,
} from './facts-lists.ts';
import { robustnessFacts } from './robustness.ts';
import type { Subject } from './subject.ts';
import { weightsFacts } from './weights.ts';

/** The ledger of corrections, or a page about the tables. */
const dataPageFacts = (subject: Subject): FactsOf =>
  subject.page.url === path(subject.language, 'corrections') ? correctionsFacts(subject) : tablesFacts(subject);

/** What the texts of each template may say; a template that is not here has no numbers but known words. */
export const FACTS: Readonly<Record<Template, (subject: Subject) => FactsOf>> = {
  home: homeFacts,
  institution: institutionFacts,
  institutions: institutionsFacts,
  group: groupFacts,
  groups: groupsFacts,
  edition: editionFacts,
  editions: editionsFacts,
  dimension: dimensionFacts,
  dimensions: dimensionsFacts,
  indicator: indicatorFacts,
  indicators: indicatorsFacts,
  methodology: methodologyFacts,
  methodologyPage: methodologyFacts,
  checks: checksFacts,
  robustness: robustnessFacts,
  weights: weightsFacts,
  data: dataFacts,
  dataPage: dataPageFacts,
  codebook: tablesFacts,
  query: tablesFacts,
};
