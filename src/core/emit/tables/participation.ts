import type { ParticipationRow } from '../../derive/participation.ts';
import { carried, edition, institutionId, sector, status } from '../columns.ts';
import { defineTable } from '../table.ts';
import { PARTICIPATION_TEXTS } from '../value-texts.ts';

export const PARTICIPATION = defineTable<ParticipationRow>()({
  name: 'participation',
  title: { lv: 'Kas piedalījās un kas ne', en: 'Who took part and who did not' },
  about: {
    lv: 'Viena reģistra iestāde vienā tās sektora mērījumā: piedalījās, neatbildēja, vēl vai vairs nepastāvēja, vai datos tās nav.',
    en: 'One body of the registry in one edition of its sector: it took part, gave no answer, was not yet or no longer in existence, or is not in the data.',
  },
  purpose: {
    lv: 'Kāpēc iestādei kādā gadā nav rezultāta: tiem, kas salīdzina gadus un negrib iestādi, kuras vēl nebija, sajaukt ar tādu, kas nepiedalījās.',
    en: 'Why a body has no result in a year: for those who compare years and do not want to mix up a body that did not exist yet with one that took no part.',
  },
  dataset: 'results',
  key: ['edition', 'sector', 'institution_id'],
  references: [
    { columns: ['edition'], table: 'editions', target: ['edition'] },
    { columns: ['institution_id'], table: 'institutions', target: ['institution_id'] },
  ],
  columns: [
    edition(),
    sector(),
    institutionId(),
    carried(
      'participation',
      {
        lv: 'Vai iestāde piedalījās, un, ja ne, kāpēc, ciktāl dati to rāda.',
        en: 'Whether the body took part and, where not, why, as far as the data tell.',
      },
      { values: PARTICIPATION_TEXTS },
    ),
    status(),
  ],
});
