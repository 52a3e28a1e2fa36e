import { exactNumber, FEWER_DIGITS, isDecimal } from '../parse/decimal.ts';
import { perhaps, spellings } from '../parse/nearest.ts';
import type { Rule } from './rule.ts';

/** What nobody writes but for a number: with a decimal comma or point, an exponent, a sign, a per cent sign. Zeros in front make it a code. */
const NUMERAL = /^[+-]?(?=[.,]?\d)(?:0|[1-9]\d*)?(?:[.,]\d*)?(?:e[+-]?\d+)?[ \u00A0]?%?$/i;

/** Whether a text is a number that is not written as the contract has it, so that no program would take it for one. */
export const isMiswritten = (text: string): boolean => NUMERAL.test(text) && exactNumber(text) === undefined;

export const attributeNumber: Rule = {
  id: 'attribute-number',
  scope: 'row',
  severity: 'blocker',
  checks: {
    lv: 'Pazīmes vērtība, kas ir skaitlis, ir rakstīta ar decimālpunktu un neko nezaudē.',
    en: 'A value of an attribute that is a number is written with a decimal point and loses nothing.',
  },
  remedy: {
    lv: 'Ierakstiet tikai skaitli ar decimālpunktu, bez procentu zīmes un pieraksta ar E; mērvienība pieder pazīmes nosaukumam.',
    en: 'Write only the number, with a decimal point, without a per cent sign or notation with E; the unit belongs to the name of the attribute.',
  },
  *check({ dataset }) {
    for (const { institution_id, edition, attribute, value, place } of dataset.registry.attributes) {
      if (!isMiswritten(value)) continue;
      const meant = spellings(value).find((spelling) => exactNumber(spelling) !== undefined);
      const expected = isDecimal(value)
        ? FEWER_DIGITS
        : { lv: 'skaitlis ar decimālpunktu', en: 'a number with a decimal point' };
      yield {
        ...place,
        column: 'value',
        subject: `${edition}/${institution_id}/${attribute}`,
        found: value.length > 120 ? `${value.slice(0, 119)}…` : value,
        expected: meant === undefined ? expected : perhaps(meant),
        message: {
          lv: `Iestādes „${institution_id}” pazīmes „${attribute}” skaitlis par ${edition}. gadu nav rakstīts tā, kā to var nolasīt.`,
          en: `The number that attribute “${attribute}” of “${institution_id}” has in ${edition} is not written so that it can be read.`,
        },
      };
    }
  },
};
