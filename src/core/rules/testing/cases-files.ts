import type { DefectCase } from './case.ts';
import { append, remove, replace, TINY, write } from './tiny-dataset.ts';

const GROUPS = 'data/registry/groups.csv';
const EDITION = 'data/editions/2022/edition.json';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Defects of files and of their form. */
export const FILE_CASES: readonly DefectCase[] = [
  {
    rule: 'file-missing',
    defect: 'a required file is not there',
    change: [remove('data/registry/groups.csv')],
    file: GROUPS,
  },
  {
    rule: 'file-missing',
    defect: 'an edition with answers has no answers.csv',
    change: [remove('data/editions/2021/answers.csv')],
    file: 'data/editions/2021/answers.csv',
  },
  {
    rule: 'file-encoding',
    defect: 'a file in Windows-1257',
    change: [],
    bytes: [GROUPS, new Uint8Array([0x67, 0xe2, 0x0a])],
    file: GROUPS,
    expected: 'UTF-8',
  },
  {
    rule: 'file-bom',
    defect: 'a file with a byte order mark',
    change: [],
    bytes: [GROUPS, utf8(`\uFEFF${TINY[GROUPS] ?? ''}`)],
    file: GROUPS,
    found: 'BOM',
  },
  {
    rule: 'file-sum',
    defect: 'a file that was changed since it was received',
    change: [
      replace('data/editions/2022/participants.csv', 'gamma-birojs,agency,alfa-ministrija', 'gamma-birojs,agency,'),
    ],
    file: EDITION,
    column: 'files.0.sha256',
    subject: '2022/participants.csv',
  },
  {
    rule: 'file-sum',
    defect: 'a sum of a file that is not there',
    change: [replace(EDITION, '"participants.csv"', '"participant.csv"')],
    file: EDITION,
    column: 'files.0.path',
    found: 'participant.csv',
  },
  { rule: 'json-syntax', defect: 'a stray bracket', change: [append(EDITION, '}')], file: EDITION },
  {
    rule: 'json-value',
    defect: 'a status that does not exist',
    change: [replace('data/editions/2020/edition.json', 'figures_only', 'figures')],
    file: 'data/editions/2020/edition.json',
    column: 'status',
    found: '"figures"',
  },
  {
    rule: 'csv-empty',
    defect: 'a file without a header',
    change: [write('data/registry/successions.csv', '')],
    file: 'data/registry/successions.csv',
    row: 1,
  },
  {
    rule: 'csv-quotes',
    defect: 'a quote that is never closed',
    change: [replace('data/corrections.csv', 'Kļūda', '"Kļūda')],
    file: 'data/corrections.csv',
    row: 2,
  },
  {
    rule: 'csv-blank-row',
    defect: 'a blank row between two others',
    change: [replace('data/editions/2022/answers.csv', 'alfa-ministrija,system', '\nalfa-ministrija,system')],
    file: 'data/editions/2022/answers.csv',
    row: 4,
  },
  {
    rule: 'csv-ragged-row',
    defect: 'a decimal comma makes a cell too many',
    change: [replace('data/editions/2022/answers.csv', 'beta-agentura,electronic,40', 'beta-agentura,electronic,40,5')],
    file: 'data/editions/2022/answers.csv',
    row: 10,
    found: '6: beta-agentura,electronic,40,5,,',
    expected: 'šūnu skaits: 5',
  },
  {
    rule: 'csv-header-unknown',
    defect: 'a column too many',
    change: [write('data/known-issues.csv', 'rule,subject,reason_lv,reason_en,piezime\n')],
    file: 'data/known-issues.csv',
    row: 1,
    column: 'piezime',
  },
  {
    rule: 'csv-header-duplicate',
    defect: 'a column that stands twice',
    change: [write('data/known-issues.csv', 'rule,subject,reason_lv,reason_en,rule\n')],
    file: 'data/known-issues.csv',
    row: 1,
    column: 'rule',
  },
  {
    rule: 'csv-header-missing',
    defect: 'a column too few',
    change: [write('data/known-issues.csv', 'rule,subject,reason_lv\n')],
    file: 'data/known-issues.csv',
    row: 1,
    column: 'reason_en',
    expected: 'reason_en',
  },
  {
    rule: 'cell-value',
    defect: 'a decimal comma where a point belongs',
    change: [replace('methodology/2022/levels.csv', '2,50,', '2,"50,0",')],
    file: 'methodology/2022/levels.csv',
    row: 3,
    column: 'lower_bound',
    found: '50,0',
    expected: 'skaitlis ar decimālpunktu',
  },
];
