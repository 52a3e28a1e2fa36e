import type { Bilingual } from '../model/finding.ts';
import { isNumeric } from '../model/meaning.ts';
import type { StructureRow } from '../model/methodology.ts';
import { exactNumber, FEWER_DIGITS, isDecimal } from '../parse/decimal.ts';
import { allows } from '../parse/meaning.ts';
import { nearest, perhaps, spellings } from '../parse/nearest.ts';

/** What would have been allowed as the value of an answer, in words. */

const YES = /^(?:yes|y|jā|ja|j|true|patiess|1|x)$/i;
const NO = /^(?:no|n|nē|ne|false|aplams|0)$/i;

/** What would have been allowed instead of `found`. */
export function allowed(indicator: StructureRow, found: string): Bilingual {
  const meant = spellings(found).find(allows(indicator));
  if (meant !== undefined && indicator.type !== 'choice') return perhaps(meant);
  const shortened = isNumeric(indicator.type) && isDecimal(found) && exactNumber(found) === undefined;
  return shortened ? FEWER_DIGITS : described(indicator, found);
}

function described(indicator: StructureRow, found: string): Bilingual {
  switch (indicator.type) {
    case 'boolean':
      // No guess by letters: „ja” is nearer to “no” than to “yes”.
      if (YES.test(found.trim())) return perhaps('yes');
      if (NO.test(found.trim())) return perhaps('no');
      return { lv: 'yes vai no', en: 'yes or no' };
    case 'choice': {
      const keys = [...indicator.options.keys()];
      return nearest(found, keys) ?? { lv: `viens no: ${keys.join(', ')}`, en: `one of: ${keys.join(', ')}` };
    }
    case 'share':
      return {
        lv: 'skaitlis no 0 līdz 100 ar decimālpunktu, bez „%”',
        en: 'a number from 0 to 100 with a decimal point, without “%”',
      };
    case 'count':
      return { lv: 'vesels skaitlis, nulle vai vairāk', en: 'a whole number, zero or more' };
    case 'rating': {
      const { lower, upper } = indicator;
      return {
        lv: `skaitlis no ${lower} līdz ${upper} ar decimālpunktu`,
        en: `a number from ${lower} to ${upper} with a decimal point`,
      };
    }
    case '':
      return { lv: 'jebkas', en: 'anything' };
    default:
      return indicator.type satisfies never;
  }
}

/** Names of the types, as a sentence has them. */
export const TYPE_NAMES: Readonly<Record<StructureRow['type'], Bilingual>> = {
  boolean: { lv: 'jā/nē jautājums', en: 'a yes-or-no question' },
  choice: { lv: 'izvēle', en: 'a choice' },
  share: { lv: 'daļa procentos', en: 'a share in per cent' },
  count: { lv: 'skaits', en: 'a count' },
  rating: { lv: 'vērtējums', en: 'a rating' },
  '': { lv: 'bez veida', en: 'without a type' },
};

/** Whether a value lies beyond the goalposts of a scored indicator, so that scoring cuts it. */
export function beyond(indicator: StructureRow): ((value: number) => boolean) | null {
  const { type, weight, lower, upper } = indicator;
  if (weight <= 0 || lower === null || upper === null || (type !== 'share' && type !== 'count')) return null;
  return (value) => value < lower || value > upper;
}
