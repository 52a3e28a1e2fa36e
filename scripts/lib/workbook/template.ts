import { excelColumn } from '../../../src/core/parse/excel-column.ts';
import { Workbook, type Style, type Worksheet } from '@cj-tech-master/excelts';
import { reasonRule, valueRule, type KeepList } from './allowed-input.ts';
import {
  ANSWERS_SHEET,
  COLUMNS,
  FILLED,
  HEAD_ROW,
  INSTRUCTIONS_SHEET,
  LISTS_SHEET,
  titleOf,
  type ColumnKey,
} from './columns.ts';
import { addInstructions, type Contact } from './instructions.ts';
import { LOOK, startsHere } from './look.ts';
import { indexName, type Questionnaire, type Respondent } from './questionnaire.ts';
import { heightOf } from './row-height.ts';
import { sheetNames } from './sheet-names.ts';
import { kindOf } from './words.ts';

/** One sheet with everybody's questions, or one for each body. */
export type Layout = 'one' | 'per-institution';

const HELP =
  'Aizpildiet dzeltenās šūnas. Katrā rindā jābūt atbildei vai iemeslam, kāpēc tās nav; vairāk – lapā „Kā aizpildīt”.';

/**
 * The workbook that institutions fill in. The same questionnaire gives the same bytes.
 * @returns the bytes of an .xlsx file
 */
export async function templateOf(questionnaire: Questionnaire, contact: Contact, layout: Layout): Promise<Uint8Array> {
  const { year, respondents } = questionnaire;
  const index = indexName(questionnaire, respondents);
  const workbook = new Workbook();
  workbook.created = workbook.modified = new Date(Date.UTC(year, 0, 1));
  workbook.creator = workbook.lastModifiedBy = contact.name || index;
  workbook.title = titleOf(index, year, 'atbildes');
  const lists = listKeeper();
  const sheets =
    layout === 'one'
      ? [{ name: null, sheet: ANSWERS_SHEET, members: respondents }]
      : sheetNames(respondents, [INSTRUCTIONS_SHEET, LISTS_SHEET]).map((sheet, at) => {
          const member = respondents[at] as Respondent;
          return { name: member.name, sheet, members: [member] };
        });
  addInstructions(workbook, { index, year }, contact, sheets);
  for (const { name, sheet, members } of sheets) {
    const worksheet = workbook.addWorksheet(sheet);
    addQuestions(worksheet, questionnaire, members, lists.keep);
    setUp(worksheet, titleOf(indexName(questionnaire, members), year, name ?? 'atbildes'), layout);
    await lock(worksheet);
  }
  lists.write(workbook);
  await lock(workbook.getWorksheet(INSTRUCTIONS_SHEET) as Worksheet);
  // A time of the day here, without a zone, is what a zip file holds, so that it is the same everywhere.
  return workbook.xlsx.writeBuffer({ zip: { modTime: new Date(year, 0, 1, 12), timestamps: 'dos' }, validate: false });
}

function addQuestions(
  sheet: Worksheet,
  { dimensions }: Questionnaire,
  members: readonly Respondent[],
  keep: KeepList,
): void {
  sheet.addRow([]);
  sheet.addRow([]);
  const head = sheet.addRow(COLUMNS.map((column) => column.head));
  head.height = 32;
  COLUMNS.forEach((_, at) => {
    head.getCell(at + 1).style = LOOK.head;
  });
  const reason = reasonRule(keep);
  for (const { id, name, sector, asked } of members) {
    let dimension: string | null = null;
    for (const indicator of asked) {
      const cells: Record<ColumnKey, string> = {
        institution_id: id,
        indicator: indicator.code,
        institution: name,
        dimension: dimensions.get(`${sector}/${indicator.parent}`) ?? indicator.parent,
        question: indicator.question_lv || indicator.name_lv,
        kind: kindOf(indicator).lv,
        value: '',
        missing: '',
        note: '',
      };
      const row = sheet.addRow(COLUMNS.map(({ key }) => cells[key] || null));
      const starts = indicator.parent !== dimension;
      dimension = indicator.parent;
      COLUMNS.forEach(({ key }, at) => {
        row.getCell(at + 1).style = starts ? startsHere(lookOf(key)) : lookOf(key);
      });
      row.height = heightOf(
        COLUMNS.map(({ key, width }) => ({ text: cells[key], width, size: lookOf(key).font?.size ?? 11 })).filter(
          ({ text }, index) => text !== '' && COLUMNS[index]?.key !== 'institution_id',
        ),
      );
      const value = valueRule(indicator, keep);
      if (value !== null) row.getCell(at('value')).dataValidation = value;
      row.getCell(at('missing')).dataValidation = reason;
    }
  }
}

const at = (key: ColumnKey): number => COLUMNS.findIndex((column) => column.key === key) + 1;

function lookOf(key: ColumnKey): Partial<Style> {
  if (FILLED.includes(key)) return LOOK.input;
  return key === 'question' || key === 'kind' ? LOOK.text : LOOK.quiet;
}

/** Widths, title, frozen heads, filter, print. */
function setUp(sheet: Worksheet, title: string, layout: Layout): void {
  const hidden: readonly ColumnKey[] = layout === 'one' ? ['institution_id'] : ['institution_id', 'institution'];
  COLUMNS.forEach(({ key, width }, index) => {
    const column = sheet.getColumn(index + 1);
    column.width = width;
    column.hidden = hidden.includes(key);
  });
  // The first column that is seen.
  const titled = sheet.getCell(1, at('indicator'));
  titled.value = title;
  titled.style = LOOK.title;
  sheet.getRow(1).height = 30;
  const help = sheet.getCell(2, at('indicator'));
  help.value = HELP;
  help.style = LOOK.help;
  sheet.getRow(2).height = 20;
  sheet.views = [{ state: 'frozen', ySplit: HEAD_ROW, showGridLines: false, topLeftCell: `A${HEAD_ROW + 1}` }];
  sheet.autoFilter = `A${HEAD_ROW}:${excelColumn(COLUMNS.length - 1)}${Math.max(sheet.rowCount, HEAD_ROW)}`;
  Object.assign(sheet.pageSetup, {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `${HEAD_ROW}:${HEAD_ROW}`,
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
  });
  sheet.headerFooter = { ...sheet.headerFooter, oddFooter: '&L&A&R&P / &N' };
}

/** Nothing but the cells to fill in can be changed; there is no password, whoever must can take it off. */
const lock = (sheet: Worksheet): Promise<void> =>
  sheet.protect('', {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatColumns: true,
    formatRows: true,
    sort: true,
    autoFilter: true,
  });

/** Lists that are too long for the rule of a cell, each in a column of a hidden sheet. */
function listKeeper(): { keep: KeepList; write: (workbook: Workbook) => void } {
  const kept: (readonly string[])[] = [];
  return {
    keep: (words) => {
      let index = kept.findIndex((list) => list.join('\n') === words.join('\n'));
      if (index < 0) index = kept.push(words) - 1;
      const column = excelColumn(index);
      return `${LISTS_SHEET}!$${column}$1:$${column}$${words.length}`;
    },
    write: (workbook) => {
      if (kept.length === 0) return;
      const sheet = workbook.addWorksheet(LISTS_SHEET, { state: 'hidden' });
      kept.forEach((words, index) => words.forEach((word, row) => (sheet.getCell(row + 1, index + 1).value = word)));
    },
  };
}
