import { figureKey } from '../reconcile/figure-key.ts';
import { figureWords } from '../reconcile/figure-words.ts';
import type { Rule } from './rule.ts';

export const publishedFigureDuplicate: Rule = {
  id: 'published-figure-duplicate',
  scope: 'row',
  severity: 'blocker',
  checks: {
    lv: 'Katrs publicētais skaitlis ir vienreiz.',
    en: 'Every published figure stands once.',
  },
  remedy: {
    lv: 'Atstājiet vienu rindu; ja avoti atšķiras, otru aprakstiet kolonnā „note”.',
    en: 'Keep one row; where sources differ tell of the other in column “note”.',
  },
  *check({ dataset }) {
    const about = figureWords(dataset);
    const first = new Map<string, number | undefined>();
    for (const figure of dataset.publishedFigures) {
      // Without a code only the label tells two figures apart, and none of them can be tested.
      const key = figure.code === '' ? `${figureKey(figure)}/${figure.label}` : figureKey(figure);
      if (first.has(key)) {
        yield {
          ...figure.place,
          column: 'value',
          subject: key,
          found: figure.value,
          expected: { lv: 'katrs skaitlis vienreiz', en: 'each figure once' },
          message: {
            lv: `${about(figure).lv}: skaitlis jau ir ${first.get(key)}. rindā.`,
            en: `${about(figure).en}: the figure already stands in row ${first.get(key)}.`,
          },
        };
      } else first.set(key, figure.place.row);
    }
  },
};
