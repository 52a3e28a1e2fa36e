import { nearest } from '../parse/nearest.ts';
import { isUnit, unitsLike } from '../reconcile/units.ts';
import type { Rule } from './rule.ts';

export const publishedFigureUnit: Rule = {
  id: 'published-figure-unit',
  scope: 'reference',
  severity: 'warning',
  checks: {
    lv: 'Publicētā skaitļa mērvienība ir viena no zināmajām.',
    en: 'The unit of a published figure is one of those that are known.',
  },
  remedy: {
    lv: 'Labojiet mērvienību. Skaitli ar nezināmu mērvienību nevar pārbaudīt, un lapā tā ir tāda, kā ierakstīta.',
    en: 'Correct the unit. A figure with an unknown one cannot be tested, and pages print it as it was written.',
  },
  *check({ dataset }) {
    const unknown = dataset.publishedFigures.filter(({ unit }) => !isUnit(unit));
    for (const [unit, figures] of Map.groupBy(unknown, (figure) => figure.unit)) {
      const [first] = figures;
      if (first === undefined) continue;
      yield {
        ...first.place,
        column: 'unit',
        subject: unit === '' ? first.place.file : unit,
        found: unit,
        expected: nearest(unit, unitsLike(unit)),
        message:
          unit === ''
            ? {
                lv: `Mērvienības nav. Šādu rindu skaits: ${figures.length}.`,
                en: `There is no unit. Such rows: ${figures.length}.`,
              }
            : {
                lv: `Mērvienība „${unit}” nav zināma. Šādu rindu skaits: ${figures.length}.`,
                en: `Unit “${unit}” is not known. Such rows: ${figures.length}.`,
              },
      };
    }
  },
};
