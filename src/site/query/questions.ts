import type { Language } from '../../i18n/language.ts';

/**
 * Questions that the page answers before anybody asks. Their SQL is the only source of the answers: the build runs it over the
 * published files, the editor in the browser runs the same text. They hold for any data that keep the contract, so they name
 * no year, sector, dimension or group.
 */

export const QUESTIONS = ['movers', 'weakest', 'groups', 'gap', 'agreement'] as const;
export type Question = (typeof QUESTIONS)[number];

/** Rows that the best of something has in each sector; those that tie with the last one are added, up to LIMIT. */
const FIRST = 5;
const LIMIT = 60;

/** SQL of a question, with names of bodies, groups and codes in a language. */
export const questionSql = (question: Question, language: Language): string => SQL[question](language);

const SQL: Readonly<Record<Question, (language: Language) => string>> = {
  movers: (language) => `\
SELECT r.name_${language} AS institution, round(c.change, 1) AS change, round(c.score, 1) AS score,
  round(c.previous_score, 1) AS previous_score, c.sector, c.edition, c.previous_edition
FROM changes c JOIN results r
  ON r.edition = c.edition AND r.sector = c.sector AND r.institution_id = c.institution_id AND r.code = c.code
WHERE c.code = 'index' AND c.change IS NOT NULL
  AND c.edition = (SELECT max(edition) FROM results WHERE sector = c.sector)
QUALIFY rank() OVER (PARTITION BY c.sector ORDER BY abs(c.change) DESC) <= ${FIRST}
ORDER BY c.sector DESC, abs(c.change) DESC, c.institution_id
LIMIT ${LIMIT}`,

  weakest: (language) => `\
SELECT s.name_${language} AS indicator, round(100 * i.mean, 1) AS mean_percent, i.counted,
  d.name_${language} AS dimension, i.sector, i.edition
FROM indicator_results i
  JOIN structure s ON s.edition = i.edition AND s.sector = i.sector AND s.code = i.indicator AND s.kind = 'indicator'
  JOIN structure d ON d.edition = s.edition AND d.sector = s.sector AND d.code = s.parent
WHERE i.category = 'all' AND i.mean IS NOT NULL AND s.weight > 0
  AND i.edition = (SELECT max(edition) FROM indicator_results WHERE sector = i.sector)
QUALIFY rank() OVER (PARTITION BY i.sector ORDER BY i.mean) <= ${FIRST}
ORDER BY i.sector DESC, i.mean, i.indicator
LIMIT ${LIMIT}`,

  groups: (language) => `\
SELECT n.name AS group_name, round(g.mean, 1) AS mean, g.n, round(g.lowest, 1) AS lowest, round(g.highest, 1) AS highest,
  g.sector, g.edition
FROM group_scores g
  JOIN (SELECT DISTINCT edition, sector, group_id, group_${language} AS name FROM results) n
  ON n.edition = g.edition AND n.sector = g.sector AND n.group_id = g.group_id
WHERE g.code = 'index'
  AND g.edition = (SELECT max(edition) FROM group_scores WHERE sector = g.sector)
ORDER BY g.sector DESC, g.mean DESC NULLS LAST, g.group_id
LIMIT ${LIMIT}`,

  gap: (language) => `\
SELECT name_${language} AS institution, round(max(score) - min(score), 1) AS gap,
  first(dimension_${language} ORDER BY score DESC, code) AS best, round(max(score), 1) AS best_score,
  first(dimension_${language} ORDER BY score, code) AS weakest, round(min(score), 1) AS weakest_score,
  sector, edition
FROM results r
WHERE code <> 'index' AND score IS NOT NULL
  AND edition = (SELECT max(edition) FROM results WHERE sector = r.sector)
GROUP BY edition, sector, institution_id, name_${language}
HAVING count(*) > 1
QUALIFY rank() OVER (PARTITION BY sector ORDER BY max(score) - min(score) DESC) <= ${FIRST}
ORDER BY sector DESC, max(score) - min(score) DESC, institution_id
LIMIT ${LIMIT}`,

  agreement: () => `\
SELECT edition, count(*) AS published, count(*) FILTER (testable) AS testable,
  count(*) FILTER (agrees) AS agree, count(*) FILTER (NOT agrees) AS differ,
  count(*) FILTER (NOT agrees AND known_issue_lv IS NOT NULL) AS explained
FROM published_figures
GROUP BY edition
ORDER BY edition`,
};
