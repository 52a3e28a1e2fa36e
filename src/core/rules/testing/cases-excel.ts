import type { DefectCase } from './case.ts';
import { replace, TINY, write, type Change } from './tiny-dataset.ts';

const GROUPS = 'data/registry/groups.csv';
const INSTITUTIONS = 'data/registry/institutions.csv';
const ANSWERS = 'data/editions/2022/answers.csv';
const EARLIER = 'data/editions/2021/answers.csv';
const EDITION = 'data/editions/2021/edition.json';
const LEVELS = 'methodology/2022/levels.csv';

/** Rewrites a whole file. */
const all =
  (path: string, rewrite: (text: string) => string): Change =>
  (files) => {
    files[path] = rewrite(files[path] ?? '');
  };

/** Whole numbers, both ends among them. */
const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at);

/** Ends rows, counted from 1, in another sign. */
function endingIn(end: string, rows: readonly number[]): () => string {
  let row = 0;
  return () => (rows.includes((row += 1)) ? end : '\n');
}

/** Semicolons in the place of commas, as no cell of the file holds either. */
const semicolons = (path: string): Change => all(path, (text) => text.replaceAll(',', ';'));

/** A text as bytes of a one-byte encoding, by its letters beyond ASCII. */
const oneByte = (text: string, letters: Readonly<Record<string, number>>): Uint8Array =>
  Uint8Array.from([...text], (letter) => letters[letter] ?? letter.charCodeAt(0));

/** A text in UTF-16 with its mark. */
const utf16 = (text: string): Uint8Array =>
  new Uint8Array(Uint16Array.from([...`\uFEFF${text}`], (letter) => letter.charCodeAt(0)).buffer);

/** What Excel does to files; see parse/manner.ts. */
export const EXCEL_CASES: readonly DefectCase[] = [
  {
    rule: 'file-converted',
    defect: 'a file in Windows-1257',
    change: [],
    // „Alfas ministrija”, „Senā ministrija”: ā is 0xE2.
    bytes: [GROUPS, oneByte(TINY[GROUPS] ?? '', { ā: 0xe2, ļ: 0xef, ģ: 0xec })],
    file: GROUPS,
    row: 3,
    found: 'Windows-1257: sena-ministrija,ministry,1990,1999,Senā ministrija,Old Ministry,SM,state,',
  },
  {
    rule: 'file-converted',
    defect: 'a file in Windows-1257 with a question mark in a web address',
    change: [],
    bytes: [
      GROUPS,
      oneByte((TINY[GROUPS] ?? '').replace('SM,state,', 'SM,state,https://alfa.example/a.aspx?id=1'), {
        ...{ ā: 0xe2, ļ: 0xef, ģ: 0xec },
      }),
    ],
    file: GROUPS,
    row: 3,
  },
  {
    rule: 'file-converted',
    defect: 'a file in UTF-16, as Excel writes Unicode text',
    change: [],
    bytes: [GROUPS, utf16(TINY[GROUPS] ?? '')],
    file: GROUPS,
    row: 3,
  },
  {
    rule: 'file-encoding',
    defect: 'a file in UTF-16 without its mark',
    change: [],
    bytes: [GROUPS, utf16(TINY[GROUPS] ?? '').subarray(2)],
    file: GROUPS,
    row: 1,
    found: 'UTF-16',
    expected: 'UTF-8',
  },
  {
    rule: 'file-encoding',
    defect: 'names as Excel for Mac saves CSV, in Mac Central European',
    change: [],
    // ā is 0x82, ģ 0xAE, ū 0xED is taken for š elsewhere.
    bytes: [INSTITUTIONS, oneByte(TINY[INSTITUTIONS] ?? '', { ā: 0x82, ģ: 0xae, ū: 0xed, Ģ: 0xfe })],
    file: INSTITUTIONS,
    row: 3,
  },
  ...[
    ['a word in Mac Central European that is one in Windows-1257 as well', 'Mežu ministrija', { ž: 0xec }],
    ['a word with a low quotation mark within', 'Finanš ministrijā', { š: 0xf0, ā: 0x82 }],
    ['a word in IBM 775 that is one in Windows-1257 as well', 'Zeņķu novads', { ņ: 0xec, ķ: 0xe9 }],
    ['a word in ISO 8859-4 that is one in Windows-1257 as well', 'Rīgas iela', { ī: 0xef }],
    ['a word in IBM 775 that is one of other letters in UTF-8', 'Ministrija mežā', { ž: 0xd8, ā: 0x83 }],
  ].map(([defect, name, letters]): DefectCase => ({
    rule: 'file-encoding',
    defect: defect as string,
    change: [],
    bytes: [
      'data/registry/categories.csv',
      oneByte(
        `category,sector,name_lv,name_en\nministry,state,${name as string},Ministries\n`,
        letters as Record<string, number>,
      ),
    ],
    file: 'data/registry/categories.csv',
    row: 2,
  })),
  {
    rule: 'file-encoding',
    defect: 'half a character in UTF-16',
    change: [],
    bytes: [GROUPS, utf16((TINY[GROUPS] ?? '').replace('Senā', 'Sen\ud83d'))],
    file: GROUPS,
    row: 1,
    found: 'UTF-16',
  },
  {
    rule: 'file-converted',
    defect: 'an edition in UTF-16',
    change: [],
    bytes: [EDITION, utf16(TINY[EDITION] ?? '')],
    file: EDITION,
    row: 1,
  },
  {
    rule: 'csv-delimiter',
    defect: 'a file that Excel saved with semicolons',
    change: [semicolons(GROUPS)],
    file: GROUPS,
    row: 1,
    found: 'group_id;kind;valid_from;valid_to;name_lv;name_en;short_name;sector;source_url',
    expected: 'komats',
  },
  {
    rule: 'csv-delimiter',
    defect: 'answers with tabs',
    change: [all(ANSWERS, (text) => text.replaceAll(',', '\t'))],
    file: ANSWERS,
    row: 1,
  },
  {
    rule: 'csv-line-ends',
    defect: 'lines that end as Windows has it',
    change: [all(ANSWERS, (text) => text.replaceAll('\n', '\r\n'))],
    file: ANSWERS,
    row: 1,
    found: 'CR LF',
    expected: 'LF',
  },
  {
    rule: 'csv-line-ends',
    defect: 'lines that end as an old Macintosh had it',
    change: [all(ANSWERS, (text) => text.replaceAll('\n', '\r'))],
    file: ANSWERS,
    row: 1,
    found: 'CR',
  },
  ...[
    ['three lines of an old Macintosh before others', '\r', [1, 2, 3], 1, '1–3: CR; 4–19: LF'],
    ['one sign of an old Macintosh in the place of a line end', '\r', [5], 5, '1–4: LF; 5: CR; 6–19: LF'],
    ['lines that were converted twice', '\r\r\n', range(1, 19), 1, '1–19: CR CR LF'],
    ['a last line that ends otherwise than those of an old Macintosh', '\r', range(1, 18), 1, '1–18: CR; 19: LF'],
    ['line separators of Unicode', '\u2028', range(1, 19), 1, '1–19: U+2028'],
    ['line ends of a mainframe', '\u0085', range(1, 19), 1, '1–19: U+0085'],
    ['a page break between two rows', '\f', [7], 7, '7: U+000C'],
    ['a vertical tabulator behind the header', '\v', [1], 1, '1: U+000B'],
  ].map(([defect, end, rows, row, found]) => ({
    rule: 'csv-line-ends-unclear',
    defect: defect as string,
    change: [all(ANSWERS, (text) => text.replaceAll(/\n/g, endingIn(end as string, rows as number[])))],
    file: ANSWERS,
    row: row as number,
    found: found as string,
  })),
  {
    rule: 'csv-line-ends-unclear',
    defect: 'an old Macintosh’s line ends in a registry to which everything refers',
    change: [replace(INSTITUTIONS, '\nbeta-agentura,2000', '\rbeta-agentura,2000')],
    file: INSTITUTIONS,
    row: 2,
    found: '1: LF; 2: CR; 3–7: LF',
  },
  {
    rule: 'csv-limits',
    defect: 'a cell that Excel could not hold',
    change: [replace(ANSWERS, '"piezīme, ar komatu"', 'x'.repeat(32_768))],
    file: ANSWERS,
    row: 6,
    column: 'note',
    found: `32768: ${'x'.repeat(60)}…`,
  },
  {
    rule: 'csv-limits',
    defect: 'a row without end',
    change: [replace(ANSWERS, '"piezīme, ar komatu"', 'x'.repeat(2 ** 20))],
    file: ANSWERS,
    row: 6,
    found: `alfa-ministrija,papers_electronic,400,,${'x'.repeat(21)}…`,
  },
  {
    rule: 'csv-limits',
    defect: 'a row of ever more columns',
    change: [replace(ANSWERS, '"piezīme, ar komatu"', ','.repeat(16_384))],
    file: ANSWERS,
    row: 6,
  },
  {
    rule: 'csv-separator-line',
    defect: 'a first line that only Excel reads',
    change: [all(ANSWERS, (text) => `sep=,\n${text}`)],
    file: ANSWERS,
    row: 1,
    found: 'sep=,',
  },
  {
    rule: 'csv-trailing-columns',
    defect: 'two columns without a name or anything in them',
    change: [all(ANSWERS, (text) => text.replaceAll('\n', ',,\n'))],
    file: ANSWERS,
    row: 1,
    expected: 'šūnu skaits: 5',
  },
  {
    rule: 'csv-trailing-rows',
    defect: 'rows of delimiters at the end',
    change: [all(ANSWERS, (text) => `${text},,,,\n,,,,\n`)],
    file: ANSWERS,
    row: 20,
  },
  {
    rule: 'csv-header-space',
    defect: 'a blank behind the name of a column',
    change: [replace(ANSWERS, 'value,', 'value ,')],
    file: ANSWERS,
    row: 1,
    column: 'value',
    found: '„value ”',
  },
  {
    rule: 'csv-header-order',
    defect: 'columns in another order',
    change: [write('data/known-issues.csv', 'subject,rule,reason_lv,reason_en\n')],
    file: 'data/known-issues.csv',
    row: 1,
    found: 'subject,rule,reason_lv,reason_en',
  },
  {
    rule: 'csv-short-row',
    defect: 'blank cells at the end of a row that Excel did not write',
    change: [semicolons(EARLIER), replace(EARLIER, 'alfa-ministrija;website;yes;;', 'alfa-ministrija;website;yes')],
    besides: ['csv-delimiter'],
    file: EARLIER,
    row: 2,
    found: 'alfa-ministrija;website;yes',
  },
  {
    rule: 'excel-decimal-comma',
    defect: 'a decimal comma in a file with semicolons',
    change: [semicolons(LEVELS), replace(LEVELS, '2;50;', '2;50,0;')],
    besides: ['csv-delimiter'],
    file: LEVELS,
    row: 3,
    column: 'lower_bound',
    found: '50,0',
    expected: '50.0',
  },
  {
    rule: 'excel-thousands',
    defect: 'a blank that does not break between thousands',
    change: [replace(ANSWERS, 'alfa-ministrija,papers_sent,1000', 'alfa-ministrija,papers_sent,1\u00A0000')],
    file: ANSWERS,
    row: 5,
    column: 'value',
    found: '1\u00A0000',
    expected: '1000',
  },
  ...['\u2007', '\u2009'].map((blank): DefectCase => ({
    rule: 'excel-thousands',
    defect: `a blank U+${blank.charCodeAt(0).toString(16)} between thousands`,
    change: [replace(ANSWERS, 'alfa-ministrija,papers_sent,1000', `alfa-ministrija,papers_sent,1${blank}000`)],
    file: ANSWERS,
    row: 5,
    column: 'value',
    expected: '1000',
  })),
  {
    rule: 'excel-thousands',
    defect: 'blanks within a registration number',
    change: [replace(INSTITUTIONS, '90000069281', '90\u00A0000\u00A0069\u00A0281')],
    file: INSTITUTIONS,
    row: 2,
    column: 'registration_number',
    expected: '90000069281',
  },
  {
    rule: 'excel-percent',
    defect: 'a percent sign',
    change: [replace(ANSWERS, 'beta-agentura,electronic,40', 'beta-agentura,electronic,40 %')],
    file: ANSWERS,
    row: 10,
    column: 'value',
    found: '40 %',
    expected: '40',
  },
  {
    rule: 'excel-boolean',
    defect: 'a logical value in Latvian',
    change: [replace(ANSWERS, 'delta-novads,library,yes', 'delta-novads,library,PATIESS')],
    file: ANSWERS,
    row: 19,
    column: 'value',
    found: 'PATIESS',
    expected: 'yes',
  },
  {
    rule: 'excel-date-order',
    defect: 'a date as Latvian has it',
    change: [replace(INSTITUTIONS, '2019-07-01', '01.07.2019')],
    file: INSTITUTIONS,
    row: 4,
    column: 'valid_from',
    found: '01.07.2019',
    expected: '2019-07-01',
  },
  {
    rule: 'excel-date',
    defect: 'an answer that became a date',
    change: [replace(ANSWERS, 'beta-agentura,reply_hours,50', 'beta-agentura,reply_hours,05.apr')],
    file: ANSWERS,
    row: 8,
    column: 'value',
    subject: '2022/beta-agentura/reply_hours',
    found: '05.apr',
  },
  {
    rule: 'excel-date',
    defect: 'a bound that became a date',
    change: [replace(LEVELS, '2,50,', '2,05.jan,')],
    file: LEVELS,
    row: 3,
    column: 'lower_bound',
    found: '05.jan',
  },
  {
    rule: 'excel-scientific',
    defect: 'a registration number of which digits are lost',
    change: [replace(INSTITUTIONS, '90000069281', '9.00001E+10')],
    file: INSTITUTIONS,
    row: 2,
    column: 'registration_number',
    found: '9.00001E+10',
  },
  {
    rule: 'text-letter-lost',
    defect: 'a question mark within a name',
    change: [replace(INSTITUTIONS, 'Betas aģentūra', 'Betas a?entūra')],
    file: INSTITUTIONS,
    row: 3,
    column: 'name_lv',
  },
];
