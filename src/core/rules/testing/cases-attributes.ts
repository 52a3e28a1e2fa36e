import type { DefectCase } from './case.ts';
import { write, type Change } from './tiny-dataset.ts';

const ATTRIBUTES = 'data/registry/attributes.csv';

/** A file of attributes: three numbers and a text that fit, in rows 2 to 5, and then these rows. */
export const attributes = (...rows: readonly string[]): Change =>
  write(
    ATTRIBUTES,
    [
      'institution_id,edition,attribute,value,source_url',
      'alfa-ministrija,2022,staff,240,https://a.example/staff',
      'beta-agentura,2022,staff,61.5,',
      'beta-agentura,2021,staff,60,',
      'delta-novads,2022,coast,jūra,',
      ...rows,
      '',
    ].join('\n'),
  );

/** Defects of the attributes of bodies. */
export const ATTRIBUTE_CASES: readonly DefectCase[] = [
  {
    rule: 'attribute-institution-unknown',
    defect: 'an attribute of a body that is not in the registry, told once',
    change: [attributes('gama-birojs,2022,staff,12,', 'gama-birojs,2022,coast,upe,')],
    file: ATTRIBUTES,
    row: 6,
    column: 'institution_id',
    subject: 'gama-birojs',
    found: 'gama-birojs',
    expected: 'varbūt domāts „gamma-birojs”',
  },
  {
    rule: 'attribute-edition',
    defect: 'an attribute for a year without an edition',
    change: [attributes('gamma-birojs,2023,staff,12,')],
    file: ATTRIBUTES,
    row: 6,
    column: 'edition',
    subject: '2023',
    found: '2023',
  },
  {
    rule: 'attribute-not-valid',
    defect: 'an attribute of a body that had ended',
    change: [attributes('senais-birojs,2022,staff,12,')],
    file: ATTRIBUTES,
    row: 6,
    column: 'institution_id',
    subject: '2022/senais-birojs',
    expected: 'darbība beigusies 2020-12-31, pārņēmējs: gamma-birojs',
  },
  {
    rule: 'attribute-duplicate',
    defect: 'an attribute that stands twice with two values',
    change: [attributes('beta-agentura,2022,staff,62,')],
    file: ATTRIBUTES,
    row: 6,
    column: 'attribute',
    subject: '2022/beta-agentura/staff',
  },
  {
    rule: 'attribute-value',
    defect: 'a word where most have a number',
    change: [attributes('gamma-birojs,2022,staff,daudzi,')],
    file: ATTRIBUTES,
    row: 6,
    column: 'value',
    subject: 'staff',
    found: 'daudzi',
  },
  ...[
    ['a number with a decimal comma', '"12,5"', '12,5', 'varbūt domāts „12.5”'],
    ['a number without what follows its point', '5.', '5.', 'skaitlis ar decimālpunktu'],
    ['a number with a per cent sign', '45 %', '45 %', 'skaitlis ar decimālpunktu'],
    ['a number with an exponent', '1e400', '1e400', 'skaitlis ar decimālpunktu'],
    ['a number with a sign in front', '+7', '+7', 'skaitlis ar decimālpunktu'],
    ['a number without a zero in front', '.5', '.5', 'skaitlis ar decimālpunktu'],
  ].map(([defect, cell, found, expected]): DefectCase => ({
    rule: 'attribute-number',
    defect: `${defect}, alone of its attribute`,
    change: [attributes(`gamma-birojs,2022,area,${cell},`)],
    file: ATTRIBUTES,
    row: 6,
    column: 'value',
    subject: '2022/gamma-birojs/area',
    found: found ?? '',
    expected: expected ?? '',
  })),
  {
    rule: 'attribute-number',
    defect: 'a number of more digits than are kept',
    change: [attributes(`gamma-birojs,2022,area,${'1'.repeat(120)},`)],
    file: ATTRIBUTES,
    row: 6,
    column: 'value',
  },
  {
    rule: 'cell-value',
    defect: 'an attribute without a value',
    change: [attributes('gamma-birojs,2022,staff,,')],
    file: ATTRIBUTES,
    row: 6,
    column: 'value',
    found: '',
    expected: 'aizpildīta šūna',
  },
  {
    rule: 'cell-value',
    defect: 'an attribute whose name is no code',
    change: [attributes('gamma-birojs,2022,staff count,12,')],
    file: ATTRIBUTES,
    row: 6,
    column: 'attribute',
    found: 'staff count',
  },
  {
    rule: 'cell-value',
    defect: 'an attribute from what is no web address',
    change: [attributes('gamma-birojs,2022,staff,12,gada pārskats')],
    file: ATTRIBUTES,
    row: 6,
    column: 'source_url',
    found: 'gada pārskats',
  },
  {
    rule: 'file-name',
    defect: 'attributes in capital letters',
    change: [write('data/registry/Attributes.csv', 'institution_id\n')],
    file: 'data/registry/Attributes.csv',
    expected: 'varbūt domāts „data/registry/attributes.csv”',
  },
];
