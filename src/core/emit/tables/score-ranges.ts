import type { ScoreRangeRow } from '../../derive/score-range.ts';
import { code, COUNT, decimal, edition, institutionId, integer, OPTIONAL_POINTS, sector, status } from '../columns.ts';
import { TO_EDITION, TO_INSTITUTION } from '../references.ts';
import { defineTable } from '../table.ts';

export const SCORE_RANGES = defineTable<ScoreRangeRow>()({
  name: 'score_ranges',
  title: { lv: 'Rezultātu robežas, ja būtu zināms viss', en: 'Ranges of scores, were everything known' },
  about: {
    lv: 'Cik atbilžu vienā sadaļā vai kopā trūkst un kāpēc, un starp kādām robežām būtu rezultāts, ja to netrūktu.',
    en: 'How many answers are missing in one dimension or in total and why, and between which bounds the score would be if none were.',
  },
  purpose: {
    lv: 'Starp kādām robežām būtu katras iestādes rezultāts, ja uz visu trūkstošo atbildētu sliktāk vai labāk iespējamo, un kāpēc atbilžu trūkst: tiem, kas vērtē, cik droši rezultāti ir.',
    en: 'Between which bounds the score of each body would be if whatever is missing were answered worst or best, and why answers are missing: for those who judge how sure scores are.',
  },
  dataset: 'results',
  key: ['edition', 'sector', 'institution_id', 'code'],
  references: [
    TO_EDITION,
    TO_INSTITUTION,
    {
      columns: ['edition', 'sector', 'institution_id', 'code'],
      table: 'scores',
      target: ['edition', 'sector', 'institution_id', 'code'],
    },
  ],
  columns: [
    edition(),
    sector(),
    institutionId(),
    code(),
    decimal(
      'lowest',
      'Punkti, ja viss trūkstošais dotu nulli; tukšs, ja nekas neattiecas.',
      'Score if all that is missing were worth nothing; blank where nothing applies.',
      (row) => row.lowest,
      OPTIONAL_POINTS,
    ),
    decimal(
      'highest',
      'Punkti, ja viss trūkstošais dotu visus punktus; tukšs, ja nekas neattiecas.',
      'Score if all that is missing were worth full points; blank where nothing applies.',
      (row) => row.highest,
      OPTIONAL_POINTS,
    ),
    integer('answered', 'Cik jautājumiem ir atbilde.', 'Questions with an answer.', (row) => row.answered, COUNT),
    integer(
      'not_applicable',
      'Cik jautājumu uz iestādi neattiecas.',
      'Questions that do not concern the body.',
      (row) => row.not_applicable,
      COUNT,
    ),
    integer(
      'not_answered',
      'Uz cik jautājumiem iestāde nav atbildējusi; tie jau ir vērtēti ar nulli.',
      'Questions left unanswered, which are counted as nothing already.',
      (row) => row.not_answered,
      COUNT,
    ),
    integer(
      'not_assessed',
      'Cik rādītāju nav vērtēti.',
      'Indicators that were not assessed.',
      (row) => row.not_assessed,
      COUNT,
    ),
    integer('withheld', 'Cik atbilžu nav publicētas.', 'Answers that are withheld.', (row) => row.withheld, COUNT),
    status(),
  ],
});
