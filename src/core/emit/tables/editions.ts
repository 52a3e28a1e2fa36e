import type { CorrectionRow } from '../../model/edition.ts';
import type { EditionStatus } from '../../model/vocabulary.ts';
import { carried, COUNT, DATE, edition, institutionId, integer, text } from '../columns.ts';
import { TO_EDITION, TO_INSTITUTION } from '../references.ts';
import { defineTable } from '../table.ts';
import { EDITION_STATUS_TEXTS } from '../value-texts.ts';

export interface EditionRecord {
  readonly edition: number;
  readonly status: EditionStatus;
  readonly sectors: readonly string[];
  readonly participants_state: number;
  readonly participants_municipal: number;
  readonly received: string;
  readonly publisher: string;
  readonly licence: string;
  readonly note_lv: string;
  readonly note_en: string;
}

export const EDITIONS = defineTable<EditionRecord>()({
  name: 'editions',
  title: { lv: 'Mērījumi', en: 'Editions' },
  about: {
    lv: 'Viens mērījums.',
    en: 'One edition.',
  },
  purpose: {
    lv: 'Visi mērījumi ar gadu, datu statusu, dalībnieku skaitu un izdevēju: visiem, kam jāzina, cik droši ir katra gada dati.',
    en: 'All editions with year, status of the data, number of participants and publisher: for everybody who has to know how far the data of each year can be trusted.',
  },
  dataset: 'results',
  key: ['edition'],
  columns: [
    edition(),
    carried('status', { lv: 'Datu statuss.', en: 'Status of the data.' }, { values: EDITION_STATUS_TEXTS }),
    text(
      'sectors',
      'Sektori ar atbildēm, atdalīti ar „;”.',
      'Sectors with answers, separated by “;”.',
      (row) => row.sectors.join(';'),
      { optional: true },
    ),
    integer(
      'participants_state',
      'Valsts iestāžu skaits datos.',
      'State institutions in the data.',
      (row) => row.participants_state,
      COUNT,
    ),
    integer(
      'participants_municipal',
      'Pašvaldību skaits datos.',
      'Municipalities in the data.',
      (row) => row.participants_municipal,
      COUNT,
    ),
    carried('received', { lv: 'Kad dati saņemti.', en: 'When the data were received.' }, { ...DATE, optional: true }),
    carried('publisher', { lv: 'Datu izdevējs.', en: 'Publisher of the data.' }),
    carried('licence', { lv: 'Licence.', en: 'Licence.' }),
    carried('note_lv', { lv: 'Piezīme latviešu valodā.', en: 'Note in Latvian.' }),
    carried('note_en', { lv: 'Piezīme angļu valodā.', en: 'Note in English.' }),
  ],
});

export const CORRECTIONS = defineTable<CorrectionRow>()({
  name: 'corrections',
  title: { lv: 'Labojumi', en: 'Corrections' },
  about: {
    lv: 'Vienas atbildes labojums pēc publicēšanas.',
    en: 'The correction of one answer after publication.',
  },
  purpose: {
    lv: 'Kuras atbildes labotas pēc publicēšanas, kad un kāpēc: tiem, kas datus jau izmantojuši un grib zināt, kas tajos mainījies.',
    en: 'Which answers were corrected after publication, when and why: for those who have used the data already and want to know what has changed in them.',
  },
  dataset: 'corrections',
  key: ['correction_id'],
  references: [TO_EDITION, TO_INSTITUTION],
  columns: [
    carried('correction_id', { lv: 'Labojuma identifikators.', en: 'Identifier of the correction.' }, {}),
    edition(),
    institutionId(),
    carried('indicator', { lv: 'Rādītāja kods.', en: 'Code of the indicator.' }, {}),
    carried('old_value', { lv: 'Vecā vērtība vai trūkuma iemesls.', en: 'Old value or missing reason.' }, {}),
    carried('new_value', { lv: 'Jaunā vērtība vai trūkuma iemesls.', en: 'New value or missing reason.' }, {}),
    carried('date', { lv: 'Diena.', en: 'Day.' }, DATE),
    carried('reason_lv', { lv: 'Iemesls latviešu valodā.', en: 'Reason in Latvian.' }, {}),
    carried('reason_en', { lv: 'Iemesls angļu valodā.', en: 'Reason in English.' }, {}),
    carried('reference', { lv: 'Atsauce.', en: 'Reference.' }),
  ],
});
