import type { ContinuityRow, LevelRow, Methodology, StructureRow } from '../../model/methodology.ts';
import type { Sector } from '../../model/vocabulary.ts';
import type { MethodChangeRow } from '../../derive/method-changes.ts';
import { METHOD_PART_NAMES, partsText, type MethodPart } from '../../derive/method-difference.ts';
import { categoriesText, optionsText } from '../../derive/method-row.ts';
import { carried, edition, given, integer, POINTS, sector, text, ADDRESS } from '../columns.ts';
import { toStructure } from '../references.ts';
import { defineTable } from '../table.ts';
import { ANSWER_TYPE_TEXTS, CERTAINTY_TEXTS, EVIDENCE_TEXTS, NODE_KIND_TEXTS, RELATION_TEXTS } from '../value-texts.ts';

interface StructureRecord extends StructureRow {
  readonly edition: number;
  readonly sector: Sector;
}

interface LevelRecord extends LevelRow {
  readonly edition: number;
}

interface ContinuityRecord extends ContinuityRow {
  readonly differs: readonly MethodPart[];
}

/** The rows of continuity with what differs from the edition before. */
export function continuityRecords(
  { continuity }: Methodology,
  changes: readonly MethodChangeRow[],
): ContinuityRecord[] {
  const keyOf = ({ edition, sector, code }: Pick<ContinuityRow, 'edition' | 'sector' | 'code'>): string =>
    `${edition}/${sector}/${code}`;
  const byCode = Map.groupBy(changes, keyOf);
  return continuity.map((row) => {
    const whats = new Set((byCode.get(keyOf(row)) ?? []).map(({ what }) => what));
    return {
      ...row,
      differs:
        row.relation === 'new' || row.relation === 'dropped' ? [] : METHOD_PART_NAMES.filter((part) => whats.has(part)),
    };
  });
}

export const STRUCTURE = defineTable<StructureRecord>()({
  name: 'structure',
  title: { lv: 'Indeksa uzbūve: sadaļas un rādītāji', en: 'Structure of the index: dimensions and indicators' },
  about: {
    lv: 'Indekss, viena sadaļa vai viens rādītājs vienā mērījumā un sektorā.',
    en: 'The index, one dimension or one indicator in one edition and sector.',
  },
  purpose: {
    lv: 'Katra mērījuma sadaļas, rādītāji, jautājumi, svari un vērtību robežas ar norādi, cik droši tie zināmi: tiem, kas pārbauda metodiku vai punktus pārrēķina.',
    en: 'Dimensions, indicators, questions, weights and goalposts of each edition, with how surely they are known: for those who check the methodology or recompute the scores.',
  },
  dataset: 'methodology',
  key: ['edition', 'sector', 'code'],
  references: [toStructure('parent')],
  columns: [
    edition(),
    sector(),
    carried('code', { lv: 'Kods.', en: 'Code.' }, {}),
    carried('parent', { lv: 'Kods, kam tas pieder.', en: 'Code it belongs to.' }),
    carried(
      'kind',
      { lv: 'Indekss, sadaļa vai rādītājs.', en: 'Index, dimension or indicator.' },
      { values: NODE_KIND_TEXTS },
    ),
    carried('type', { lv: 'Atbildes veids.', en: 'Type of answer.' }, { values: ANSWER_TYPE_TEXTS, optional: true }),
    integer(
      'direction',
      '1: vairāk ir labāk; −1: mazāk ir labāk.',
      '1: more is better; −1: less is better.',
      (row) => row.direction,
      { minimum: -1, maximum: 1 },
    ),
    given(
      'weight',
      'Svars sadaļā vai indeksā; 0 nozīmē, ka jautā, bet nevērtē.',
      'Weight within dimension or index; 0 means asked but not scored.',
      (row) => row.weight,
      { minimum: 0 },
    ),
    given(
      'lower',
      'Apakšējā robeža: vērtība, par kuru un mazākām par to ir 0 punktu; ja virziens ir −1, visi punkti.',
      'Lower goalpost: the value which, like any below it, is worth 0 points; all points where the direction is −1.',
      (row) => row.lower,
      { optional: true },
    ),
    given(
      'upper',
      'Augšējā robeža: vērtība, par kuru un lielākām par to ir visi punkti; ja virziens ir −1, 0 punktu.',
      'Upper goalpost: the value which, like any above it, is worth all points; 0 points where the direction is −1.',
      (row) => row.upper,
      { optional: true },
    ),
    text('options', 'Izvēles un to punkti (0–1).', 'Options and their points (0–1).', optionsText, { optional: true }),
    carried(
      'evidence',
      {
        lv: 'Datu ieguve: pašnovērtējums, automātiska mērīšana vai ekspertu vērtējums.',
        en: 'Evidence: self-assessment, automatic measurement or expert.',
      },
      { values: EVIDENCE_TEXTS, optional: true },
    ),
    text(
      'applies_to',
      'Kategorijas, kurām jautā; tukšs – visām.',
      'Categories asked; blank means all.',
      categoriesText,
      { optional: true },
    ),
    carried(
      'status',
      { lv: 'Publicēts, secināts vai pieņemts.', en: 'Published, inferred or assumed.' },
      { values: CERTAINTY_TEXTS },
    ),
    carried('name_lv', { lv: 'Nosaukums latviešu valodā.', en: 'Name in Latvian.' }, {}),
    carried('name_en', { lv: 'Nosaukums angļu valodā.', en: 'Name in English.' }, {}),
    carried('question_lv', { lv: 'Jautājums latviešu valodā.', en: 'Question in Latvian.' }),
    carried('question_en', { lv: 'Jautājums angļu valodā.', en: 'Question in English.' }),
    carried('source_url', { lv: 'Avota adrese.', en: 'Address of the source.' }, { ...ADDRESS, optional: true }),
  ],
});

export const LEVELS = defineTable<LevelRecord>()({
  name: 'levels',
  title: { lv: 'Brieduma līmeņi', en: 'Maturity levels' },
  about: {
    lv: 'Viens brieduma līmenis vienā mērījumā.',
    en: 'One maturity level in one edition.',
  },
  purpose: {
    lv: 'Brieduma līmeņi ar zemāko robežu, nosaukumu un nozīmi katrā mērījumā: tiem, kam jāzina, ko nozīmē līmenis.',
    en: 'Maturity levels with lower bound, name and meaning in each edition: for those who have to know what a level means.',
  },
  dataset: 'methodology',
  key: ['edition', 'level'],
  columns: [
    edition(),
    integer('level', 'Līmenis.', 'Level.', (row) => row.level),
    given('lower_bound', 'Mazākais punktu skaits.', 'Least score.', (row) => row.lower_bound, POINTS),
    carried(
      'status',
      {
        lv: 'Vai robeža ir publicēta, secināta vai pieņemta.',
        en: 'Whether the bound is published, inferred or assumed.',
      },
      { values: CERTAINTY_TEXTS },
    ),
    carried('name_lv', { lv: 'Nosaukums latviešu valodā.', en: 'Name in Latvian.' }, {}),
    carried('name_en', { lv: 'Nosaukums angļu valodā.', en: 'Name in English.' }, {}),
    carried(
      'name_status',
      {
        lv: 'Vai nosaukums ir publicēts, secināts vai pieņemts (darba nosaukums).',
        en: 'Whether the name is published, inferred or assumed (a working name).',
      },
      { values: CERTAINTY_TEXTS },
    ),
    carried('meaning_lv', { lv: 'Nozīme latviešu valodā.', en: 'Meaning in Latvian.' }),
    carried('meaning_en', { lv: 'Nozīme angļu valodā.', en: 'Meaning in English.' }),
    carried('source_url', { lv: 'Avota adrese.', en: 'Address of the source.' }, { ...ADDRESS, optional: true }),
  ],
});

export const CONTINUITY = defineTable<ContinuityRecord>()({
  name: 'continuity',
  title: { lv: 'Salīdzināmība starp mērījumiem', en: 'Continuity between editions' },
  about: {
    lv: 'Kas noticis ar vienu kodu kopš iepriekšējā mērījuma.',
    en: 'What became of one code since the edition before.',
  },
  purpose: {
    lv: 'Kuri rādītāji un sadaļas palikuši tie paši, kuri mainīti un kuri jauni: tiem, kas salīdzina gadus un nedrīkst salīdzināt nesalīdzināmo.',
    en: 'Which indicators and dimensions stayed the same, which changed and which are new: for those who compare years and must not compare what cannot be compared.',
  },
  dataset: 'methodology',
  key: ['edition', 'sector', 'code', 'relation'],
  columns: [
    edition(),
    sector(),
    carried('code', { lv: 'Kods.', en: 'Code.' }, {}),
    integer('previous_edition', 'Iepriekšējais mērījums.', 'Previous edition.', (row) => row.previous_edition),
    carried('previous_code', { lv: 'Kods iepriekšējā mērījumā.', en: 'Code in the previous edition.' }),
    carried('relation', { lv: 'Kas noticis ar kodu.', en: 'What became of the code.' }, { values: RELATION_TEXTS }),
    text(
      'differs',
      'Kas atšķiras no iepriekšējā mērījuma, atdalīts ar semikolu: parent (sadaļa), weight (svars un tā daļa), type (atbildes veids), goalposts (skalas robežas), options (izvēles), direction (virziens), applicability (kam jautā), evidence (datu ieguve), wording (nosaukums vai jautājums). Tukšs, ja viss ir tāds pats, kods ir jauns vai atcelts.',
      'What differs from the edition before, separated by semicolons: parent (dimension), weight (weight and its share), type (of answer), goalposts, options, direction, applicability (who is asked), evidence, wording (name or question). Blank where all is the same, or the code is new or dropped.',
      (row) => partsText(row.differs),
      { optional: true },
    ),
  ],
});
