import type { DataValidation } from '@cj-tech-master/excelts';
import { describe, expect, it } from 'vitest';
import { replace, type Change } from '../../../src/core/rules/testing/tiny-dataset.ts';
import { COLUMNS, HEAD_ROW, INSTRUCTIONS_SHEET, LISTS_SHEET } from './columns.ts';
import { templateOf } from './template.ts';
import { CONTACT, openTemplate, tinyQuestionnaire } from './testing/fill.ts';

const STRUCTURE = 'methodology/2022/state.csv';

const template = async (layout: 'one' | 'per-institution', ...changes: readonly Change[]) => {
  const bytes = await templateOf(tinyQuestionnaire(...changes), CONTACT, layout);
  return { bytes, ...(await openTemplate(bytes)) };
};

describe('templateOf', () => {
  it('gives the same bytes for the same questions', async () => {
    for (const layout of ['one', 'per-institution'] as const)
      expect((await template(layout)).bytes).toEqual((await template(layout)).bytes);
  });

  it('puts everybody on one sheet, or each body on its own', async () => {
    const names = ({ workbook }: Awaited<ReturnType<typeof template>>) =>
      workbook.worksheets.map((sheet) => sheet.name);
    expect(names(await template('one'))).toEqual([INSTRUCTIONS_SHEET, 'Atbildes']);
    expect(names(await template('per-institution'))).toEqual([INSTRUCTIONS_SHEET, 'AM', 'BA', 'GB', 'Deltas novads']);
  });

  it('asks each body what its category is asked, the question in Latvian, else the name', async () => {
    const { workbook, cell } = await template(
      'one',
      replace(STRUCTURE, ',Vietne,Website,,,', ',Vietne,Website,Vai ir vietne?,,'),
    );
    expect(workbook.getWorksheet('Atbildes')?.rowCount).toBe(HEAD_ROW + 5 + 6 + 6 + 1);
    expect(cell('alfa-ministrija', 'website', 'question').text).toBe('Vai ir vietne?');
    expect(cell('alfa-ministrija', 'system', 'question').text).toBe('Sistēma');
    expect(cell('beta-agentura', 'electronic', 'dimension').text).toBe('Iekšējais');
    expect(cell('delta-novads', 'library', 'institution').text).toBe('Deltas novads');
    expect(() => cell('alfa-ministrija', 'electronic', 'value')).toThrow();
  });

  it('lets be typed what each kind of answer allows', async () => {
    const { cell } = await template('one');
    const rule = (indicator: string, key: 'value' | 'missing' = 'value'): DataValidation | undefined =>
      cell('beta-agentura', indicator, key).dataValidation;
    expect(rule('website')).toMatchObject({ type: 'list', formulae: ['"jā,nē"'], allowBlank: true });
    expect(rule('system')).toMatchObject({ type: 'list', formulae: ['"nemaz,part,pilnībā"'] });
    expect(rule('electronic')).toMatchObject({ type: 'decimal', operator: 'between', formulae: [0, 100] });
    expect(rule('papers_sent')).toMatchObject({ type: 'whole', operator: 'greaterThanOrEqual', formulae: [0] });
    expect(rule('reply_hours')).toMatchObject({ formulae: [0, 100], error: 'Jābūt – skaitlis no 0 līdz 100.' });
    expect(rule('website', 'missing')).toMatchObject({
      formulae: ['"nav attiecināms,nav atbildēts,nav vērtēts,netiek publicēts"'],
    });
  });

  it('keeps a list that is too long for a rule on a hidden sheet', async () => {
    const keys = Array.from({ length: 40 }, (_, at) => `izvele_${at}:${at === 0 ? 0 : 1}`).join('|');
    const { workbook, cell } = await template('one', replace(STRUCTURE, 'none:0|part:0.5|full:1', keys));
    expect(cell('alfa-ministrija', 'system', 'value').dataValidation).toMatchObject({
      formulae: [`${LISTS_SHEET}!$A$1:$A$40`],
    });
    const lists = workbook.getWorksheet(LISTS_SHEET);
    expect([lists?.state, lists?.getCell('A40').text]).toEqual(['hidden', 'izvele 39']);
  });

  it('locks all but the cells to fill in, without a password', async () => {
    const { workbook, cell } = await template('per-institution');
    for (const { key } of COLUMNS)
      expect(cell('alfa-ministrija', 'website', key).protection?.locked !== false).toBe(
        !['value', 'missing', 'note'].includes(key),
      );
    const sheet = workbook.getWorksheet('AM');
    expect(sheet?.sheetProtection).toMatchObject({ sheet: true });
    expect(sheet?.sheetProtection).not.toHaveProperty('hashValue');
  });

  it('freezes and repeats the heads, and fits the page', async () => {
    const { workbook } = await template('one');
    const sheet = workbook.getWorksheet('Atbildes');
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: HEAD_ROW });
    expect(sheet?.pageSetup).toMatchObject({
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${HEAD_ROW}:${HEAD_ROW}`,
    });
    expect(sheet?.getColumn(1).hidden).toBe(true);
  });

  it('says whom to ask', async () => {
    const { workbook } = await template('one');
    const words: string[] = [];
    workbook.getWorksheet(INSTRUCTIONS_SHEET)?.eachRow((row) => row.eachCell((one) => void words.push(one.text)));
    expect(words).toContain(CONTACT.email);
    expect(words).toContain('Indekss 2022: kā aizpildīt');
  });
});
