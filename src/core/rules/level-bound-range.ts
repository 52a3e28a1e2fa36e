import type { Rule } from './rule.ts';

const HIGHEST = 100;

export const levelBoundRange: Rule = {
  id: 'level-bound-range',
  scope: 'methodology',
  severity: 'blocker',
  checks: {
    lv: 'Brieduma līmeņu robežas ir no 0 līdz 100.',
    en: 'The bounds of maturity levels lie between 0 and 100.',
  },
  remedy: {
    lv: 'Labojiet robežu: punkti ir no 0 līdz 100, un augstāku līmeni neviens nevar sasniegt.',
    en: 'Correct the bound: points go from 0 to 100, and nobody can reach a higher one.',
  },
  *check({ dataset }) {
    for (const { edition, rows } of dataset.methodology.levels) {
      for (const { level, lower_bound, place } of rows) {
        if (lower_bound >= 0 && lower_bound <= HIGHEST) continue;
        yield {
          ...place,
          column: 'lower_bound',
          subject: `${edition}/${level}`,
          found: String(lower_bound),
          expected: { lv: `no 0 līdz ${HIGHEST}`, en: `from 0 to ${HIGHEST}` },
          message: {
            lv: `${level}. līmeņa robeža ir ārpus punktu skalas.`,
            en: `The bound of level ${level} lies outside the scale of points.`,
          },
        };
      }
    }
  },
};
