import type { DefectCase } from './case.ts';
import { append, replace, write, type Change } from './tiny-dataset.ts';

const ANSWERS = 'data/editions/2022/answers.csv';
const EARLIER = 'data/editions/2021/answers.csv';
const PARTICIPANTS = 'data/editions/2022/participants.csv';
const EDITION = 'data/editions/2022/edition.json';
const FIGURES = 'data/published-figures.csv';
const INSTITUTIONS = 'data/registry/institutions.csv';
const SUCCESSIONS = 'data/registry/successions.csv';
const CORRECTIONS = 'data/corrections.csv';
const RELEASES = 'data/releases.csv';
const STATE = 'methodology/2022/state.csv';
const MUNICIPAL = 'methodology/2022/municipal.csv';

/** Leaves of the published figures only the header and what it is told: the changed answers would contradict the others. */
const onlyFigures = (...rows: readonly string[]): Change => {
  const header = 'edition,sector,subject_kind,subject_id,category,code,metric,value,unit,period,label,source_url,note';
  return write(FIGURES, `${[header, ...rows].join('\n')}\n`);
};

/** Ten more questions for municipalities, answered by the one there is. */
const tenMore = (answer: (at: number) => string, evidence: (at: number) => string = () => 'automatic'): Change[] => {
  const codes = Array.from({ length: 10 }, (_, at) => `extra_${at + 1}`);
  return [
    append(
      MUNICIPAL,
      ...codes.map(
        (code, at) => `${code},culture,indicator,boolean,1,1,,,,${evidence(at)},,assumed,Vēl ${at},More ${at},,,`,
      ),
    ),
    append(ANSWERS, ...codes.map((code, at) => `delta-novads,${code},${answer(at)},`)),
  ];
};

/** A ratio that was published for a time that cannot be tested. */
const RATIO = '2022,state,country,state,,papers_electronic/papers_sent,share,40,percent,2015,,,';

/** The list of releases, which the tiny dataset does not have. */
const releases = (...rows: readonly string[]): Change =>
  write(RELEASES, `${['date,note_lv,note_en', ...rows].join('\n')}\n`);

/** Defects that no rule of form sees, but a careful colleague would. */
export const PLAUSIBILITY_CASES: readonly DefectCase[] = [
  {
    rule: 'release-duplicate',
    defect: 'a day twice in the list of releases',
    change: [releases('2023-02-01,Nosaukums,Name', '2023-02-01,Adrese,Address')],
    file: RELEASES,
    row: 3,
    column: 'date',
    found: '2023-02-01',
  },
  {
    rule: 'release-early',
    defect: 'a release before the data came',
    change: [replace(EDITION, '"received":""', '"received":"2022-10-01"'), releases('2021-01-01,Nosaukums,Name')],
    file: RELEASES,
    row: 2,
    column: 'date',
    found: '2021-01-01',
  },
  {
    rule: 'answer-part-exceeds-whole',
    defect: 'more documents sent electronically than sent at all',
    change: [onlyFigures(RATIO), replace(ANSWERS, 'beta-agentura,papers_sent,500', 'beta-agentura,papers_sent,150')],
    file: ANSWERS,
    row: 12,
    column: 'value',
    subject: '2022/beta-agentura/papers_electronic',
    found: '200',
    expected: 'ne vairāk kā 150 („papers_sent”)',
  },
  {
    rule: 'answer-jump',
    defect: 'a count in another unit than last time',
    change: [
      onlyFigures(),
      replace(STATE, 'papers_sent,inside,indicator,count,1,0,0,1000', 'papers_sent,inside,indicator,count,1,0,0,99999'),
      replace(ANSWERS, 'beta-agentura,papers_sent,500', 'beta-agentura,papers_sent,10000'),
    ],
    file: ANSWERS,
    row: 11,
    column: 'value',
    subject: '2022/beta-agentura/papers_sent',
    found: '10000',
  },
  {
    rule: 'score-jump',
    defect: 'a total that rises by more than 30 points',
    change: [replace(EARLIER, 'alfa-ministrija,system,full', 'alfa-ministrija,system,none')],
    file: PARTICIPANTS,
    row: 2,
    column: 'institution_id',
    subject: '2022/alfa-ministrija',
  },
  {
    rule: 'answers-one-value',
    defect: 'a body that says yes to everything',
    change: tenMore(() => 'yes,'),
    file: ANSWERS,
    row: 19,
    column: 'value',
    subject: '2022/delta-novads',
    found: 'yes',
  },
  {
    rule: 'answers-mostly-missing',
    defect: 'a body of whose answers more than half are missing',
    change: tenMore((at) => (at < 6 ? ',not_answered' : at < 8 ? 'no,' : 'yes,')),
    file: ANSWERS,
    row: 20,
    column: 'missing',
    subject: '2022/delta-novads',
    found: '6',
    expected: 'ne vairāk kā puse no 11',
  },
  {
    rule: 'self-assessment-far-from-automatic',
    defect: 'a body that praises itself where what was measured is poor',
    change: tenMore(
      (at) => (at < 5 ? 'yes,' : 'no,'),
      (at) => (at < 5 ? 'self_assessment' : 'automatic'),
    ),
    file: PARTICIPANTS,
    row: 5,
    column: 'institution_id',
    subject: '2022/delta-novads',
    found: 'delta-novads: 100 %',
  },
  {
    rule: 'edition-received-early',
    defect: 'data that were received before the year they are about',
    change: [replace(EDITION, '"received":""', '"received":"2021-05-01"')],
    file: EDITION,
    row: 1,
    column: 'received',
    found: '2021-05-01',
  },
  {
    rule: 'registration-number-shared',
    defect: 'two bodies of one registration number',
    change: [replace(INSTITUTIONS, 'GB,,state,alfa-ministrija,,', 'GB,,state,alfa-ministrija,90000069281,')],
    file: INSTITUTIONS,
    row: 5,
    column: 'registration_number',
    subject: '90000069281',
  },
  {
    rule: 'registration-number-shared',
    defect: 'two bodies of one registration number that both passed into the same third',
    change: [
      append(
        INSTITUTIONS,
        'pirmais-birojs,,2020-12-31,Pirmais birojs,First Bureau,PB,,state,alfa-ministrija,90000031917,,,',
        'otrais-birojs,,2020-12-31,Otrais birojs,Second Bureau,OB,,state,alfa-ministrija,90000031917,,,',
      ),
      append(
        SUCCESSIONS,
        'pirmais-birojs,gamma-birojs,2021-01-01,absorption,,,',
        'otrais-birojs,gamma-birojs,2021-01-01,absorption,,,',
      ),
    ],
    file: INSTITUTIONS,
    row: 9,
    column: 'registration_number',
    subject: '90000031917',
  },
  {
    rule: 'structure-options-range',
    defect: 'a question that can give no full points',
    change: [onlyFigures(), replace(STATE, 'full:1,', 'full:0.9,')],
    file: STATE,
    row: 7,
    column: 'options',
  },
  {
    rule: 'published-figure-range',
    defect: 'a figure that lost its decimal point',
    change: [append(FIGURES, '2022,state,institution,senais-birojs,,index,score,840,points,,,,')],
    file: FIGURES,
    row: 7,
    column: 'value',
    found: '840',
    expected: 'no 0 līdz 100',
  },
  {
    rule: 'correction-early',
    defect: 'a correction that is older than the data',
    change: [replace(EDITION, '"received":""', '"received":"2023-03-01"')],
    file: CORRECTIONS,
    row: 2,
    column: 'date',
    found: '2023-01-10',
    expected: '2023-03-01 vai vēlāk',
  },
  {
    rule: 'correction-idle',
    defect: 'a correction that changes nothing',
    change: [onlyFigures(), replace(CORRECTIONS, 'system,none,part', 'system,none,none')],
    file: CORRECTIONS,
    row: 2,
    column: 'new_value',
    found: 'none',
  },
];
