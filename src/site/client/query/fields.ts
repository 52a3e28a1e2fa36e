import type { Language } from '../../../i18n/language.ts';
import { inLanguage } from '../../../i18n/language.ts';
import { isNumeric } from '../../query/answer.ts';
import type { ColumnInfo, Row, TableInfo } from '../../query/column-info.ts';
import { BLANK, choicesOf } from '../../query/selection.ts';
import { made, type Say } from './dom.ts';

/**
 * Fields to filter a table by, one group for each column, named as selection.ts reads them and filled from the address.
 */
export function fieldsOf(
  table: TableInfo,
  rows: readonly Row[],
  params: URLSearchParams,
  language: Language,
  say: Say,
): HTMLElement[] {
  return table.columns.map((column) => {
    const about = `about-${column.name}`;
    const controls = controlsOf(column, rows, params, language, say);
    for (const control of controls) control.querySelector('input, select')?.setAttribute('aria-describedby', about);
    return made(
      'fieldset',
      {},
      made('legend', {}, made('code', {}, column.name)),
      made('p', { id: about }, inLanguage(language, column.about.lv, column.about.en)),
      made('div', {}, ...controls),
    );
  });
}

function controlsOf(
  column: ColumnInfo,
  rows: readonly Row[],
  params: URLSearchParams,
  language: Language,
  say: Say,
): HTMLLabelElement[] {
  const input = (kind: string, attributes: Readonly<Record<string, string>>): HTMLInputElement => {
    const name = `${kind}.${column.name}`;
    const field = made('input', { name, autocomplete: 'off', ...attributes });
    field.value = params.get(name) ?? '';
    return field;
  };
  const label = (text: string, control: HTMLElement): HTMLLabelElement =>
    made('label', {}, made('span', {}, text), control);
  if (isNumeric(column))
    return (['from', 'to'] as const).map((end) => label(say(end), input(end, { type: 'text', inputmode: 'decimal' })));
  const choices = choicesOf(column, rows, language);
  if (choices === null) return [label(say('has'), input('has', { type: 'search' }))];
  const name = `is.${column.name}`;
  const select = made(
    'select',
    { name },
    made('option', { value: '' }, say('any')),
    ...choices.map((value) => made('option', { value }, value === BLANK ? say('blank') : value)),
  );
  select.value = params.get(name) ?? '';
  return [label(say('is'), select)];
}
