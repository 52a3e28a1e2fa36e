import type { DefectCase } from './case.ts';
import { attributes } from './cases-attributes.ts';
import { append, everywhere, replace } from './tiny-dataset.ts';

const INSTITUTIONS = 'data/registry/institutions.csv';
const GROUPS = 'data/registry/groups.csv';
const STATE = 'methodology/2022/state.csv';

/** What also looks like a cell that somebody left for later. */
const placeholders: readonly string[] = ['..', '-'];

const reserved = (id: string): DefectCase => ({
  rule: 'identifier-reserved',
  defect: `a body called ${id}`,
  change: [everywhere('senais-birojs', id)],
  file: INSTITUTIONS,
  row: 6,
  column: 'institution_id',
  subject: `institution/${id}`,
  found: id,
});

const reservedCode = (code: string): DefectCase => ({
  rule: 'identifier-reserved',
  defect: `an indicator called ${code}`,
  change: [everywhere('library', code)],
  file: 'methodology/2022/municipal.csv',
  row: 4,
  column: 'code',
  found: code,
});

/** Defects of identifiers that become names of files, addresses and anchors. */
export const IDENTIFIER_CASES: readonly DefectCase[] = [
  {
    rule: 'identifier-alike',
    defect: 'two bodies that differ in capital letters only',
    change: [append(INSTITUTIONS, 'Gamma-Birojs,,,Cits birojs,Another Bureau,,,state,alfa-ministrija,,,,')],
    file: INSTITUTIONS,
    row: 8,
    column: 'institution_id',
    subject: 'institution/Gamma-Birojs',
    found: 'Gamma-Birojs',
    expected: '„gamma-birojs”, ja domāts tas pats, vai cits nosaukums',
  },
  {
    rule: 'identifier-alike',
    defect: 'a body that stands first in capital letters, where its other rows have small ones',
    change: [
      replace(
        INSTITUTIONS,
        'gamma-birojs,',
        'Gamma-Birojs,2001-01-01,2005-12-31,Birojs,Bureau,,,state,alfa-ministrija,,,,\ngamma-birojs,2006-01-01,2009-12-31,Birojs,Bureau,,,state,alfa-ministrija,,,,\ngamma-birojs,',
      ),
    ],
    file: INSTITUTIONS,
    row: 5,
    column: 'institution_id',
    subject: 'institution/Gamma-Birojs',
    found: 'Gamma-Birojs',
  },
  {
    rule: 'identifier-alike',
    defect: 'two groups that differ in capital letters only',
    change: [append(GROUPS, 'ALFA-ministrija,ministry,,,Cita ministrija,Another Ministry,,state,')],
    file: GROUPS,
    row: 5,
    column: 'group_id',
  },
  {
    rule: 'identifier-alike',
    defect: 'a code that has capital letters in one of two editions',
    change: [
      replace('methodology/2022/municipal.csv', 'library,culture,', 'Website,culture,'),
      replace('data/editions/2022/answers.csv', 'delta-novads,library', 'delta-novads,Website'),
    ],
    file: 'methodology/2022/municipal.csv',
    row: 4,
    column: 'code',
    subject: 'code/Website',
    found: 'Website',
  },
  {
    rule: 'identifier-alike',
    defect: 'a dimension like an indicator of the same structure',
    change: [
      append('methodology/2022/municipal.csv', 'Library,index,dimension,,,0,,,,,,assumed,Grāmatas,Books,,,'),
      append(
        'methodology/2022/municipal.csv',
        'books,Library,indicator,boolean,1,1,,,,automatic,,assumed,Lasītava,Reading room,,,',
      ),
      append('data/editions/2022/answers.csv', 'delta-novads,books,yes,,'),
    ],
    file: 'methodology/2022/municipal.csv',
    row: 5,
    column: 'code',
    subject: 'code/Library',
  },
  {
    rule: 'identifier-alike',
    defect: 'two categories that differ in capital letters only',
    change: [append('data/registry/categories.csv', 'Novads,municipal,Citi novadi,Other municipalities')],
    file: 'data/registry/categories.csv',
    row: 5,
    column: 'category',
  },
  {
    rule: 'identifier-alike',
    defect: 'two corrections that would be one anchor of a page',
    change: [append('data/corrections.csv', '2022/01,2022,beta-agentura,system,part,none,2023-01-11,Kļūda,Mistake,')],
    file: 'data/corrections.csv',
    row: 3,
    column: 'correction_id',
    found: '2022/01',
    expected: '„2022-01”, ja domāts tas pats, vai cits nosaukums',
  },
  {
    rule: 'identifier-alike',
    defect: 'an attribute in capital letters',
    change: [attributes('gamma-birojs,2022,Staff,12,')],
    file: 'data/registry/attributes.csv',
    row: 6,
    column: 'attribute',
  },
  ...['aux', 'CON', 'lpt1', 'com0', 'index', 'csv-metadata', 'Old_Metadata'].map(reserved),
  {
    rule: 'identifier-reserved',
    defect: 'a group called nul',
    change: [everywhere('ziemelu-regions', 'nul')],
    file: GROUPS,
    row: 4,
    column: 'group_id',
    found: 'nul',
  },
  ...['con.txt', 'prn', 'books.', 'Index', 'books.svg', 'index.html'].map(reservedCode),
  {
    rule: 'identifier-length',
    defect: 'a body whose name no file can have',
    change: [everywhere('senais-birojs', 'd'.repeat(300))],
    file: INSTITUTIONS,
    row: 6,
    column: 'institution_id',
    expected: 'ne vairāk kā 200 zīmes',
  },
  {
    rule: 'identifier-length',
    defect: 'an indicator whose name no folder can have',
    change: [everywhere('library', 'l'.repeat(201))],
    file: 'methodology/2022/municipal.csv',
    row: 4,
    column: 'code',
  },
  ...['..', '-', 'a/b', '%2e', '__proto__', 'aux ', 'a\\b', 'mājas', 'a:b', '.htaccess'].map((id): DefectCase => ({
    rule: 'cell-value',
    defect: `a body called “${id}”`,
    change: [append(INSTITUTIONS, `${id},,,Cits birojs,Another Bureau,,,state,alfa-ministrija,,,,`)],
    file: INSTITUTIONS,
    row: 8,
    column: 'institution_id',
    besides: placeholders.includes(id) ? ['text-placeholder'] : id.endsWith(' ') ? ['text-stray-space'] : [],
  })),
  ...['..', '-', 'a/b', '%2e', '__proto__', '.a'].map((code): DefectCase => ({
    rule: 'cell-value',
    defect: `an indicator called “${code}”`,
    change: [append(STATE, `${code},inside,indicator,boolean,1,1,,,,automatic,,assumed,Cits,Another,,,`)],
    file: STATE,
    row: 11,
    column: 'code',
    besides: placeholders.includes(code) ? ['text-placeholder'] : [],
  })),
];
