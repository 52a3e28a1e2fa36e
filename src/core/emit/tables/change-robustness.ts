import type { ChangeRobustnessRow } from '../../derive/change-robustness.ts';
import { CHANGE, decimal, edition, institutionId, previousEdition, sector, SHARE, status } from '../columns.ts';
import { TO_EDITION, TO_INSTITUTION, TO_PREVIOUS_EDITION } from '../references.ts';
import { defineTable } from '../table.ts';

export const CHANGE_ROBUSTNESS = defineTable<ChangeRobustnessRow>()({
  name: 'change_robustness',
  title: { lv: 'Izmaiņu drošums', en: 'Robustness of changes' },
  about: {
    lv: 'Cik lielā daļā pārrēķinu vienas iestādes kopvērtējums ir augstāks vai zemāks nekā iepriekšējā mērījumā, ja metodikas izvēles abos ir vienas un tās pašas.',
    en: 'In what share of the recomputations the total of one body is higher or lower than in the edition before, with the same choices of method in both.',
  },
  purpose: {
    lv: 'Vai katras iestādes kāpums vai kritums paliktu arī ar citām metodikas izvēlēm: tiem, kas par izmaiņām grib rakstīt.',
    en: 'Whether the rise or fall of each body would stay with other choices of method: for those who want to write about changes.',
  },
  dataset: 'results',
  key: ['edition', 'sector', 'institution_id'],
  references: [TO_EDITION, TO_PREVIOUS_EDITION, TO_INSTITUTION],
  columns: [
    edition(),
    sector(),
    institutionId(),
    previousEdition(),
    decimal(
      'change',
      'Oficiālās kopvērtējuma izmaiņas punktos.',
      'Official change of the total, in points.',
      (row) => row.change,
      CHANGE,
    ),
    decimal(
      'rose',
      'Pārrēķinu daļa, kurā jaunākais kopvērtējums ir augstāks, 0–1.',
      'Share of recomputations in which the later total is higher, 0–1.',
      (row) => row.rose,
      SHARE,
    ),
    decimal(
      'fell',
      'Pārrēķinu daļa, kurā jaunākais kopvērtējums ir zemāks, 0–1.',
      'Share of recomputations in which the later total is lower, 0–1.',
      (row) => row.fell,
      SHARE,
    ),
    decimal(
      'change_low',
      'Izmaiņu 5\u00A0% kvantile punktos.',
      '5% quantile of the change, in points.',
      (row) => row.change_low,
      CHANGE,
    ),
    decimal(
      'change_high',
      'Izmaiņu 95\u00A0% kvantile punktos.',
      '95% quantile of the change, in points.',
      (row) => row.change_high,
      CHANGE,
    ),
    status(),
  ],
});
