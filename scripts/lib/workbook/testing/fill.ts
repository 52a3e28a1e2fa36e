import { Workbook, type Cell, type CellValueInput } from '@cj-tech-master/excelts';
import { parseDataset } from '../../../../src/core/parse/dataset.ts';
import { tinyFiles, type Change } from '../../../../src/core/rules/testing/tiny-dataset.ts';
import { COLUMNS, HEAD_ROW, type ColumnKey } from '../columns.ts';
import { questionnaireOf, type Questionnaire } from '../questionnaire.ts';

/** What the newest edition of the tiny dataset asks. */
export function tinyQuestionnaire(...changes: readonly Change[]): Questionnaire {
  const { dataset } = parseDataset(tinyFiles(...changes));
  const edition = dataset.editions.at(-1);
  if (edition === undefined) throw new Error('no edition');
  return questionnaireOf(dataset, edition);
}

export const CONTACT = { name: 'Neviens', email: 'nobody@nobody.example' } as const;

/** What somebody types into a row; a key that is not there stays as it is. */
export type Typed = Partial<Record<'value' | 'missing' | 'note', CellValueInput>>;

const column = (key: ColumnKey): number => COLUMNS.findIndex((one) => one.key === key) + 1;

/** An open workbook, to be filled in as a person would. */
export interface OpenWorkbook {
  readonly workbook: Workbook;
  /** The cell of an answer. @throws where the workbook has no such row */
  readonly cell: (id: string, indicator: string, key: ColumnKey) => Cell;
  readonly type: (id: string, indicator: string, typed: Typed) => void;
  readonly save: () => Promise<Uint8Array>;
}

export async function openTemplate(bytes: Uint8Array): Promise<OpenWorkbook> {
  const workbook = await new Workbook().xlsx.load(bytes);
  const places = new Map<string, { sheet: number; row: number }>();
  workbook.worksheets.forEach((sheet, at) =>
    sheet.eachRow((row, number) => {
      if (number <= HEAD_ROW) return;
      const key = `${row.getCell(column('institution_id')).text}/${row.getCell(column('indicator')).text}`;
      if (!places.has(key)) places.set(key, { sheet: at, row: number });
    }),
  );
  const cell: OpenWorkbook['cell'] = (id, indicator, key) => {
    const place = places.get(`${id}/${indicator}`);
    const sheet = place === undefined ? undefined : workbook.worksheets[place.sheet];
    if (place === undefined || sheet === undefined) throw new Error(`no row of ${id}/${indicator}`);
    return sheet.getCell(place.row, column(key));
  };
  return {
    workbook,
    cell,
    type: (id, indicator, typed) => {
      for (const [key, value] of Object.entries(typed)) cell(id, indicator, key as keyof Typed).value = value;
    },
    save: () => workbook.xlsx.writeBuffer({ validate: false }),
  };
}
