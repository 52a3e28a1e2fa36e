import type { PublishedFigureRow } from '../model/edition.ts';

/**
 * What known-issues.csv knows a published figure by: `edition/sector/subject/category/code/metric/unit`, and the period
 * where there is one. Unique among figures with a code (rule published-figure-duplicate).
 */
export const figureKey = (figure: PublishedFigureRow): string =>
  [
    figure.edition,
    figure.sector,
    figure.subject_id,
    figure.category,
    figure.code,
    figure.metric,
    figure.unit,
    ...(figure.period === '' ? [] : [figure.period]),
  ].join('/');
