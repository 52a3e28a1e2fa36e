import type { MethodChangeRow } from '../../derive/method-changes.ts';
import { carried, decimal, edition, integer, OPTIONAL_SHARE, sector } from '../columns.ts';
import { TO_EDITION, TO_PREVIOUS_EDITION } from '../references.ts';
import { defineTable } from '../table.ts';
import { METHOD_CHANGE_TEXTS } from '../value-texts.ts';

export const METHOD_CHANGES = defineTable<MethodChangeRow>()({
  name: 'method_changes',
  title: { lv: 'Metodikas atšķirības starp mērījumiem', en: 'Differences of method between editions' },
  about: {
    lv: 'Viena atšķirība, kas vienam kodam ir kopš iepriekšējā mērījuma.',
    en: 'One difference that one code has since the edition before.',
  },
  purpose: {
    lv: 'Kas katram rādītājam, sadaļai un indeksam ir citādi nekā iepriekšējā mērījumā – svars, skalas robežas, izvēles, virziens, datu ieguve, kam jautā, formulējums – un kas ir jauns vai atcelts: tiem, kas grib zināt, vai punktus mainīja metodika.',
    en: 'What of each indicator, dimension and index is not as in the edition before – weight, goalposts, options, direction, evidence, applicability, wording – and what is new or was dropped: for those who ask whether the method changed the scores.',
  },
  dataset: 'methodology',
  key: ['edition', 'sector', 'code', 'what', 'field'],
  references: [TO_EDITION, TO_PREVIOUS_EDITION],
  columns: [
    edition(),
    sector(),
    carried('code', { lv: 'Kods.', en: 'Code.' }, {}),
    integer('previous_edition', 'Iepriekšējais mērījums.', 'Previous edition.', (row) => row.previous_edition),
    carried('previous_code', {
      lv: 'Kods iepriekšējā mērījumā; tukšs, ja kods ir jauns.',
      en: 'Code in the previous edition; blank where the code is new.',
    }),
    carried('what', { lv: 'Kas atšķiras.', en: 'What differs.' }, { values: METHOD_CHANGE_TEXTS }),
    carried(
      'field',
      {
        lv: 'Tabulas „structure” kolonna, kurā tas stāv.',
        en: 'Column of the table “structure” in which it stands.',
      },
      {},
    ),
    carried('before', {
      lv: 'Kas tur bija iepriekšējā mērījumā; tukšs, ja nekas.',
      en: 'What stood there in the previous edition; blank for nothing.',
    }),
    carried('after', {
      lv: 'Kas tur ir šajā mērījumā; tukšs, ja nekas.',
      en: 'What stands there in this edition; blank for nothing.',
    }),
    decimal(
      'share_before',
      'Svaram: daļa sadaļā vai indeksā iepriekšējā mērījumā, 0–1.',
      'Of a weight: share of the dimension or index in the previous edition, 0–1.',
      (row) => row.share_before,
      OPTIONAL_SHARE,
    ),
    decimal(
      'share_after',
      'Svaram: daļa sadaļā vai indeksā šajā mērījumā, 0–1.',
      'Of a weight: share of the dimension or index in this edition, 0–1.',
      (row) => row.share_after,
      OPTIONAL_SHARE,
    ),
  ],
});
