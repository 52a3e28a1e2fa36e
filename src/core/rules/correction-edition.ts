import { CORRECTIONS, editionFile } from './paths.ts';
import type { Rule } from './rule.ts';

export const correctionEdition: Rule = {
  id: 'correction-edition',
  scope: 'reference',
  severity: 'blocker',
  checks: {
    lv: `Katrs labojums failā ${CORRECTIONS} attiecas uz mērījumu, kuram ir atbildes.`,
    en: `Every correction in ${CORRECTIONS} is for an edition with answers.`,
  },
  remedy: { lv: 'Labojiet mērījuma gadu.', en: 'Correct the year of the edition.' },
  *check({ dataset, files }) {
    const answered = dataset.editions
      .filter((edition) => edition.info.status !== 'figures_only')
      .map((e) => e.info.year);
    for (const { correction_id, edition, place } of dataset.corrections) {
      // An edition that is there and cannot be read is a finding of its own.
      const unread = files.has(editionFile(edition)) && !dataset.editions.some((e) => e.info.year === edition);
      if (answered.includes(edition) || unread) continue;
      yield {
        ...place,
        column: 'edition',
        subject: correction_id,
        found: String(edition),
        expected: { lv: `viens no: ${answered.join(', ')}`, en: `one of: ${answered.join(', ')}` },
        message: {
          lv: `Mērījuma ar atbildēm ${edition}. gadā nav.`,
          en: `There is no edition with answers in ${edition}.`,
        },
      };
    }
  },
};
