import type { AttributeRow, CategoryRow, GroupRow, InstitutionRow, SuccessionRow } from '../../model/registry.ts';
import { carried, DATE, edition, institutionId, sector, text, ADDRESS } from '../columns.ts';
import { TO_EDITION, TO_GROUP, TO_INSTITUTION } from '../references.ts';
import { defineTable } from '../table.ts';
import { GROUP_KIND_TEXTS, SUCCESSION_KIND_TEXTS } from '../value-texts.ts';

interface Dated {
  readonly valid_from: string;
  readonly valid_to: string;
}

interface Named {
  readonly name_lv: string;
  readonly name_en: string;
}

const validFrom = <Row extends Dated>() =>
  text(
    'valid_from',
    'Rinda ir spēkā no šīs dienas (ieskaitot); tikai gads, ja diena nav zināma.',
    'The row holds from this day, inclusive; a year where the day is unknown.',
    (row: Row) => row.valid_from,
    { ...DATE, optional: true },
  );
const validTo = <Row extends Dated>() =>
  text(
    'valid_to',
    'Rinda ir spēkā līdz šai dienai (ieskaitot).',
    'The row holds until this day, inclusive.',
    (row: Row) => row.valid_to,
    { ...DATE, optional: true },
  );
const nameLv = <Row extends Named>() =>
  text('name_lv', 'Nosaukums latviešu valodā.', 'Name in Latvian.', (row: Row) => row.name_lv);
const nameEn = <Row extends Named>() =>
  text('name_en', 'Nosaukums angļu valodā.', 'Name in English.', (row: Row) => row.name_en);
const sourceUrl = <Row extends { readonly source_url: string }>() =>
  text('source_url', 'Avota adrese.', 'Address of the source.', (row: Row) => row.source_url, {
    ...ADDRESS,
    optional: true,
  });

export const INSTITUTIONS = defineTable<InstitutionRow>()({
  name: 'institutions',
  title: { lv: 'Iestāžu reģistrs', en: 'Registry of institutions' },
  about: {
    lv: 'Viena iestāde ar vienu nosaukumu un resoru; pārdēvēšana vai pāreja uz citu resoru ir jauna rinda ar to pašu identifikatoru.',
    en: 'One body under one name and in one group; a renaming or a move to another group is a new row of the same identifier.',
  },
  purpose: {
    lv: 'Iestāžu un pašvaldību nosaukumi, resori, reģistrācijas numuri un laiks, kurā tie bija spēkā: tiem, kas E-indeksa datus savieno ar citiem datiem.',
    en: 'Names, ministry groups and registration numbers of institutions and municipalities with the time for which they held: for those who join the data of the E-indekss with others.',
  },
  dataset: 'registry',
  key: ['institution_id', 'valid_from'],
  references: [TO_GROUP],
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
    carried('website', { lv: 'Tīmekļvietne.', en: 'Website.' }, { ...ADDRESS, optional: true }),
    sourceUrl(),
  ],
});

export const GROUPS = defineTable<GroupRow>()({
  name: 'groups',
  title: { lv: 'Resori un pašvaldību grupas', en: 'Ministry and municipal groups' },
  about: {
    lv: 'Viens resors vai pašvaldību grupa ar vienu nosaukumu.',
    en: 'One ministry or municipal group under one name.',
  },
  purpose: {
    lv: 'Resoru un pašvaldību grupu kodi un nosaukumi ar laiku, kurā tie bija spēkā: tiem, kas citu tabulu kodus grib aizstāt ar nosaukumiem.',
    en: 'Codes and names of ministry and municipal groups with the time for which they held: for those who want to put names in the place of the codes in other tables.',
  },
  dataset: 'registry',
  key: ['group_id', 'valid_from'],
  columns: [
    carried('group_id', { lv: 'Grupas pastāvīgais identifikators.', en: 'Permanent identifier of the group.' }, {}),
    carried('kind', { lv: 'Grupas veids.', en: 'Kind of group.' }, { values: GROUP_KIND_TEXTS }),
    validFrom(),
    validTo(),
    nameLv(),
    nameEn(),
    carried('short_name', { lv: 'Saīsinājums.', en: 'Abbreviation.' }),
    sector(),
    sourceUrl(),
  ],
});

export const CATEGORIES = defineTable<CategoryRow>()({
  name: 'categories',
  title: { lv: 'Kategorijas', en: 'Categories' },
  about: {
    lv: 'Viena kategorija.',
    en: 'One category.',
  },
  purpose: {
    lv: 'Iestāžu un pašvaldību kategoriju kodi un nosaukumi: tiem, kas citu tabulu kodus grib aizstāt ar nosaukumiem.',
    en: 'Codes and names of the categories of institutions and municipalities: for those who want to put names in the place of the codes in other tables.',
  },
  dataset: 'registry',
  key: ['category'],
  columns: [
    carried('category', { lv: 'Kategorijas kods.', en: 'Code of the category.' }, {}),
    sector(),
    nameLv(),
    nameEn(),
  ],
});

export const SUCCESSIONS = defineTable<SuccessionRow>()({
  name: 'successions',
  title: { lv: 'Iestāžu pēctecība', en: 'Successions between bodies' },
  about: {
    lv: 'Viena iestāde, kas pāriet citā.',
    en: 'One body that passes into another.',
  },
  purpose: {
    lv: 'Kura iestāde kuru pārņēma, kad un kādā veidā: tiem, kas seko iestādēm cauri apvienošanām un sadalīšanām.',
    en: 'Which body succeeded which, when and how: for those who follow bodies through mergers and splits.',
  },
  dataset: 'registry',
  key: ['predecessor_id', 'successor_id', 'date'],
  references: [
    { columns: ['predecessor_id'], table: 'institutions', target: ['institution_id'] },
    { columns: ['successor_id'], table: 'institutions', target: ['institution_id'] },
  ],
  columns: [
    carried('predecessor_id', { lv: 'Iepriekšējā iestāde.', en: 'The earlier body.' }, {}),
    carried('successor_id', { lv: 'Iestāde, kas to pārņēma.', en: 'The body that took over.' }, {}),
    carried('date', { lv: 'Diena vai gads.', en: 'Day or year.' }, DATE),
    carried(
      'kind',
      {
        lv: 'Veids: apvienošana, pievienošana, sadalīšana vai jauns uzdevums.',
        en: 'Kind: merger, absorption, split or new remit.',
      },
      { values: SUCCESSION_KIND_TEXTS },
    ),
    carried('note_lv', { lv: 'Piezīme latviešu valodā.', en: 'Note in Latvian.' }),
    carried('note_en', { lv: 'Piezīme angļu valodā.', en: 'Note in English.' }),
    sourceUrl(),
  ],
});

export const ATTRIBUTES = defineTable<AttributeRow>()({
  name: 'attributes',
  title: { lv: 'Iestāžu pazīmes', en: 'Attributes of bodies' },
  about: {
    lv: 'Viena pazīme, piemēram, iedzīvotāju skaits, par vienu iestādi viena mērījuma gadā.',
    en: 'One attribute, such as population, of one body in the year of one edition.',
  },
  purpose: {
    lv: 'Kas par iestādēm zināms ārpus E-indeksa, piemēram, iedzīvotāju vai darbinieku skaits mērījuma gadā: tiem, kas salīdzina līdzīgas iestādes.',
    en: 'What else is known of the bodies, such as population or staff in the year of an edition: for those who compare like with like.',
  },
  dataset: 'registry',
  key: ['institution_id', 'edition', 'attribute'],
  references: [TO_INSTITUTION, TO_EDITION],
  columns: [
    institutionId(),
    edition(),
    carried('attribute', { lv: 'Pazīmes kods.', en: 'Code of the attribute.' }, {}),
    carried(
      'value',
      {
        lv: 'Vērtība, kā tā ierakstīta: skaitlis ar decimālpunktu vai teksts.',
        en: 'Value as it was written: a number with a decimal point, or a text.',
      },
      {},
    ),
    sourceUrl(),
  ],
});
