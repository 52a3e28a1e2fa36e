import { figureKey } from '../reconcile/figure-key.ts';
import { figureWords } from '../reconcile/figure-words.ts';
import type { Rule } from './rule.ts';

export const publishedFigureRange: Rule = {
  id: 'published-figure-range',
  scope: 'plausibility',
  severity: 'warning',
  checks: {
    lv: 'Publicētie punkti un procentu daļas ir no 0 līdz 100, un vietas – no 1.',
    en: 'Published points and shares in per cent lie between 0 and 100, and ranks start at 1.',
  },
  remedy: {
    lv: 'Salīdziniet skaitli ar avotu; varbūt ir pazaudēts decimālpunkts.',
    en: 'Compare the figure with its source; perhaps a decimal point was lost.',
  },
  *check({ dataset }) {
    const about = figureWords(dataset);
    for (const figure of dataset.publishedFigures) {
      const { metric, unit, value, place } = figure;
      const scale = metric === 'score' || metric === 'mean' || (metric === 'share' && unit === 'percent');
      const number = Number(value);
      // One below zero, or none at all, is a finding of its own.
      if (!(number >= 0) || !(scale || metric === 'rank')) continue;
      if (scale ? number <= 100 : number >= 1) continue;
      yield {
        ...place,
        column: 'value',
        subject: figureKey(figure),
        found: value,
        expected: scale ? { lv: 'no 0 līdz 100', en: 'from 0 to 100' } : { lv: '1 vai vairāk', en: '1 or more' },
        message: {
          lv: `${about(figure).lv}: publicētais skaitlis ir ārpus savas skalas.`,
          en: `${about(figure).en}: the published figure is outside its scale.`,
        },
      };
    }
  },
};
