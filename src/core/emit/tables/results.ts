import type { ScoreWithInterval } from '../../derive/robustness.ts';
import type { GroupScoreRow } from '../../score/edition.ts';
import type { ChangeRow } from '../../derive/change.ts';
import type { AverageRow } from '../../derive/average.ts';
import type { LikeForLike } from '../../derive/like-for-like.ts';
import type { IndicatorResultRow } from '../../derive/indicator-results.ts';
import {
  carried,
  code,
  COUNT,
  decimal,
  edition,
  institutionId,
  integer,
  OPTIONAL_CHANGE,
  OPTIONAL_POINTS,
  OPTIONAL_SHARE,
  previousEdition,
  RANK,
  sector,
  status,
  text,
} from '../columns.ts';
import { TO_EDITION, TO_GROUP, TO_INSTITUTION, TO_LEVEL, TO_PREVIOUS_EDITION, toStructure } from '../references.ts';
import { defineTable } from '../table.ts';
import { BREAK_TEXTS, NO_LIKE_FOR_LIKE_TEXTS, SCOPE_TEXTS } from '../value-texts.ts';

export const SCORES = defineTable<ScoreWithInterval>()({
  name: 'scores',
  title: { lv: 'Iestāžu rezultāti', en: 'Scores of institutions' },
  about: {
    lv: 'Vienas iestādes rezultāts vienā sadaļā vai kopā vienā mērījumā.',
    en: 'The result of one body in one dimension or in total in one edition.',
  },
  purpose: {
    lv: 'Tie paši punkti, līmeņi un vietas ar kodiem bez nosaukumiem: tiem, kas datus apstrādā programmā un nosaukumus pievieno no iestāžu reģistra.',
    en: 'The same scores, levels and ranks with codes and no names: for those who process the data by program and join the names from the registry.',
  },
  dataset: 'results',
  key: ['edition', 'sector', 'institution_id', 'code'],
  references: [
    TO_EDITION,
    TO_INSTITUTION,
    TO_GROUP,
    { columns: ['category'], table: 'categories', target: ['category'] },
    TO_LEVEL,
  ],
  columns: [
    edition(),
    sector(),
    institutionId(),
    code(),
    decimal(
      'score',
      'Punkti, 0–100; tukšs, ja rezultāta nav.',
      'Score, 0–100; blank where there is none.',
      (row) => row.score,
      OPTIONAL_POINTS,
    ),
    integer('level', 'Brieduma līmenis.', 'Maturity level.', (row) => row.level, { optional: true }),
    decimal(
      'coverage',
      'Segums: vērtētā svara daļa, 0–1.',
      'Coverage: share of the weight that is counted, 0–1.',
      (row) => row.coverage,
      OPTIONAL_SHARE,
    ),
    carried('category', { lv: 'Kategorija šajā mērījumā.', en: 'Category in this edition.' }, {}),
    carried('group_id', { lv: 'Grupa šajā mērījumā.', en: 'Group in this edition.' }),
    integer(
      'rank',
      'Vieta sektorā; vienādiem rezultātiem viena vieta.',
      'Rank within the sector; ties share it.',
      (row) => row.rank,
      RANK,
    ),
    integer(
      'rank_n',
      'Cik sektora iestādēm ir rezultāts.',
      'Bodies of the sector with a score.',
      (row) => row.rank_n,
      COUNT,
    ),
    integer('category_rank', 'Vieta kategorijā.', 'Rank within the category.', (row) => row.category_rank, RANK),
    integer(
      'category_rank_n',
      'Cik kategorijas iestādēm ir rezultāts.',
      'Bodies of the category with a score.',
      (row) => row.category_rank_n,
      COUNT,
    ),
    integer(
      'rank_low',
      'Vietas intervāla labākā vieta; tikai indeksam (tabula „robustness”).',
      'Best rank of the rank interval; for the index only (see table “robustness”).',
      (row) => row.rank_low,
      RANK,
    ),
    integer(
      'rank_high',
      'Vietas intervāla sliktākā vieta; tikai indeksam (tabula „robustness”).',
      'Worst rank of the rank interval; for the index only (see table “robustness”).',
      (row) => row.rank_high,
      RANK,
    ),
    status(),
  ],
});

const statistics = <
  Row extends {
    readonly n: number;
    readonly mean: number | null;
    readonly median: number | null;
    readonly lowest: number | null;
    readonly highest: number | null;
  },
>() => [
  integer('n', 'Cik iestādēm ir rezultāts.', 'Bodies with a score.', (row: Row) => row.n, COUNT),
  decimal(
    'mean',
    'Vidējais; tukšs, ja iestāžu ir mazāk par trim.',
    'Mean; blank under three bodies.',
    (row: Row) => row.mean,
    OPTIONAL_POINTS,
  ),
  decimal('median', 'Mediāna.', 'Median.', (row: Row) => row.median, OPTIONAL_POINTS),
  decimal('lowest', 'Mazākais rezultāts.', 'Lowest score.', (row: Row) => row.lowest, OPTIONAL_POINTS),
  decimal('highest', 'Lielākais rezultāts.', 'Highest score.', (row: Row) => row.highest, OPTIONAL_POINTS),
];

/** How many bodies an average has in common with the edition before. */
const previousAndSame = <Row extends LikeForLike & { readonly previous_edition: number | null }>() => [
  integer(
    'previous_edition',
    'Sektora iepriekšējais mērījums.',
    'The sector’s previous edition.',
    (row: Row) => row.previous_edition,
    { optional: true },
  ),
  integer(
    'same_n',
    'Cik no tām ir salīdzināms rezultāts abos mērījumos; tukšs, ja iepriekšēja mērījuma nav vai ar to nevar salīdzināt metodikas dēļ.',
    'How many of them have comparable results in both editions; blank where there is no edition before, or the method keeps it from being compared.',
    (row: Row) => row.same_n,
    { ...COUNT, optional: true },
  ),
];

/** Why there is no mean of the same bodies. */
const sameNone = <Row extends LikeForLike>() =>
  text(
    'same_none',
    'Kāpēc to pašu iestāžu vidējā nav; tukšs, ja tas ir.',
    'Why there is no mean of the same bodies; blank where there is one.',
    (row: Row) => row.same_none,
    { values: NO_LIKE_FOR_LIKE_TEXTS, optional: true },
  );

export const GROUP_SCORES = defineTable<GroupScoreRow>()({
  name: 'group_scores',
  title: { lv: 'Grupu rezultāti', en: 'Scores of groups' },
  about: {
    lv: 'Vienas grupas vidējais un izkliede vienā sadaļā vai kopā vienā mērījumā.',
    en: 'Mean and spread of one group in one dimension or in total in one edition.',
  },
  purpose: {
    lv: 'Katra resora un pašvaldību grupas vidējais, mediāna, zemākais un augstākais rezultāts katrā mērījumā: tiem, kas salīdzina resorus un reģionus.',
    en: 'Mean, median, lowest and highest score of each ministry and municipal group in each edition: for those who compare ministries and regions.',
  },
  dataset: 'results',
  key: ['edition', 'sector', 'group_id', 'code'],
  references: [TO_EDITION, TO_GROUP],
  columns: [
    edition(),
    sector(),
    carried('group_id', { lv: 'Grupas identifikators.', en: 'Identifier of the group.' }, {}),
    code(),
    ...statistics<GroupScoreRow>(),
    status(),
  ],
});

export const CHANGES = defineTable<ChangeRow>()({
  name: 'changes',
  title: { lv: 'Izmaiņas kopš iepriekšējā mērījuma', en: 'Changes against the previous edition' },
  about: {
    lv: 'Vienas iestādes izmaiņas vienā sadaļā vai kopā kopš iepriekšējā mērījuma, kurā tā piedalījās.',
    en: 'The change of one body in one dimension or in total since the edition before in which it took part.',
  },
  purpose: {
    lv: 'Katras iestādes punktu izmaiņas kopš tās iepriekšējā mērījuma un norāde, ja tās nedrīkst salīdzināt: tiem, kas meklē, kam rezultāts audzis un kam sarucis.',
    en: 'The change of each body’s scores since its previous edition, with a mark where they must not be compared: for those who look for who rose and who fell.',
  },
  dataset: 'results',
  key: ['edition', 'sector', 'institution_id', 'code'],
  references: [TO_EDITION, TO_PREVIOUS_EDITION, TO_INSTITUTION],
  columns: [
    edition(),
    sector(),
    institutionId(),
    code(),
    previousEdition(),
    decimal('previous_score', 'Punkti toreiz.', 'Score then.', (row) => row.previous_score, OPTIONAL_POINTS),
    decimal('score', 'Punkti tagad.', 'Score now.', (row) => row.score, OPTIONAL_POINTS),
    decimal(
      'change',
      'Izmaiņas punktos; tukša šūna, ja rinda ir pārtraukta.',
      'Change in points; blank at a break in series.',
      (row) => row.change,
      OPTIONAL_CHANGE,
    ),
    text(
      'break',
      'Kāpēc nevar salīdzināt: method (metodika) vai succession (iestāde mainījusies).',
      'Why there is no comparison: method or succession.',
      (row) => row.break,
      { values: BREAK_TEXTS, optional: true },
    ),
  ],
});

export const AVERAGES = defineTable<AverageRow>()({
  name: 'averages',
  title: {
    lv: 'Vidējie rezultāti: visas un vienas un tās pašas iestādes',
    en: 'Averages: all bodies, and the same bodies',
  },
  about: {
    lv: 'Viena sektora, kategorijas vai grupas vidējais vienā sadaļā vai kopā vienā mērījumā.',
    en: 'The average of one sector, category or group in one dimension or in total in one edition.',
  },
  purpose: {
    lv: 'Sektoru, kategoriju un grupu vidējie rezultāti pa mērījumiem, gan visām iestādēm, gan tām pašām, kas vērtētas abos gados: tiem, kas pēta, vai kopumā kļūst labāk.',
    en: 'Average scores of sectors, categories and groups by edition, both of all bodies and of the same ones assessed in both years: for those who ask whether things get better overall.',
  },
  dataset: 'results',
  key: ['edition', 'sector', 'scope', 'scope_id', 'code'],
  references: [TO_EDITION, TO_PREVIOUS_EDITION],
  columns: [
    edition(),
    sector(),
    carried(
      'scope',
      { lv: 'Ko aptver: sektoru, kategoriju vai grupu.', en: 'What it covers: sector, category or group.' },
      { values: SCOPE_TEXTS },
    ),
    carried(
      'scope_id',
      { lv: 'Sektora, kategorijas vai grupas kods.', en: 'Code of the sector, category or group.' },
      {},
    ),
    code(),
    ...statistics<AverageRow>(),
    ...previousAndSame<AverageRow>(),
    decimal(
      'same_previous_mean',
      'To pašu iestāžu vidējais iepriekš.',
      'Mean of the same bodies then.',
      (row) => row.same_previous_mean,
      OPTIONAL_POINTS,
    ),
    decimal(
      'same_mean',
      'To pašu iestāžu vidējais tagad.',
      'Mean of the same bodies now.',
      (row) => row.same_mean,
      OPTIONAL_POINTS,
    ),
    sameNone(),
    status(),
  ],
});

export const INDICATOR_RESULTS = defineTable<IndicatorResultRow>()({
  name: 'indicator_results',
  title: { lv: 'Rādītāju rezultāti', en: 'Results by indicator' },
  about: {
    lv: 'Viens jautājums vienā mērījumā: cik iestāžu to izpilda visā sektorā vai vienā kategorijā.',
    en: 'One question in one edition: how many bodies meet it in the whole sector or in one category.',
  },
  purpose: {
    lv: 'Cik iestāžu vērtēts katrā jautājumā, cik no tām saņēma visus punktus un cik punktu vidēji, arī tām pašām iestādēm, kas vērtētas abos gados: tiem, kas raksta par vienu tēmu, piemēram, e-parakstu vai atvērtajiem datiem.',
    en: 'How many bodies were assessed on each question, how many received all points, and how many points on average, also of the same bodies counted in both years: for those who write about one subject, such as e-signatures or open data.',
  },
  dataset: 'results',
  key: ['edition', 'sector', 'indicator', 'category'],
  references: [TO_EDITION, TO_PREVIOUS_EDITION, toStructure('indicator')],
  columns: [
    edition(),
    sector(),
    carried('indicator', { lv: 'Rādītāja kods.', en: 'Code of the indicator.' }, {}),
    carried('category', { lv: 'Kategorija; „all” – viss sektors.', en: 'Category; “all” is the whole sector.' }, {}),
    integer(
      'asked',
      'Cik iestādēm rādītājs attiecas.',
      'Bodies to which the indicator applies.',
      (row) => row.asked,
      COUNT,
    ),
    integer(
      'counted',
      'Cik iestāžu atbilde ir vērtēta.',
      'Bodies whose answer is counted.',
      (row) => row.counted,
      COUNT,
    ),
    integer('full', 'Cik iestādēm ir visi punkti.', 'Bodies with full points.', (row) => row.full, COUNT),
    decimal(
      'full_share',
      'Daļa ar visiem punktiem, 0–1.',
      'Share with full points, 0–1.',
      (row) => row.full_share,
      OPTIONAL_SHARE,
    ),
    decimal(
      'mean',
      'Vidējais iegūto punktu īpatsvars, 0–1.',
      'Mean share of points received, 0–1.',
      (row) => row.mean,
      OPTIONAL_SHARE,
    ),
    ...previousAndSame<IndicatorResultRow>(),
    decimal(
      'same_previous_full_share',
      'To pašu iestāžu daļa ar visiem punktiem iepriekš, 0–1.',
      'Share of the same bodies with full points then, 0–1.',
      (row) => row.same_previous_full_share,
      OPTIONAL_SHARE,
    ),
    decimal(
      'same_full_share',
      'To pašu iestāžu daļa ar visiem punktiem tagad, 0–1.',
      'Share of the same bodies with full points now, 0–1.',
      (row) => row.same_full_share,
      OPTIONAL_SHARE,
    ),
    decimal(
      'same_previous_mean',
      'To pašu iestāžu vidējais iegūto punktu īpatsvars iepriekš, 0–1.',
      'Mean share of points received by the same bodies then, 0–1.',
      (row) => row.same_previous_mean,
      OPTIONAL_SHARE,
    ),
    decimal(
      'same_mean',
      'To pašu iestāžu vidējais iegūto punktu īpatsvars tagad, 0–1.',
      'Mean share of points received by the same bodies now, 0–1.',
      (row) => row.same_mean,
      OPTIONAL_SHARE,
    ),
    sameNone(),
    status(),
  ],
});
