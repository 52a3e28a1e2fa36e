import type { DefectCase } from './case.ts';
import { write, type Change } from './tiny-dataset.ts';

const FILE = 'methodology/measured-twice.csv';

/** A file with one pair that fits, in row 2, and then these rows. */
export const measuredTwice = (...rows: readonly string[]): Change =>
  write(FILE, ['edition,sector,code,measured_code,tolerance', '2022,state,system,website,0.5', ...rows, ''].join('\n'));

/** Defects of the pairs of indicators that measure the same. */
export const MEASURED_TWICE_CASES: readonly DefectCase[] = [
  {
    rule: 'measured-twice-code',
    defect: 'a pair of an indicator that does not exist',
    change: [measuredTwice('2022,state,sistem,website,')],
    file: FILE,
    row: 3,
    column: 'code',
    subject: '2022/state/sistem',
    found: 'sistem',
    expected: 'varbūt domāts „system”',
  },
  {
    rule: 'measured-twice-code',
    defect: 'a pair whose second is not measured automatically',
    change: [measuredTwice('2022,state,system,reply_hours,')],
    file: FILE,
    row: 3,
    column: 'measured_code',
    subject: '2022/state/system',
    found: 'reply_hours (expert)',
    expected: 'rādītājs, kura „evidence” ir „automatic”',
  },
  {
    rule: 'measured-twice-code',
    defect: 'a pair of a dimension',
    change: [measuredTwice('2022,state,inside,website,')],
    file: FILE,
    row: 3,
    column: 'code',
    subject: '2022/state/inside',
    found: 'inside (dimension)',
  },
  {
    rule: 'measured-twice-duplicate',
    defect: 'a pair that stands twice',
    change: [measuredTwice('2022,state,system,website,0.1')],
    file: FILE,
    row: 3,
    column: 'measured_code',
    subject: '2022/state/system/website',
    found: 'website',
  },
  {
    rule: 'cell-value',
    defect: 'a tolerance of more than everything',
    change: [measuredTwice('2022,state,electronic,website,20')],
    file: FILE,
    row: 3,
    column: 'tolerance',
    found: '20',
    expected: 'tukšs vai skaitlis no 0 līdz 1',
  },
];
