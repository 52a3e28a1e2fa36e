import type { EvidenceAverageRow, EvidenceKind, EvidenceMixRow } from '../../derive/evidence-mix.ts';
import type { MeasuredTwiceRow } from '../../derive/measured-twice.ts';
import {
  carried,
  COUNT,
  decimal,
  edition,
  flag,
  institutionId,
  integer,
  OPTIONAL_POINTS,
  POINTS,
  sector,
  SHARE,
  status,
  text,
} from '../columns.ts';
import { TO_EDITION, TO_INSTITUTION, toStructure } from '../references.ts';
import { defineTable } from '../table.ts';
import { EVIDENCE_KIND_TEXTS } from '../value-texts.ts';

const evidence = <Row extends { readonly evidence: EvidenceKind }>() =>
  text('evidence', 'Uz kā punkti balstās.', 'What the points rest on.', (row: Row) => row.evidence, {
    values: EVIDENCE_KIND_TEXTS,
  });

export const EVIDENCE_MIX = defineTable<EvidenceMixRow>()({
  name: 'evidence_mix',
  title: { lv: 'Uz kā balstās punkti', en: 'What scores rest on' },
  about: {
    lv: 'Vienas iestādes kopvērtējuma punkti, kas vienā mērījumā balstās uz viena veida datiem; iespējamo punktu summa ir 100, iegūto – kopvērtējums.',
    en: 'Points of one body’s total that rest on one kind of evidence in one edition; possible points sum to 100, received ones to the total.',
  },
  purpose: {
    lv: 'Cik no katras iestādes punktiem balstās uz tās pašas atbildēm, cik uz automātiskiem mērījumiem un cik uz ekspertu vērtējumu: tiem, kas vērtē, cik rezultāts ir pārbaudīts.',
    en: 'How many of each body’s points rest on its own answers, how many on automatic measurement and how many on experts: for those who judge how far a score was verified.',
  },
  dataset: 'results',
  key: ['edition', 'sector', 'institution_id', 'evidence'],
  references: [TO_EDITION, TO_INSTITUTION],
  columns: [
    edition(),
    sector(),
    institutionId(),
    evidence(),
    integer(
      'indicators',
      'Cik rādītāju dod šos punktus.',
      'Indicators that bring these points.',
      (row) => row.indicators,
      COUNT,
    ),
    decimal(
      'possible',
      'Iespējamie punkti no kopvērtējuma 100 punktiem.',
      'Possible points out of the 100 of the total.',
      (row) => row.possible,
      POINTS,
    ),
    decimal('received', 'Iegūtie kopvērtējuma punkti.', 'Points received of the total.', (row) => row.received, POINTS),
    status(),
  ],
});

export const EVIDENCE_AVERAGES = defineTable<EvidenceAverageRow>()({
  name: 'evidence_averages',
  title: { lv: 'Uz kā balstās punkti vidēji', en: 'What scores rest on, on average' },
  about: {
    lv: 'Kopvērtējuma punkti, kas vienā sektorā un mērījumā vidēji balstās uz viena veida datiem.',
    en: 'Points of the total that rest on one kind of evidence in one sector of one edition, on average.',
  },
  purpose: {
    lv: 'Cik katra mērījuma punktu vidēji balstās uz iestāžu pašu atbildēm, cik uz automātiskiem mērījumiem un cik uz ekspertu vērtējumu: tiem, kas vērtē metodiku.',
    en: 'How many points of each edition rest on the bodies’ own answers on average, how many on automatic measurement and how many on experts: for those who judge the methodology.',
  },
  dataset: 'results',
  key: ['edition', 'sector', 'evidence'],
  references: [TO_EDITION],
  columns: [
    edition(),
    sector(),
    evidence(),
    integer(
      'indicators',
      'Cik rādītājiem ar svaru ir šāda datu ieguve.',
      'Indicators with a weight that rest on it.',
      (row) => row.indicators,
      COUNT,
    ),
    integer('n', 'Cik iestādēm ir kopvērtējums.', 'Bodies with a total score.', (row) => row.n, COUNT),
    decimal(
      'possible',
      'Iespējamie punkti vidēji; tukšs, ja iestāžu ir mazāk par trim.',
      'Possible points on average; blank under three bodies.',
      (row) => row.possible,
      OPTIONAL_POINTS,
    ),
    decimal(
      'received',
      'Iegūtie punkti vidēji; tukšs, ja iestāžu ir mazāk par trim.',
      'Points received on average; blank under three bodies.',
      (row) => row.received,
      OPTIONAL_POINTS,
    ),
    status(),
  ],
});

export const MEASURED_TWICE = defineTable<MeasuredTwiceRow>()({
  name: 'measured_twice',
  title: { lv: 'Divējādi mērītais', en: 'What was measured twice' },
  about: {
    lv: 'Ko viena iestāde par sevi atbildējusi un kas par to pašu automātiski izmērīts; tikai pāriem, ko nosauc metodika.',
    en: 'What one body said of itself and what was measured automatically of the same thing; only for pairs that the methodology names.',
  },
  purpose: {
    lv: 'Kur iestādes pašnovērtējums nesakrīt ar automātisku mērījumu: tiem, kas pārbauda, cik pašnovērtējumam var ticēt.',
    en: 'Where a body’s self-assessment and automatic measurement disagree: for those who ask how far self-assessment can be believed.',
  },
  dataset: 'results',
  key: ['edition', 'sector', 'institution_id', 'code', 'measured_code'],
  references: [TO_EDITION, TO_INSTITUTION, toStructure('code'), toStructure('measured_code')],
  columns: [
    edition(),
    sector(),
    institutionId(),
    carried('code', { lv: 'Pašnovērtējuma rādītāja kods.', en: 'Code of the indicator that is self-assessed.' }, {}),
    carried(
      'measured_code',
      { lv: 'Automātiski mērītā rādītāja kods.', en: 'Code of the indicator that is measured automatically.' },
      {},
    ),
    decimal(
      'said',
      'Normalizēta iestādes atbilde, 0–1.',
      'Normalised answer of the body, 0–1.',
      (row) => row.said,
      SHARE,
    ),
    decimal('measured', 'Normalizēts mērījums, 0–1.', 'Normalised measurement, 0–1.', (row) => row.measured, SHARE),
    decimal(
      'tolerance',
      'Cik tālu abi drīkst būt viens no otra un tomēr sakrist.',
      'How far the two may lie apart and still agree.',
      (row) => row.tolerance,
      SHARE,
    ),
    flag('disagree', 'Vai tie nesakrīt.', 'Whether they disagree.', (row) => row.disagree),
    status(),
  ],
});
