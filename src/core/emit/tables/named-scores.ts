import type { NamedScoreRow } from '../named-scores.ts';
import { text } from '../columns.ts';
import { defineTable, type Column, type RecordOf } from '../table.ts';
import { SCORES } from './results.ts';

const blank = { optional: true } as const;

/** Names that stand right after the code they belong to. */
const NAMES = {
  institution_id: [
    text(
      'name_lv',
      'Iestādes nosaukums tajā gadā.',
      'Name of the body in that year, in Latvian.',
      (row: NamedScoreRow) => row.institution.name_lv,
      blank,
    ),
    text(
      'name_en',
      'Iestādes nosaukums angļu valodā.',
      'Name of the body in English.',
      (row: NamedScoreRow) => row.institution.name_en,
      blank,
    ),
    text('short_name', 'Saīsinājums.', 'Abbreviation.', (row: NamedScoreRow) => row.short_name, blank),
  ],
  code: [
    text(
      'dimension_lv',
      'Sadaļas vai indeksa nosaukums.',
      'Name of the dimension or the index, in Latvian.',
      (row: NamedScoreRow) => row.dimension.name_lv,
      blank,
    ),
    text(
      'dimension_en',
      'Sadaļas vai indeksa nosaukums angļu valodā.',
      'Name of the dimension or the index in English.',
      (row: NamedScoreRow) => row.dimension.name_en,
      blank,
    ),
  ],
  category: [
    text(
      'category_lv',
      'Kategorijas nosaukums.',
      'Name of the category, in Latvian.',
      (row: NamedScoreRow) => row.categoryName.name_lv,
      blank,
    ),
    text(
      'category_en',
      'Kategorijas nosaukums angļu valodā.',
      'Name of the category in English.',
      (row: NamedScoreRow) => row.categoryName.name_en,
      blank,
    ),
  ],
  group_id: [
    text(
      'group_lv',
      'Grupas nosaukums tajā gadā.',
      'Name of the group in that year, in Latvian.',
      (row: NamedScoreRow) => row.group.name_lv,
      blank,
    ),
    text(
      'group_en',
      'Grupas nosaukums angļu valodā.',
      'Name of the group in English.',
      (row: NamedScoreRow) => row.group.name_en,
      blank,
    ),
  ],
};

const namesAfter = (column: string): readonly Column<NamedScoreRow>[] =>
  Object.entries(NAMES).find(([code]) => code === column)?.[1] ?? [];

/** Scores that can be read without another table; made from the columns of SCORES, so that both say the same. */
export const RESULTS = defineTable<NamedScoreRow>()({
  name: 'results',
  title: { lv: 'Rezultāti ar nosaukumiem', en: 'Results with names' },
  about: {
    lv: 'Vienas iestādes rezultāts vienā sadaļā vai kopā vienā mērījumā, ar visu kodu nosaukumiem.',
    en: 'The result of one body in one dimension or in total in one edition, with the names of all codes.',
  },
  purpose: {
    lv: 'Visu vērtēto iestāžu un pašvaldību punkti, līmeņi un vietas visos mērījumos kopā ar nosaukumiem: tiem, kas salīdzina gadus un grib strādāt ar vienu failu.',
    en: 'Scores, levels and ranks of all assessed institutions and municipalities in all editions, with names: for those who compare years and want to work with a single file.',
  },
  dataset: 'results',
  key: SCORES.key,
  references: SCORES.references ?? [],
  columns: SCORES.columns.flatMap((column): Column<NamedScoreRow>[] => [column, ...namesAfter(column.name)]),
});

/** A record of the table: one of SCORES with the names of its codes. */
export type NamedScoreRecord = RecordOf<typeof SCORES> &
  RecordOf<{ readonly columns: readonly (typeof NAMES)[keyof typeof NAMES][number][] }>;
