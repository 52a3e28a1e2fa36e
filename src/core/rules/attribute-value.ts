import type { AttributeRow } from '../model/registry.ts';
import { number } from '../parse/fields.ts';
import { isMiswritten } from './attribute-number.ts';
import type { Rule } from './rule.ts';

const NUMBER = number();
const isNumber = ({ value }: AttributeRow): boolean => NUMBER.safeParse(value).success;

export const attributeValue: Rule = {
  id: 'attribute-value',
  scope: 'plausibility',
  severity: 'warning',
  checks: {
    lv: 'Pazīme, kas vairumam iestāžu ir skaitlis, ir skaitlis visām.',
    en: 'An attribute that is a number for most bodies is one for all.',
  },
  remedy: {
    lv: 'Ierakstiet skaitli ar decimālpunktu; ja vērtība nav zināma, izņemiet rindu.',
    en: 'Write the number with a decimal point; where the value is not known take the row out.',
  },
  *check({ dataset }) {
    for (const [attribute, rows] of Map.groupBy(dataset.registry.attributes, (row) => row.attribute)) {
      // What is a number, only not as it should be written, has a finding of its own.
      const words = rows.filter((row) => !isNumber(row) && !isMiswritten(row.value));
      const [first] = words;
      if (first === undefined || words.length * 2 >= rows.length) continue;
      const n = words.length;
      yield {
        ...first.place,
        column: 'value',
        subject: attribute,
        found: first.value,
        expected: { lv: 'skaitlis ar decimālpunktu', en: 'a number with a decimal point' },
        message: {
          lv: `Pazīme „${attribute}” iestādei „${first.institution_id}” ${first.edition}. gadā nav skaitlis, bet vairumam tā ir skaitlis. Šādu rindu skaits: ${n}.`,
          en: `Attribute “${attribute}” of “${first.institution_id}” in ${first.edition} is no number, but it is one for most. Such rows: ${n}.`,
        },
      };
    }
  },
};
