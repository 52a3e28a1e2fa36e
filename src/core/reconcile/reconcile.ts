import type { Dataset } from '../model/dataset.ts';
import type { PublishedFigureRow } from '../model/edition.ts';
import type { Bilingual } from '../model/finding.ts';
import { INDEX_CODE } from '../model/vocabulary.ts';
import type { SectorResults } from '../score/edition.ts';
import { ownAnswer, shareOfYes } from './answer-quantities.ts';
import { bodiesSayingYes, bodiesWhere, participants, volume } from './count-quantities.ts';
import { listedLeader, namedLeaders } from './leader-quantities.ts';
import { figureWords } from './figure-words.ts';
import type { Outcome, Quantity } from './quantity.ts';
import { REASONS } from './reasons.ts';
import { scopeOf, type Scope } from './scope.ts';
import {
  dimensionOrder,
  dimensionRank,
  gap,
  groupRank,
  highest,
  level,
  levelMode,
  mean,
  rank,
  score,
} from './score-quantities.ts';
import { views, type View } from './view.ts';
import { ratio } from './volume-quantities.ts';

/** One published figure, and what the data say about it. */
export interface ReconciledFigure {
  readonly figure: PublishedFigureRow;
  /** What it is about, in words (figure-words.ts). */
  readonly about: Bilingual;
  /** Whether the dataset holds that very quantity (design.md, section 4). */
  readonly testable: boolean;
  /** Why not, where it is not testable. */
  readonly reason: Bilingual | undefined;
  /** Full precision; null where not testable, or where the data give no value. */
  readonly computed: number | string | null;
  /** Null where not testable. */
  readonly agrees: boolean | null;
}

/** Every kind of quantity; the first that knows a figure decides. */
const QUANTITIES: readonly Quantity[] = [
  score,
  mean,
  rank,
  groupRank,
  level,
  levelMode,
  gap,
  highest,
  listedLeader,
  namedLeaders,
  dimensionRank,
  dimensionOrder,
  participants,
  bodiesWhere,
  bodiesSayingYes,
  volume,
  ratio,
  shareOfYes,
  ownAnswer,
];

/**
 * Holds every published figure against the scores and answers.
 * @param results of scoring; an edition without results is not testable
 * @returns one entry for each published figure, in file order
 */
export function reconcile(dataset: Dataset, results: readonly SectorResults[]): ReconciledFigure[] {
  const known = views(dataset, results);
  const lists = Map.groupBy(dataset.publishedFigures, listKey);
  const words = figureWords(dataset);
  return dataset.publishedFigures.map((figure) => {
    const about = words(figure);
    const outcome = test(dataset, known, figure, lists.get(listKey(figure)) ?? []);
    return 'reason' in outcome
      ? { figure, about, testable: false, reason: outcome.reason, computed: null, agrees: null }
      : { figure, about, testable: true, reason: undefined, ...outcome };
  });
}

/** What is listed together: the dimensions of one body, or the bodies of one ranking. */
const listKey = (figure: PublishedFigureRow): string =>
  [
    figure.edition,
    figure.sector,
    figure.subject_kind,
    figure.category,
    figure.metric,
    figure.unit,
    figure.unit === 'dimension_order' ? figure.subject_id : figure.code,
  ].join('/');

function test(
  dataset: Dataset,
  known: ReadonlyMap<string, View>,
  figure: PublishedFigureRow,
  listed: readonly PublishedFigureRow[],
): Outcome {
  const edition = dataset.editions.find((e) => e.info.year === figure.edition);
  if (edition === undefined) return { reason: REASONS.noEdition };
  if (edition.info.status === 'figures_only') return { reason: REASONS.figuresOnly };
  if (!edition.info.sectors.includes(figure.sector)) return { reason: REASONS.noSector };
  if (!isOfEdition(figure)) return { reason: REASONS.period };
  if (figure.unit === 'text') return { reason: REASONS.quantity };
  if (figure.code === '' && figure.metric !== 'gap') return { reason: REASONS.noCode };
  const scope = scopeOf(figure, known);
  if ('reason' in scope) return scope;
  if (!hasCodes(figure, scope)) return { reason: REASONS.unknownCode };
  for (const quantity of QUANTITIES) {
    const outcome = quantity({ figure, scope, listed });
    if (outcome !== undefined) return outcome;
  }
  return { reason: REASONS.quantity };
}

/**
 * Whether the figure describes the edition itself. Answers on volumes are about the calendar year before the edition, so
 * that year is the edition's own too; an earlier one is a comparison, and a span of years is another quantity.
 */
function isOfEdition({ edition, period }: PublishedFigureRow): boolean {
  if (period === '') return true;
  return /^\d{4}$/.test(period) && (Number(period) === edition || Number(period) === edition - 1);
}

function hasCodes({ code }: PublishedFigureRow, scope: Scope): boolean {
  if (code === '') return true;
  return code
    .split('/')
    .every((part) =>
      scope.parts.every(
        ({ view }) => part === INDEX_CODE || view.dimensions.includes(part) || view.indicators.has(part),
      ),
    );
}
