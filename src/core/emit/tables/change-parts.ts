import type { ChangePartRow } from '../../derive/change-parts.ts';
import { carried, CHANGE, decimal, edition, institutionId, previousEdition, sector, text } from '../columns.ts';
import { TO_EDITION, TO_INSTITUTION, TO_PREVIOUS_EDITION } from '../references.ts';
import { defineTable } from '../table.ts';
import { CHANGE_PART_TEXTS } from '../value-texts.ts';

export const CHANGE_PARTS_TABLE = defineTable<ChangePartRow>()({
  name: 'change_parts',
  title: { lv: 'Izmaiņu sastāvdaļas', en: 'Parts of changes' },
  about: {
    lv: 'Viena sastāvdaļa no vienas iestādes kopvērtējuma izmaiņām kopš iepriekšējā mērījuma; visu sastāvdaļu summa ir izmaiņas.',
    en: 'One part of the change of one body’s total since the edition before; all parts add up to the change.',
  },
  purpose: {
    lv: 'Cik punktu katras iestādes kopvērtējuma izmaiņās ir no katras atbildes, cik no trūkstošā un cik no metodikas maiņas: tiem, kas grib zināt, vai iestāde tiešām kļuva labāka.',
    en: 'How much of the change of each body’s total comes from each answer, how much from what is missing and how much from the change of method: for those who want to know whether a body really became better.',
  },
  dataset: 'results',
  key: ['edition', 'sector', 'institution_id', 'part', 'code'],
  references: [TO_EDITION, TO_PREVIOUS_EDITION, TO_INSTITUTION],
  columns: [
    edition(),
    sector(),
    institutionId(),
    previousEdition(),
    text('part', 'No kā izmaiņas radušās.', 'Where the change comes from.', (row) => row.part, {
      values: CHANGE_PART_TEXTS,
    }),
    carried(
      'code',
      {
        lv: 'Rādītāja kods jaunākajā mērījumā; trūkstošajam un metodikai „index”.',
        en: 'Code of the indicator in the later edition; “index” for what is missing and for the method.',
      },
      {},
    ),
    decimal(
      'points',
      'Par cik kopvērtējuma punktiem tas mainīja rezultātu.',
      'By how many points of the total it changed the score.',
      (row) => row.points,
      CHANGE,
    ),
  ],
});
