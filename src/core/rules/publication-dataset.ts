import { DATASET_IDS } from '../emit/dataset-texts.ts';
import { NOTHING_SAID } from '../parse/publication.ts';
import { publicationProblem } from './publication-problem.ts';
import type { Rule } from './rule.ts';

export const publicationDataset: Rule = {
  id: 'publication-dataset',
  scope: 'file',
  severity: 'warning',
  checks: {
    lv: 'Iestatījumos katrai publicējamai datu kopai ir nosaukums datu portālā, un citu tajos nav.',
    en: 'The settings give each dataset that is published its name on the data portal, and name no other.',
  },
  remedy: {
    lv: `Atslēgā „portal.datasets” jābūt tieši šīm: ${DATASET_IDS.join(', ')}.`,
    en: `“portal.datasets” has exactly these keys: ${DATASET_IDS.join(', ')}.`,
  },
  *check(context) {
    const { portal } = context.dataset.publication;
    if (portal === NOTHING_SAID.portal) return;
    const known: readonly string[] = DATASET_IDS;
    const expected = { lv: known.join(', '), en: known.join(', ') };
    for (const id of known.filter((key) => !Object.hasOwn(portal.datasets, key)))
      yield publicationProblem(context, ['portal', 'datasets', id], '', expected, {
        lv: `Datu kopai „${id}” nav nosaukuma, tāpēc portālā to nevar publicēt.`,
        en: `Dataset “${id}” has no name, so it cannot be published on the portal.`,
      });
    for (const id of Object.keys(portal.datasets).filter((key) => !known.includes(key)))
      yield publicationProblem(context, ['portal', 'datasets', id], id, expected, {
        lv: `Datu kopas „${id}” nav, tāpēc nosaukumu neviens nelasa.`,
        en: `There is no dataset “${id}”, so nobody reads the name.`,
      });
  },
};
