import type { Template } from '../templates.ts';
import { correctionsFacts } from './corrections.ts';
import { groupFacts, institutionFacts, type FactsOf } from './facts-bodies.ts';
import { dimensionFacts, dimensionsFacts, indicatorFacts, indicatorsFacts } from './facts-code.ts';
import { editionFacts, editionsFacts, homeFacts } from './facts-editions.ts';
import { checksFacts, dataFacts, groupsFacts, institutionsFacts, methodologyFacts } from './facts-lists.ts';
import type { Subject } from './subject.ts';

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
  data: dataFacts,
  dataPage: correctionsFacts,
};
