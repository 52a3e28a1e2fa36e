import { exactNumber, FEWER_DIGITS, isDecimal } from '../parse/decimal.ts';
import { figureKey } from '../reconcile/figure-key.ts';
import { figureWords } from '../reconcile/figure-words.ts';
import type { Rule } from './rule.ts';

/** Units whose value is no number. */
const WORDS: ReadonlySet<string> = new Set(['text', 'institution_id']);

/** Metrics that may be below zero. */
const SIGNED: ReadonlySet<string> = new Set(['gap', 'other']);

export const publishedFigureValue: Rule = {
  id: 'published-figure-value',
  scope: 'row',
  severity: 'blocker',
  checks: {
    lv: 'Publicētais skaitlis ir skaitlis, ja vien mērvienība nav „text” vai „institution_id”.',
    en: 'A published figure is a number, unless its unit is “text” or “institution_id”.',
  },
  remedy: {
    lv: 'Ierakstiet skaitli ar decimālpunktu un tik cipariem, cik avotā, vai labojiet mērvienību.',
    en: 'Write the number with a decimal point and as many digits as the source, or correct the unit.',
  },
  *check({ dataset }) {
    const about = figureWords(dataset);
    for (const figure of dataset.publishedFigures) {
      if (WORDS.has(figure.unit)) continue;
      const negative = figure.value.startsWith('-') && !SIGNED.has(figure.metric);
      if (exactNumber(figure.value) !== undefined && !negative) continue;
      const shortened = isDecimal(figure.value);
      yield {
        ...figure.place,
        column: 'value',
        subject: figureKey(figure),
        found: figure.value,
        expected: negative
          ? { lv: 'skaitlis, kas nav negatīvs', en: 'a number that is not negative' }
          : shortened
            ? FEWER_DIGITS
            : { lv: 'skaitlis ar decimālpunktu', en: 'a number with a decimal point' },
        message: negative
          ? { lv: `${about(figure).lv}: negatīvs tas nevar būt.`, en: `${about(figure).en}: this cannot be negative.` }
          : shortened
            ? {
                lv: `${about(figure).lv}: skaitlī ir vairāk ciparu, nekā var saglabāt.`,
                en: `${about(figure).en}: the number has more digits than can be kept.`,
              }
            : {
                lv: `${about(figure).lv}: vērtība nav skaitlis.`,
                en: `${about(figure).en}: the value is not a number.`,
              },
      };
    }
  },
};
