import type { DefectCase } from './case.ts';
import { append, replace } from './tiny-dataset.ts';

const FIGURES = 'data/published-figures.csv';
const KNOWN = 'data/known-issues.csv';
const ALFA = '2022,state,institution,alfa-ministrija,,index,score';

/** Defects of the published figures and of the known issues. */
export const FIGURE_CASES: readonly DefectCase[] = [
  {
    rule: 'published-figure-subject',
    defect: 'a figure about a body that is not in the registry',
    change: [append(FIGURES, '2020,state,institution,beta-agenturas,,index,rank,1,position,,,,')],
    file: FIGURES,
    row: 7,
    column: 'subject_id',
    found: 'beta-agenturas',
    expected: 'varbūt domāts „beta-agentura”',
  },
  {
    rule: 'published-figure-subject',
    defect: 'a leader that is not in the registry',
    change: [
      replace(FIGURES, 'leader,alfa-ministrija,', 'leader,alfas-ministrija,'),
      replace(FIGURES, '2022,state,country,state,,index', '2020,state,country,state,,index'),
    ],
    file: FIGURES,
    row: 5,
    column: 'value',
    found: 'alfas-ministrija',
  },
  {
    rule: 'published-figure-code',
    defect: 'a ratio of a count that does not exist',
    change: [replace(FIGURES, 'papers_electronic/papers_sent', 'papers_electronic/papers_send')],
    file: FIGURES,
    row: 4,
    column: 'code',
    found: 'papers_send',
    expected: 'varbūt domāts „papers_sent”',
  },
  {
    rule: 'published-figure-code',
    defect: 'a code of an edition that has no methodology',
    change: [append(FIGURES, '2020,state,country,state,,indekss,mean,40.0,points,,,,')],
    file: FIGURES,
    row: 7,
    column: 'code',
    found: 'indekss',
    expected: 'kāda no: index',
  },
  {
    rule: 'published-figure-value',
    defect: 'a decimal comma',
    change: [replace(FIGURES, `${ALFA},84.0`, `${ALFA},"84,0"`)],
    file: FIGURES,
    row: 2,
    column: 'value',
    found: '84,0',
  },
  {
    rule: 'published-figure-duplicate',
    defect: 'a figure that stands twice',
    change: [append(FIGURES, `${ALFA},84,points,,,,`)],
    file: FIGURES,
    row: 7,
    column: 'value',
    found: '84',
  },
  {
    rule: 'reconciliation',
    defect: 'a published score that is not what is computed',
    change: [replace(FIGURES, `${ALFA},84.0`, `${ALFA},84.2`)],
    file: FIGURES,
    row: 2,
    column: 'value',
    subject: '2022/state/alfa-ministrija//index/score/points',
    found: '84.2',
    expected: '84',
  },
  {
    rule: 'known-issue-rule',
    defect: 'a known issue of a rule that does not exist',
    change: [append(KNOWN, 'reconcilation,x,Iemesls,Reason')],
    file: KNOWN,
    row: 2,
    column: 'rule',
    found: 'reconcilation',
    expected: 'varbūt domāts „reconciliation”',
  },
  {
    rule: 'known-issue-gone',
    defect: 'a known issue that no longer occurs',
    change: [append(KNOWN, 'reconciliation,2022/state/alfa-ministrija//index/score/points,Iemesls,Reason')],
    file: KNOWN,
    row: 2,
    column: 'subject',
    found: 'reconciliation, 2022/state/alfa-ministrija//index/score/points',
  },
];
