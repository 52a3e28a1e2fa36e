import type { PublishedFigureRow } from '../../model/edition.ts';
import type { Bilingual } from '../../model/finding.ts';
import { carried, decimal, edition, flag, given, sector, text, ADDRESS } from '../columns.ts';
import { TO_EDITION } from '../references.ts';
import { defineTable } from '../table.ts';
import { METRIC_TEXTS, SUBJECT_KIND_TEXTS } from '../value-texts.ts';

/** A published figure and what came of testing it. */
export interface PublishedFigureRecord extends PublishedFigureRow {
  readonly testable: boolean;
  /** Null where nothing was computed, or bodies and no number. */
  readonly computed: number | null;
  /** Bodies that lead, `a|b|c`; blank where a number was computed, or nothing. */
  readonly computed_leaders: string;
  readonly agrees: boolean | null;
  readonly reason: Bilingual | undefined;
  readonly known_issue: Bilingual | undefined;
}

const NUMBER = String.raw`-?\d+(\.\d+)?`;

export const PUBLISHED_FIGURES = defineTable<PublishedFigureRecord>()({
  name: 'published_figures',
  title: { lv: 'Publicētie skaitļi un to pārbaude', en: 'Published figures and their test' },
  about: {
    lv: 'Viens skaitlis, kā tas publicēts kādā avotā, un tā salīdzinājums ar aprēķināto.',
    en: 'One figure as some source printed it, and how it compares with what is computed.',
  },
  purpose: {
    lv: 'Preses ziņās un pārskatos publicētie skaitļi ar avotu un tas, ko aprēķina no šiem datiem: žurnālistiem un visiem, kas meklē agrāk publicēto.',
    en: 'Figures published in press texts and reports, with their sources, and what is computed from these data: for journalists, and for everybody who looks for what was published before.',
  },
  dataset: 'published-figures',
  key: [
    'edition',
    'sector',
    'subject_kind',
    'subject_id',
    'category',
    'code',
    'metric',
    'unit',
    'period',
    'label',
    'source_url',
  ],
  references: [TO_EDITION],
  columns: [
    edition(),
    sector(),
    carried(
      'subject_kind',
      { lv: 'Par ko ir skaitlis.', en: 'What the figure is about.' },
      { values: SUBJECT_KIND_TEXTS },
    ),
    carried('subject_id', {
      lv: 'Iestādes, grupas, kategorijas vai sektora kods.',
      en: 'Code of the body, group, category or sector.',
    }),
    carried('category', { lv: 'Kategorija, kurā vieta ir noteikta.', en: 'Category within which a rank holds.' }),
    carried('code', {
      lv: 'Sadaļas vai rādītāja kods; „a/b” ir divu skaitu attiecība.',
      en: 'Code of a dimension or indicator; “a/b” is a ratio of two counts.',
    }),
    carried('metric', { lv: 'Kas izmērīts.', en: 'What is measured.' }, { values: METRIC_TEXTS }),
    text(
      'value',
      'Skaitlis ar avota zīmēm; tukšs, ja avots min iestādes vai vārdus.',
      'Number with the digits of the source; blank where the source gives bodies or words.',
      ({ value }) => (numberIn(value) === null ? '' : value),
      { optional: true, pattern: NUMBER },
    ),
    given(
      'value_number',
      'Vērtība kā skaitlis; tukša, ja avots skaitli nemin.',
      'Value as a number; blank where the source gives none.',
      (row) => numberIn(row.value),
      { optional: true },
    ),
    text(
      'value_text',
      'Iestāžu identifikatori, atdalīti ar „|”, vai avota vārdi; tukšs, ja avots min skaitli.',
      'Identifiers of bodies, separated by “|”, or words of the source; blank where the source gives a number.',
      ({ value }) => (numberIn(value) === null ? value : ''),
      { optional: true },
    ),
    carried('unit', { lv: 'Mērvienība.', en: 'Unit.' }),
    carried('period', {
      lv: 'Gads, uz kuru skaitlis attiecas, ja tas ir cits.',
      en: 'Year that the figure describes, if another.',
    }),
    carried('label', { lv: 'Avota formulējums.', en: 'Wording of the source.' }),
    carried('source_url', { lv: 'Avota adrese.', en: 'Address of the source.' }, { ...ADDRESS, optional: true }),
    carried('note', { lv: 'Piezīme.', en: 'Note.' }),
    flag(
      'testable',
      'Vai datos ir tieši šis lielums.',
      'Whether the data hold this very quantity.',
      (row) => row.testable,
    ),
    decimal(
      'computed',
      'Aprēķinātais skaitlis; tukšs, ja aprēķinātas ir iestādes vai nekas.',
      'Computed number; blank where bodies were computed, or nothing.',
      (row) => row.computed,
      { optional: true },
    ),
    carried('computed_leaders', {
      lv: 'Aprēķinātās pirmās iestādes: to identifikatori, atdalīti ar „|”.',
      en: 'Bodies computed to lead: their identifiers, separated by “|”.',
    }),
    flag(
      'agrees',
      'Vai sakrīt līdz pusei pēdējās publicētās zīmes.',
      'Whether they agree within half of the last printed digit.',
      (row) => row.agrees,
      { optional: true },
    ),
    text(
      'reason_lv',
      'Kāpēc nav pārbaudāms, latviski.',
      'Why it cannot be tested, in Latvian.',
      (row) => row.reason?.lv ?? '',
      { optional: true },
    ),
    text(
      'reason_en',
      'Kāpēc nav pārbaudāms, angliski.',
      'Why it cannot be tested, in English.',
      (row) => row.reason?.en ?? '',
      { optional: true },
    ),
    text(
      'known_issue_lv',
      'Zināmās nesakritības iemesls, latviski.',
      'Reason of a known disagreement, in Latvian.',
      (row) => row.known_issue?.lv ?? '',
      { optional: true },
    ),
    text(
      'known_issue_en',
      'Zināmās nesakritības iemesls, angliski.',
      'Reason of a known disagreement, in English.',
      (row) => row.known_issue?.en ?? '',
      { optional: true },
    ),
  ],
});

/** A plain number; null for words, identifiers and everything else. */
const numberIn = (value: string): number | null => (new RegExp(`^(?:${NUMBER})$`).test(value) ? Number(value) : null);
