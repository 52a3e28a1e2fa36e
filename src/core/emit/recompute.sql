-- E-indekss: every official score, level and rank once more, from the published tables `answers`, `structure` and `levels`.
-- Of `scores` only who took part is read (edition, sector, institution, category), and at the end what was published, to compare:
-- `agrees` is true where the score differs by no more than 0.000001 and level and ranks by nothing.
--
-- Plain SQL in the words that DuckDB, PostgreSQL, Spark, Trino and BigQuery have in common; how to load the tables is on the data
-- page of the site. A number in a text is read as its digits divided by a power of ten, because no name of a floating type is common to all.
WITH
-- What is not applicable is left out. Other answers as the number that they are written as: that of the answer itself, 1 or 0 for yes
-- or no, for a choice the points beside it in the list of options.
worded AS (
  SELECT a.edition, a.sector, a.institution_id, a.dimension, a.missing, s.weight, s.type, s.direction, s.lower, s.upper,
    CASE s.type
      WHEN 'boolean' THEN CASE a.value WHEN 'yes' THEN '1' ELSE '0' END
      WHEN 'choice' THEN REGEXP_REPLACE(REGEXP_REPLACE(
        REPLACE('|' || s.options, '|' || a.value || ':', '||'), '^.*[|][|]', ''), '[|].*$', '')
      ELSE a.value
    END AS digits
  FROM answers AS a
  JOIN structure AS s ON s.edition = a.edition AND s.sector = a.sector AND s.code = a.indicator
  WHERE a.missing IS NULL OR a.missing <> 'not_applicable'
),
valued AS (
  SELECT edition, sector, institution_id, dimension, missing, weight, type, direction, lower, upper,
    CASE WHEN missing IS NULL
      THEN CAST(REPLACE(digits, '.', '') AS DECIMAL(29, 0)) / POWER(1e1, LENGTH(REGEXP_REPLACE(digits, '^[^.]*[.]?', '')))
    END AS number
  FROM worded
),
-- From 0 to 1 between the goalposts; not answered is 0; blank where it was not assessed or is withheld.
normalised AS (
  SELECT edition, sector, institution_id, dimension, missing, weight, direction,
    CASE
      WHEN missing IS NOT NULL THEN NULL
      WHEN type IN ('boolean', 'choice') THEN number
      ELSE LEAST(1, GREATEST(0, (number - lower) / (upper - lower)))
    END AS x
  FROM valued
),
counted AS (
  SELECT edition, sector, institution_id, dimension, weight,
    CASE WHEN missing = 'not_answered' THEN 0 WHEN direction = -1 THEN 1 - x ELSE x END AS x
  FROM normalised
),
dimension_scores AS (
  SELECT edition, sector, institution_id, dimension AS code,
    100 * SUM(weight * x) / NULLIF(SUM(CASE WHEN x IS NOT NULL THEN weight END), 0) AS score,
    SUM(CASE WHEN x IS NULL THEN 0 ELSE weight END) / NULLIF(SUM(weight), 0) AS coverage
  FROM counted
  GROUP BY edition, sector, institution_id, dimension
),
-- No index below half of the weight.
index_scores AS (
  SELECT d.edition, d.sector, d.institution_id, 'index' AS code,
    CASE WHEN SUM(s.weight * d.coverage) / NULLIF(SUM(CASE WHEN d.coverage IS NOT NULL THEN s.weight END), 0) >= 0.5 - 1e-9
      THEN SUM(s.weight * d.score) / NULLIF(SUM(CASE WHEN d.score IS NOT NULL THEN s.weight END), 0)
    END AS score
  FROM dimension_scores AS d
  JOIN structure AS s ON s.edition = d.edition AND s.sector = d.sector AND s.code = d.code
  GROUP BY d.edition, d.sector, d.institution_id
),
computed AS (
  SELECT edition, sector, institution_id, code, score FROM dimension_scores
  UNION ALL
  SELECT edition, sector, institution_id, code, score FROM index_scores
),
scored AS (
  SELECT c.edition, c.sector, c.institution_id, c.code, p.category, c.score
  FROM computed AS c
  JOIN scores AS p
    ON p.edition = c.edition AND p.sector = c.sector AND p.institution_id = c.institution_id AND p.code = c.code
  WHERE c.score IS NOT NULL
),
-- Scores that differ by no more than 0.000000001 are equal and share the best rank.
placed AS (
  SELECT edition, sector, institution_id, code, category, score,
    ROW_NUMBER() OVER (PARTITION BY edition, sector, code ORDER BY score DESC, institution_id) AS place,
    LAG(score) OVER (PARTITION BY edition, sector, code ORDER BY score DESC, institution_id) - score AS gap,
    ROW_NUMBER() OVER (PARTITION BY edition, sector, code, category ORDER BY score DESC, institution_id) AS category_place,
    LAG(score) OVER (PARTITION BY edition, sector, code, category ORDER BY score DESC, institution_id) - score AS category_gap
  FROM scored
),
ranked AS (
  SELECT edition, sector, institution_id, code, score,
    MAX(CASE WHEN gap <= 1e-9 THEN 1 ELSE place END)
      OVER (PARTITION BY edition, sector, code ORDER BY place ROWS UNBOUNDED PRECEDING) AS rank,
    MAX(CASE WHEN category_gap <= 1e-9 THEN 1 ELSE category_place END)
      OVER (PARTITION BY edition, sector, code, category ORDER BY category_place ROWS UNBOUNDED PRECEDING) AS category_rank
  FROM placed
),
reached AS (
  SELECT s.edition, s.sector, s.institution_id, s.code, MAX(l.level) AS level
  FROM scored AS s
  JOIN levels AS l ON l.edition = s.edition AND l.lower_bound <= s.score + 1e-9
  GROUP BY s.edition, s.sector, s.institution_id, s.code
)
SELECT p.edition, p.sector, p.institution_id, p.code, r.score, l.level, r.rank, r.category_rank,
  COALESCE(ABS(r.score - p.score) <= 1e-6, r.score IS NULL AND p.score IS NULL)
    AND COALESCE(l.level, -1) = COALESCE(p.level, -1)
    AND COALESCE(r.rank, 0) = COALESCE(p.rank, 0)
    AND COALESCE(r.category_rank, 0) = COALESCE(p.category_rank, 0) AS agrees
FROM scores AS p
LEFT JOIN ranked AS r
  ON r.edition = p.edition AND r.sector = p.sector AND r.institution_id = p.institution_id AND r.code = p.code
LEFT JOIN reached AS l
  ON l.edition = p.edition AND l.sector = p.sector AND l.institution_id = p.institution_id AND l.code = p.code
ORDER BY agrees, edition, sector, code, rank, institution_id;
