import { FIRST, PAIR_REACH, TOLD_APART } from '../../derive/rank-intervals.ts';
import type { BodyRobustness } from '../../derive/robustness.ts';
import type { RankPair } from '../../derive/rank-intervals.ts';
import type { SensitivityRow } from '../../derive/sensitivity.ts';
import type { EditionStatus, Sector } from '../../model/vocabulary.ts';
import {
  carried,
  COUNT,
  decimal,
  edition,
  institutionId,
  integer,
  OPTIONAL_POINTS,
  POINTS,
  sector,
  SHARE,
  status,
} from '../columns.ts';
import { TO_EDITION, TO_INSTITUTION, TO_LEVEL } from '../references.ts';
import { defineTable } from '../table.ts';
import { MEASURE_TEXTS } from '../value-texts.ts';

/** What every row of these tables belongs to. */
export interface OfSector {
  readonly edition: number;
  readonly sector: Sector;
  readonly status: EditionStatus;
}

const PERCENT = TOLD_APART * 100;

type RobustnessRecord = BodyRobustness & OfSector;

export const ROBUSTNESS = defineTable<RobustnessRecord>()({
  name: 'robustness',
  title: { lv: 'Vietu drošums', en: 'Robustness of ranks' },
  about: {
    lv: 'Cik viena iestādes vieta un līmenis vienā mērījumā ir atkarīgi no metodikas izvēlēm; par kļūdām atbildēs tas neliecina.',
    en: 'How far the rank and level of one body in one edition hang on choices of method; it says nothing of errors in the answers.',
  },
  purpose: {
    lv: 'Kādās robežās katras iestādes vieta mainās, ja metodikas izvēles būtu citas, un cik tālu tā ir no sava līmeņa robežām: tiem, kas grib zināt, cik droša ir vieta.',
    en: 'Within which bounds the rank of each body moves if choices of method were others, and how far it is from the bounds of its level: for those who want to know how sure a rank is.',
  },
  dataset: 'results',
  key: ['edition', 'sector', 'institution_id'],
  references: [TO_EDITION, TO_INSTITUTION],
  columns: [
    edition(),
    sector(),
    institutionId(),
    decimal('score', 'Punkti kopā, 0–100.', 'Total score, 0–100.', (row) => row.score, POINTS),
    integer('level', 'Brieduma līmenis.', 'Maturity level.', (row) => row.level, { optional: true }),
    decimal(
      'above_bound',
      'Par cik punktiem rezultāts pārsniedz sava līmeņa robežu.',
      'Points above the bound of its own level.',
      (row) => row.above_bound,
      POINTS,
    ),
    decimal(
      'to_next',
      'Cik punktu trūkst līdz nākamajam līmenim; tukšs augstākajā līmenī.',
      'Points that lack to the next level; blank at the highest.',
      (row) => row.to_next,
      OPTIONAL_POINTS,
    ),
    integer('rank', 'Oficiālā vieta sektorā.', 'Official rank within the sector.', (row) => row.rank, { minimum: 1 }),
    decimal(
      'rank_median',
      'Vietu mediāna visos pārrēķinos.',
      'Median of the ranks in all recomputations.',
      (row) => row.rank_median,
      { minimum: 1 },
    ),
    integer(
      'rank_low',
      'Vietas intervāla labākā vieta: 5\u00A0% kvantile, noapaļota uz leju.',
      'Best rank of the rank interval: the 5% quantile, rounded down.',
      (row) => row.rank_low,
      { minimum: 1 },
    ),
    integer(
      'rank_high',
      'Vietas intervāla sliktākā vieta: 95\u00A0% kvantile, noapaļota uz augšu.',
      'Worst rank of the rank interval: the 95% quantile, rounded up.',
      (row) => row.rank_high,
      { minimum: 1 },
    ),
    decimal(
      'first_ten',
      `Pārrēķinu daļa, kurā iestāde ir pirmajās ${FIRST} vietās, 0–1.`,
      `Share of recomputations in which the body is among the first ${FIRST}, 0–1.`,
      (row) => row.first_ten,
      SHARE,
    ),
    integer(
      'rank_group',
      `Savstarpēji neatšķiramu iestāžu grupa, skaitot no augšas: jauna grupa sākas ar vietu, kuras iestādes vismaz ${PERCENT}\u00A0% pārrēķinu ir aiz grupas pirmās vietas iestādēm.`,
      `Group of bodies that cannot be told apart, counted from the top: a new one begins with a rank whose bodies are behind those of the group’s first rank in at least ${PERCENT}% of the recomputations.`,
      (row) => row.rank_group,
      { minimum: 1 },
    ),
    status(),
  ],
});

interface LevelShareRecord extends OfSector {
  readonly institution_id: string;
  readonly level: number;
  readonly share: number;
}

export const ROBUSTNESS_LEVELS = defineTable<LevelShareRecord>()({
  name: 'robustness_levels',
  title: { lv: 'Līmeņu drošums', en: 'Robustness of levels' },
  about: {
    lv: 'Cik lielā daļā pārrēķinu viena iestāde vienā mērījumā ir vienā līmenī.',
    en: 'In what share of the recomputations one body is in one level in one edition.',
  },
  purpose: {
    lv: 'Cik lielā daļā pārrēķinu katra iestāde ir katrā līmenī: tiem, kas grib zināt, cik drošs ir līmenis.',
    en: 'In what share of the recomputations each body is in each level: for those who want to know how sure a level is.',
  },
  dataset: 'results',
  key: ['edition', 'sector', 'institution_id', 'level'],
  references: [TO_EDITION, TO_INSTITUTION, TO_LEVEL],
  columns: [
    edition(),
    sector(),
    institutionId(),
    integer('level', 'Brieduma līmenis.', 'Maturity level.', (row) => row.level),
    decimal(
      'share',
      'Pārrēķinu daļa, kurā iestāde ir šajā līmenī, 0–1; līmeņi, kuros tā nav nekad, nav uzskaitīti.',
      'Share of recomputations in which the body is in this level, 0–1; levels in which it never is are not listed.',
      (row) => row.share,
      SHARE,
    ),
    status(),
  ],
});

type RankPairRecord = RankPair & OfSector;

export const ROBUSTNESS_PAIRS = defineTable<RankPairRecord>()({
  name: 'robustness_pairs',
  title: { lv: 'Tuvāko vietu salīdzinājums', en: 'Comparison of neighbouring ranks' },
  about: {
    lv: `Cik lielā daļā pārrēķinu viena iestāde ir priekšā kādai no ${PAIR_REACH} tai sekojošajām.`,
    en: `In what share of the recomputations one body is ahead of one of the ${PAIR_REACH} that follow it.`,
  },
  purpose: {
    lv: 'Cik bieži iestāde pārrēķinos ir priekšā tām, kas tai sarakstā seko: tiem, kas salīdzina divas tuvas vietas.',
    en: 'How often a body is ahead of those that follow it in the ranking when recomputed: for those who compare two ranks that are near.',
  },
  dataset: 'results',
  key: ['edition', 'sector', 'institution_id', 'other_id'],
  references: [
    TO_EDITION,
    TO_INSTITUTION,
    { columns: ['other_id'], table: 'institutions', target: ['institution_id'] },
  ],
  columns: [
    edition(),
    sector(),
    institutionId(),
    carried(
      'other_id',
      {
        lv: 'Iestāde, kas oficiālajā sarakstā ir aiz tās vai dala ar to vietu.',
        en: 'A body that is behind it in the official ranking, or shares its rank.',
      },
      {},
    ),
    decimal(
      'ahead',
      'Pārrēķinu daļa, kurā pirmā ir priekšā otrai, 0–1.',
      'Share of recomputations in which the first is ahead of the other, 0–1.',
      (row) => row.ahead,
      SHARE,
    ),
    decimal(
      'tied',
      'Pārrēķinu daļa, kurā abām ir viena vieta, 0–1.',
      'Share of recomputations in which both have one rank, 0–1.',
      (row) => row.tied,
      SHARE,
    ),
    status(),
  ],
});

export interface RobustnessRunsRecord extends OfSector {
  readonly runs: number;
  readonly spread: number;
  readonly start: number;
  readonly sensitivity_rows: number;
}

export const ROBUSTNESS_RUNS = defineTable<RobustnessRunsRecord>()({
  name: 'robustness_runs',
  title: { lv: 'Pārrēķinu iestatījumi', en: 'Settings of the recomputations' },
  about: {
    lv: 'Kā pārrēķināts viens sektors vienā mērījumā: cik reižu, cik plašās robežās un no kādas sākuma vērtības.',
    en: 'How one sector of one edition was recomputed: how often, within which bounds, and from which starting value.',
  },
  purpose: {
    lv: 'Ar kādiem iestatījumiem katrs mērījums ir pārrēķināts: tiem, kas pārrēķinus grib atkārtot.',
    en: 'With which settings each edition was recomputed: for those who want to repeat the recomputations.',
  },
  dataset: 'results',
  key: ['edition', 'sector'],
  references: [TO_EDITION],
  columns: [
    edition(),
    sector(),
    integer(
      'runs',
      'Cik pārrēķinu, oficiālo ieskaitot.',
      'Recomputations, the official one among them.',
      (row) => row.runs,
      COUNT,
    ),
    decimal(
      'spread',
      'Par kādu daļu svars mainās uz vienu vai otru pusi, 0–1.',
      'By what share of itself a weight goes up or down, 0–1.',
      (row) => row.spread,
      SHARE,
    ),
    integer(
      'start',
      'Ģeneratora xoroshiro128+ sākuma vērtība.',
      'Starting value of the generator xoroshiro128+ (package “pure-rand”).',
      (row) => row.start,
    ),
    integer(
      'sensitivity_rows',
      'Cik rindu ir katrā no divām jutīguma izlasēm.',
      'Rows of each of the two samples of the sensitivity.',
      (row) => row.sensitivity_rows,
      COUNT,
    ),
    status(),
  ],
});

type SensitivityRecord = SensitivityRow & OfSector;

export const SENSITIVITY = defineTable<SensitivityRecord>()({
  name: 'sensitivity',
  title: { lv: 'Metodikas izvēļu ietekme', en: 'Sensitivity to choices of method' },
  about: {
    lv: 'Viens mērs tam, cik vienā mērījumā vietas ir atkarīgas no vienas metodikas izvēles vai cik saistīti ir indeksa posteņi.',
    en: 'One measure of how far the ranks of one edition hang on one choice of method, or of how the items of the index go together.',
  },
  purpose: {
    lv: 'No kurām metodikas izvēlēm vietas ir atkarīgas visvairāk un cik saistītas ir sadaļas un rādītāji: tiem, kas vērtē metodiku.',
    en: 'Which choices of method ranks hang on most, and how dimensions and indicators go together: for those who judge the methodology.',
  },
  dataset: 'results',
  key: ['edition', 'sector', 'measure', 'code', 'other_code'],
  references: [TO_EDITION],
  columns: [
    edition(),
    sector(),
    carried('measure', { lv: 'Ko mēra.', en: 'What is measured.' }, { values: MEASURE_TEXTS }),
    carried(
      'code',
      {
        lv: 'Metodikas izvēle, sadaļas vai rādītāja kods vai „index”.',
        en: 'A choice of method, the code of a dimension or indicator, or “index”.',
      },
      {},
    ),
    carried('other_code', {
      lv: 'Otrs kods, ja mēra korelāciju.',
      en: 'The second code where a correlation is measured.',
    }),
    decimal(
      'value',
      'Mēra vērtība; tukša, ja iestāžu ir par maz vai visām ir viena atbilde.',
      'Value of the measure; blank where bodies are too few, or all have one answer.',
      (row) => row.value,
      { optional: true },
    ),
    integer(
      'n',
      'No cik rindām vai iestādēm tas aprēķināts.',
      'Rows or bodies that it was computed from.',
      (row) => row.n,
      COUNT,
    ),
    status(),
  ],
});
