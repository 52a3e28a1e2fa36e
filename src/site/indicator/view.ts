import { median, sum } from 'd3';
import { SECTORS, type MissingReason, type Sector } from '../../core/model/vocabulary.ts';
import { ALL_CATEGORIES } from '../../core/derive/indicator-results.ts';
import { SAME_SCORE } from '../../core/score/rank.ts';
import { known } from '../../core/model/known.ts';
import { isNumeric } from '../../core/model/meaning.ts';
import { codeEditions, codeRows, newestRow, type CodeEdition } from '../shared/codes.ts';
import { indicatorResult, indicatorResultsIn } from './results.ts';
import { derived, table, tableBy } from '../shared/published.ts';
import { scoredEditions } from '../shared/results.ts';
import { answersTo } from './scale.ts';
import type { AnswerRow, IndicatorResultRow, PublishedFigureRow, StructureRow } from '../shared/rows.ts';

/** What the page of one indicator is made from. */
export interface IndicatorView {
  readonly code: string;
  /** The row the page is named after. */
  readonly row: StructureRow;
  readonly sectors: readonly IndicatorSector[];
  /** Published figures of both sectors together, which belong to neither. */
  readonly figures: readonly PublishedFigureRow[];
}

/** An indicator in one sector; the same code in the other sector is another thing. */
export interface IndicatorSector {
  readonly sector: Sector;
  readonly code: string;
  /** The newest edition that asked it. */
  readonly edition: number;
  /** Whether the sector's newest edition still asks it. */
  readonly asked: boolean;
  readonly row: StructureRow;
  readonly editions: readonly CodeEdition[];
  /** Results over the sector, editions ascending. */
  readonly results: readonly IndicatorResultRow[];
  readonly result: IndicatorResultRow;
  /** By category, the highest share of full points first. */
  readonly categories: readonly IndicatorResultRow[];
  /** Bodies with full points in that edition. */
  readonly full: readonly string[];
  /** How many gave each answer, for a question with named answers. */
  readonly answered: ReadonlyMap<string, number>;
  /** Numeric answers, ascending. */
  readonly values: readonly number[];
  readonly missing: readonly { readonly reason: MissingReason; readonly n: number }[];
  /** Of a volume: how much all told in each edition, ascending; else empty. */
  readonly volumes: readonly Volume[];
  /** Published figures of the whole sector or a category, about this code or a ratio that starts with it. */
  readonly figures: readonly PublishedFigureRow[];
}

export interface Volume {
  readonly edition: number;
  readonly n: number;
  readonly sum: number;
  readonly median: number;
}

const answersIn = (edition: number, sector: Sector, code: string): readonly AnswerRow[] =>
  tableBy('answers', 'edition/sector/indicator', (row) => `${row.edition}/${row.sector}/${row.indicator}`).get(
    `${edition}/${sector}/${code}`,
  ) ?? [];

export const indicatorView = (code: string): IndicatorView =>
  derived(`indicator view ${code}`, () => ({
    code,
    row: newestRow(code),
    sectors: SECTORS.map((sector) => indicatorSector(sector, code)).filter((view) => view !== undefined),
    figures: table('published_figures').filter((row) => ofBothSectors(row) && isAbout(row, code)),
  }));

function indicatorSector(sector: Sector, code: string): IndicatorSector | undefined {
  const row = codeRows(sector, code).findLast((r) => indicatorResult(r.edition, sector, code) !== undefined);
  const result = row && indicatorResult(row.edition, sector, code);
  if (row === undefined || result === undefined) return undefined;
  const { edition } = row;
  const answers = answersIn(edition, sector, code);
  const answered = new Map<string, number>();
  const missing = new Map<MissingReason, number>();
  for (const answer of answers) {
    if (answer.missing !== null) missing.set(answer.missing, (missing.get(answer.missing) ?? 0) + 1);
    else if (answer.value !== null) answered.set(answer.value, (answered.get(answer.value) ?? 0) + 1);
  }
  return {
    sector,
    code,
    edition,
    asked: edition === scoredEditions(sector).at(-1),
    row,
    editions: codeEditions(sector, code),
    results: scoredEditions(sector)
      .map((year) => indicatorResult(year, sector, code))
      .filter((entry) => entry !== undefined),
    result,
    categories: indicatorResultsIn(edition, sector, code)
      .filter((entry) => entry.category !== ALL_CATEGORIES)
      .toSorted((a, b) => (b.full_share ?? -1) - (a.full_share ?? -1)),
    full: answers
      .filter((answer) => answer.normalised !== null && answer.normalised >= 1 - SAME_SCORE)
      .map((answer) => answer.institution_id),
    answered,
    values: numbersIn(answers, row).sort((a, b) => a - b),
    volumes: hasPoints(row) ? [] : codeRows(sector, code).flatMap(volumeIn),
    figures: table('published_figures').filter(
      (figure) =>
        figure.sector === sector &&
        !ofBothSectors(figure) &&
        (figure.subject_kind === 'country' || figure.subject_kind === 'category') &&
        isAbout(figure, code),
    ),
    missing: [...missing].map(([reason, n]) => ({ reason, n })).toSorted((a, b) => b.n - a.n),
  };
}

const ofBothSectors = (figure: PublishedFigureRow): boolean =>
  figure.subject_kind === 'country' && figure.subject_id === 'all';

/** About the code itself, or a ratio that starts with it. */
const isAbout = (figure: PublishedFigureRow, code: string): boolean =>
  figure.code === code || figure.code?.startsWith(`${code}/`) === true;

function volumeIn(row: StructureRow): Volume[] {
  const { edition, sector, code } = row;
  const values = numbersIn(answersIn(edition, sector, code), row);
  return values.length === 0
    ? []
    : [{ edition, n: values.length, sum: sum(values), median: known(median(values), 'median') }];
}

/** The numbers among the answers to a question. */
function numbersIn(answers: readonly AnswerRow[], row: StructureRow): number[] {
  const meaningOf = answersTo(row);
  return answers.map(({ value }) => meaningOf(value ?? '')).filter((meaning) => typeof meaning === 'number');
}

/** What tells most about an indicator: who says yes, who has all points, or for numbers the points received. */
export type Measure = 'yes' | 'full' | 'mean';

export const measureOf = (row: StructureRow): Measure =>
  isNumeric(row.type) ? 'mean' : row.type === 'boolean' && row.direction === 1 ? 'yes' : 'full';

/** The measure's value in a result, 0–1. */
export const measured = (measure: Measure, result: IndicatorResultRow): number | null =>
  measure === 'mean' ? result.mean : result.full_share;

/** Whether points say anything: a volume that is asked but not scored has none to speak of. */
export const hasPoints = ({ type, weight }: StructureRow): boolean => weight > 0 || type !== 'count';
