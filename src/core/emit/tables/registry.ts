import type { CategoryRow, GroupRow, InstitutionRow, SuccessionRow } from '../../model/registry.ts';
import { GROUP_KINDS, SUCCESSION_KINDS } from '../../model/vocabulary.ts';
import { carried, institutionId, sector, text } from '../columns.ts';
import type { Column, TableDefinition } from '../table.ts';

interface Dated {
  readonly valid_from: string;
  readonly valid_to: string;
}

interface Named {
  readonly name_lv: string;
  readonly name_en: string;
}

const validFrom = <Row extends Dated>(): Column<Row> =>
  text(
    'valid_from',
    'Rinda ir spēkā no šīs dienas (ieskaitot); tikai gads, ja diena nav zināma.',
    'The row holds from this day, inclusive; a year where the day is unknown.',
    (row) => row.valid_from,
    { optional: true },
  );
const validTo = <Row extends Dated>(): Column<Row> =>
  text(
    'valid_to',
    'Rinda ir spēkā līdz šai dienai (ieskaitot).',
    'The row holds until this day, inclusive.',
    (row) => row.valid_to,
    { optional: true },
  );
const nameLv = <Row extends Named>(): Column<Row> =>
  text('name_lv', 'Nosaukums latviešu valodā.', 'Name in Latvian.', (row) => row.name_lv);
const nameEn = <Row extends Named>(): Column<Row> =>
  text('name_en', 'Nosaukums angļu valodā.', 'Name in English.', (row) => row.name_en);
const sourceUrl = <Row extends { readonly source_url: string }>(): Column<Row> =>
  text('source_url', 'Avota adrese.', 'Address of the source.', (row) => row.source_url, { optional: true });

export const INSTITUTIONS: TableDefinition<InstitutionRow> = {
  name: 'institutions',
  title: { lv: 'Iestāžu reģistrs', en: 'Registry of institutions' },
  key: ['institution_id', 'valid_from'],
  columns: [
    institutionId(),
    validFrom(),
    validTo(),
    nameLv(),
    nameEn(),
    carried('short_name', { lv: 'Saīsinājums.', en: 'Abbreviation.' }),
    text(
      'aliases',
      'Citi nosaukumi un locījumi meklēšanai, atdalīti ar „|”.',
      'Other names and inflected forms for search, separated by “|”.',
      (row) => row.aliases.join('|'),
      { optional: true },
    ),
    sector(),
    carried('group_id', {
      lv: 'Resors vai plānošanas reģions šajā laikā.',
      en: 'Ministry or municipal group at that time.',
    }),
    carried('registration_number', { lv: 'Reģistrācijas numurs.', en: 'Registration number.' }),
    carried('official_code', { lv: 'Administratīvās teritorijas kods.', en: 'Code of the administrative territory.' }),
    carried('website', { lv: 'Tīmekļvietne.', en: 'Website.' }),
    sourceUrl(),
  ],
};

export const GROUPS: TableDefinition<GroupRow> = {
  name: 'groups',
  title: { lv: 'Resori un pašvaldību grupas', en: 'Ministry and municipal groups' },
  key: ['group_id', 'valid_from'],
  columns: [
    carried('group_id', { lv: 'Grupas pastāvīgais identifikators.', en: 'Permanent identifier of the group.' }, {}),
    carried('kind', { lv: 'Grupas veids.', en: 'Kind of group.' }, { values: GROUP_KINDS }),
    validFrom(),
    validTo(),
    nameLv(),
    nameEn(),
    carried('short_name', { lv: 'Saīsinājums.', en: 'Abbreviation.' }),
    sector(),
    sourceUrl(),
  ],
};

export const CATEGORIES: TableDefinition<CategoryRow> = {
  name: 'categories',
  title: { lv: 'Kategorijas', en: 'Categories' },
  key: ['category'],
  columns: [
    carried('category', { lv: 'Kategorijas kods.', en: 'Code of the category.' }, {}),
    sector(),
    nameLv(),
    nameEn(),
  ],
};

export const SUCCESSIONS: TableDefinition<SuccessionRow> = {
  name: 'successions',
  title: { lv: 'Iestāžu pēctecība', en: 'Successions between bodies' },
  key: ['predecessor_id', 'successor_id', 'date'],
  columns: [
    carried('predecessor_id', { lv: 'Iepriekšējā iestāde.', en: 'The earlier body.' }, {}),
    carried('successor_id', { lv: 'Iestāde, kas to pārņēma.', en: 'The body that took over.' }, {}),
    carried('date', { lv: 'Diena vai gads.', en: 'Day or year.' }, {}),
    carried(
      'kind',
      {
        lv: 'Veids: apvienošana, pievienošana, sadalīšana vai jauns uzdevums.',
        en: 'Kind: merger, absorption, split or new remit.',
      },
      { values: SUCCESSION_KINDS },
    ),
    carried('note_lv', { lv: 'Piezīme latviešu valodā.', en: 'Note in Latvian.' }),
    carried('note_en', { lv: 'Piezīme angļu valodā.', en: 'Note in English.' }),
    sourceUrl(),
  ],
};
