import type { NextStepRow } from '../../derive/next-steps.ts';
import { carried, decimal, edition, institutionId, integer, POINTS, sector, text } from '../columns.ts';
import { TO_EDITION, TO_INSTITUTION, TO_LEVEL, toStructure } from '../references.ts';
import { defineTable } from '../table.ts';
import { STEP_VARIANT_TEXTS } from '../value-texts.ts';

export const NEXT_STEPS = defineTable<NextStepRow>()({
  name: 'next_steps',
  title: { lv: 'Soļi līdz nākamajam līmenim', en: 'Steps to the next level' },
  about: {
    lv: 'Viena no atbildēm, ar kurām iestāde sasniegtu nākamo līmeni, mainot iespējami maz atbilžu.',
    en: 'One of the answers with which a body would reach the next level, as few answers being changed as will do.',
  },
  purpose: {
    lv: 'Ar kurām atbildēm katra iestāde sasniegtu nākamo līmeni un cik punktu katra pieliktu: iestādēm, kas plāno darbus, un tiem, kas meklē, kā līmenis ceļams vieglāk.',
    en: 'With which answers each body would reach its next level, and how many points each would add: for institutions that plan their work, and for those who ask what raises a level with least effort.',
  },
  dataset: 'results',
  key: ['edition', 'sector', 'institution_id', 'variant', 'step'],
  references: [TO_EDITION, TO_INSTITUTION, TO_LEVEL, toStructure('code')],
  columns: [
    edition(),
    sector(),
    institutionId(),
    text('variant', 'Kādas atbildes pieņemtas.', 'Which answers are assumed.', (row) => row.variant, {
      values: STEP_VARIANT_TEXTS,
    }),
    integer('level', 'Līmenis, ko soļi sasniedz.', 'Level that the steps reach.', (row) => row.level),
    integer('step', 'Soļa kārtas numurs.', 'Number of the step.', (row) => row.step, { minimum: 1 }),
    carried('code', { lv: 'Rādītāja kods.', en: 'Code of the indicator.' }, {}),
    decimal(
      'gain',
      'Cik punktu šī atbilde pieliktu kopvērtējumam.',
      'Points that this answer would add to the total.',
      (row) => row.gain,
      POINTS,
    ),
    carried('answer', {
      lv: 'Atbilde, kas tos dotu; tukša, ja tādu atbildi jautājums nepieļauj.',
      en: 'The answer that would give them; blank where the question allows no such answer.',
    }),
  ],
});
