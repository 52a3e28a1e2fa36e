import { fromParsing, type Rule } from './rule.ts';

export const workbookDateShown: Rule = {
  id: 'workbook-date-shown',
  scope: 'row',
  severity: 'warning',
  checks: {
    lv: 'Darbgrāmatas šūnas rāda tieši to datumu, kas tajās ir.',
    en: 'Cells of a workbook show just the date that they hold.',
  },
  remedy: {
    lv: 'Pārbaudiet, vai nolasītā diena ir pareiza; ja diena nav zināma, šūnai iestatiet formātu „Teksts” un ierakstiet tikai gadu.',
    en: 'Check that the day that was read is right; where the day is not known, set the format of the cell to “Text” and write the year only.',
  },
  check: fromParsing('workbook-date-shown'),
};
