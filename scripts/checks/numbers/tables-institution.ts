import { DECIMALS } from '../../../src/i18n/rounding.ts';
import { sourceWording } from '../../../src/i18n/source-wordings.ts';
import { apartDigits, scoreDigits } from './decimals.ts';
import { bodyMix, evidenceTable } from './evidence.ts';
import { exact, exactOrNull, quantile, sum, written, ZERO, type Exact } from './exact.ts';
import { pointDigits, type Point } from './facts-trend.ts';
import { printed, printedPercent, printedPlain, printedScore } from './print.ts';
import type { CsvRow } from './published-tables.ts';
import { publishedRows } from './published-cells.ts';
import { answerText, askedText, saidText } from './answer-cells.ts';
import { changeOf, countOf, derivedScore, key, scoreOf } from './statistics.ts';
import { cell, dimensionsIn, linkedId, namedIn, sectorAverage, type SectorId, type Subject } from './subject.ts';
import { pointOf } from './tables-code.ts';
import { keyOf, text, type TableSpecs, type Want } from './want.ts';
import { whyTable } from './why-changed.ts';

/** The tables of a body's page. */

/** Index rows of a body, ascending by edition. */
export const indexRows = ({ tables, id }: Subject): readonly CsvRow[] =>
  tables
    .where('scores', { institution_id: id, code: 'index' })
    .toSorted((a, b) => (a['edition'] ?? '').localeCompare(b['edition'] ?? ''));

/** Its points over the editions, joined where they can be compared. */
export const indexPoints = (subject: Subject): readonly Point[] =>
  indexRows(subject).flatMap((row) => {
    const [edition, score] = [row['edition'] ?? '', cell(row, 'score')];
    const moved = subject.tables.one('changes', { edition, institution_id: subject.id, code: 'index' });
    return score === null ? [] : [{ edition, score, joined: cell(moved, 'change') !== null }];
  });

/** Points received and possible, which look alike only where they are. */
const pairText = (pair: readonly Exact[], subject: Subject, least: number = DECIMALS.score): string =>
  pair
    .map((value) =>
      printed(value, Math.max(least, scoreDigits(value, [], apartDigits(value, pair, least))), subject.language),
    )
    .join(' / ');

const pairOf = (answer: CsvRow, ...columns: readonly string[]): readonly Exact[] =>
  columns.map((column) => cell(answer, column) ?? ZERO);

/** Fewest decimals of points of the total. */
const OF_TOTAL = 2;

const bringsNone = (answer: CsvRow): boolean =>
  answer['points'] === '' || ['', '0'].includes(answer['points_possible'] ?? '');

/** Points of the total, received and possible, of all answers to a dimension. */
const dimensionPair = (answers: readonly CsvRow[]): readonly Exact[] =>
  ['index_points', 'index_points_possible'].map((column) => sum(answers.map((row) => cell(row, column) ?? ZERO)));

const hasIndex = (answers: readonly CsvRow[]): boolean => answers.some((row) => row['index_points'] !== '');

/** Scores of everyone in the sector, edition and code of a row. */
export const everyone = ({ tables }: Subject, row: CsvRow, code = row['code'] ?? ''): readonly Exact[] =>
  tables
    .where('scores', { edition: row['edition'] ?? '', sector: row['sector'] ?? '', code })
    .flatMap((other) => exactOrNull(other['score']) ?? []);

/** Highest, quartiles, middle and lowest of the scores around a row. */
export const spread = (subject: Subject, row: CsvRow): Readonly<Record<string, Want>> => {
  const scores = everyone(subject, row);
  const at = (share: string, name: string): Want =>
    derivedScore(name, quantile(scores, exact(share)), row['edition'] ?? '');
  const { t } = subject;
  return {
    [t('statistic.highest')]: at('1', 'highest'),
    [t('statistic.upperQuartile')]: at('0.75', 'quartile'),
    [t('statistic.median')]: at('0.5', 'median'),
    [t('statistic.lowerQuartile')]: at('0.25', 'quartile'),
    [t('statistic.lowest')]: at('0', 'lowest'),
  };
};

export const institutionTables: TableSpecs = {
  'figure:standing': (subject) => {
    const latest = indexRows(subject).at(-1);
    if (latest === undefined) return 'there are no scores';
    const { t } = subject;
    const statistics = spread(subject, latest);
    const interval: Readonly<Record<string, 'rank_low' | 'rank_high'>> = {
      [t('statistic.intervalBest')]: 'rank_low',
      [t('statistic.intervalWorst')]: 'rank_high',
    };
    return {
      head: [t('column.what'), t('column.score'), t('column.rank')],
      count: 8,
      row: (row, at) => {
        const end = interval[keyOf(row)];
        const [score, rank] =
          at === 0
            ? [scoreOf(latest, 'score'), countOf(latest, 'rank')]
            : end === undefined
              ? [statistics[keyOf(row)] ?? text('?'), text('–')]
              : [text('–'), countOf(latest, end)];
        return [key(row), score, rank];
      },
    };
  },
  'figure:profile': (subject) => {
    const latest = indexRows(subject).at(-1);
    if (latest === undefined) return 'there are no scores';
    const { tables, t, id } = subject;
    const [edition, sector] = [latest['edition'] ?? '', latest['sector'] as SectorId];
    const dimensions = dimensionsIn(tables, edition, sector);
    const meanOf = (scope: 'category' | 'group', code: string): Want =>
      scoreOf(
        tables.one('averages', {
          edition,
          sector,
          scope,
          scope_id: latest[scope === 'category' ? 'category' : 'group_id'] ?? '',
          code,
        }),
        'mean',
      );
    return {
      head: (['dimension', 'score', 'level', 'rank', 'categoryMean', 'groupMean', 'median'] as const).map((label) =>
        t(`column.${label}`),
      ),
      count: dimensions.length,
      row: (row) => {
        const code = namedIn(dimensions, keyOf(row), subject)?.['code'];
        if (code === undefined) return 'no such dimension';
        const own = tables.one('scores', { edition, institution_id: id, code });
        return [
          key(row),
          scoreOf(own, 'score'),
          countOf(own, 'level'),
          countOf(own, 'rank'),
          meanOf('category', code),
          meanOf('group', code),
          scoreOf(sectorAverage(tables, edition, sector, code), 'median'),
        ];
      },
    };
  },
  'figure:trend': (subject) => {
    const rows = indexRows(subject);
    const points = indexPoints(subject);
    const digits = pointDigits(subject, points);
    const { t, tables, id } = subject;
    return {
      head: (['year', 'score', 'level', 'rank', 'rankN', 'change', 'break'] as const).map((label) =>
        t(`column.${label}`),
      ),
      count: rows.length,
      row: (_, at) => {
        const own = rows[at];
        const moved = tables.one('changes', { edition: own?.['edition'] ?? '', institution_id: id, code: 'index' });
        const why = moved?.['break'] ?? '';
        return [
          text(own?.['edition'] ?? '?'),
          pointOf(points, digits, own?.['edition']),
          countOf(own, 'level'),
          countOf(own, 'rank'),
          countOf(own, 'rank_n'),
          changeOf(moved, cell(moved, 'previous_score'), cell(moved, 'score')),
          text(why === '' ? '–' : t(`break.${why as 'method' | 'succession'}`)),
        ];
      },
    };
  },
  'figure:why': whyTable,
  'figure:evidence': (subject) => evidenceTable(subject, bodyMix(subject, indexRows(subject).at(-1))),
  'answers-table': (subject) => {
    const latest = indexRows(subject).at(-1);
    if (latest === undefined) return 'there are no scores';
    const { tables, id, t, language } = subject;
    const [edition, sector] = [latest['edition'] ?? '', latest['sector'] ?? ''];
    const noPoints = text(t('answers.noPoints'));
    const asked = tables.where('answers', { edition, institution_id: id }).length;
    const corrected = tables
      .where('answers', { edition, institution_id: id })
      .filter((row) => row['correction_id'] !== '');
    const corrections = corrected.reduce(
      (n, row) =>
        n + tables.where('corrections', { edition, institution_id: id, indicator: row['indicator'] ?? '' }).length,
      0,
    );
    return {
      head: (['indicator', 'answer', 'weight', 'pointsInDimension', 'pointsInTotal'] as const).map((label) =>
        t(`column.${label}`),
      ),
      count: asked + dimensionsIn(tables, edition, sector).length + corrections,
      row: (row) => {
        const code = linkedId(row.cells[0]?.links ?? []);
        const [first] = row.cells;
        if (first?.span === 5) return [undefined];
        if (first?.span === 2) {
          const own = tables.one('scores', { edition, institution_id: id, code });
          const score = cell(own, 'score');
          const weight = text(
            printedPlain(tables.one('structure', { edition, sector, code })?.['weight'] ?? '', language),
          );
          if (score === null) return [undefined, weight, noPoints];
          const answers = tables.where('answers', { edition, institution_id: id, dimension: code });
          return [
            undefined,
            weight,
            text(`${printedScore(score, edition, subject)} / 100`),
            hasIndex(answers)
              ? { text: pairText(dimensionPair(answers), subject, OF_TOTAL), derived: 'index points of a dimension' }
              : text('–'),
          ];
        }
        const answer = tables.one('answers', { edition, institution_id: id, indicator: code });
        const indicator = tables.one('structure', { edition, sector, code });
        if (answer === undefined || indicator === undefined) return `no answer ${code}`;
        const note = sourceWording(language, answer['note'] ?? '').text;
        const said = text(
          [saidText(answer, indicator, subject), askedText(indicator, subject), ...(note === '' ? [] : [note])].join(
            ' ',
          ),
        );
        const weight = text(printedPlain(indicator['weight'] ?? '', language));
        if (bringsNone(answer)) return [undefined, said, weight, noPoints];
        return [
          undefined,
          said,
          weight,
          text(pairText(pairOf(answer, 'points', 'points_possible'), subject)),
          text(
            answer['index_points'] === ''
              ? '–'
              : pairText(pairOf(answer, 'index_points', 'index_points_possible'), subject, OF_TOTAL),
          ),
        ];
      },
    };
  },
  'total-sum': (subject) => {
    const latest = indexRows(subject).at(-1);
    if (latest === undefined) return 'there are no scores';
    const { tables, id, t, language } = subject;
    const [edition, sector] = [latest['edition'] ?? '', latest['sector'] ?? ''];
    const lines = dimensionsIn(tables, edition, sector).filter(
      ({ code = '' }) => cell(tables.one('scores', { edition, institution_id: id, code }), 'score') !== null,
    );
    const points = (value: Exact | null, name?: string): Want => ({
      value,
      digits: OF_TOTAL,
      as: 'score',
      edition,
      ...(name === undefined ? {} : { derived: name }),
    });
    const weights = sum(lines.map((row) => cell(row, 'weight') ?? ZERO));
    return {
      head: (['dimension', 'score', 'weight', 'pointsInTotal'] as const).map((label) => t(`column.${label}`)),
      count: lines.length + 1,
      row: (row, at) => {
        const line = lines[at];
        if (line === undefined)
          return [
            text(t('answers.total')),
            text(''),
            { text: printedPlain(written(weights), language), derived: 'sum of weights' },
            points(cell(latest, 'score')),
          ];
        const code = linkedId(row.cells[0]?.links ?? []);
        if (code !== line['code']) return `it is ${code}, not ${line['code']}`;
        return [
          undefined,
          points(cell(tables.one('scores', { edition, institution_id: id, code }), 'score')),
          text(printedPlain(line['weight'] ?? '', language)),
          points(
            sum(
              tables
                .where('answers', { edition, institution_id: id, dimension: code })
                .map((answer) => cell(answer, 'index_points') ?? ZERO),
            ),
            'index points of a dimension',
          ),
        ];
      },
    };
  },
  'score-ranges': (subject) => {
    const latest = indexRows(subject).at(-1);
    if (latest === undefined) return 'there are no scores';
    const { tables, id, t, language } = subject;
    const [edition, sector] = [latest['edition'] ?? '', latest['sector'] ?? ''];
    const dimensions = dimensionsIn(tables, edition, sector);
    return {
      head: [t('column.dimension'), t('column.coverage'), t('ranges.lowest'), t('column.score'), t('ranges.highest')],
      count: dimensions.length + 1,
      row: (row, at) => {
        const code = dimensions[at]?.['code'] ?? 'index';
        if (code !== 'index' && linkedId(row.cells[0]?.links ?? []) !== code) return `it is not ${code}`;
        const own = tables.one('scores', { edition, institution_id: id, code });
        const range = tables.one('score_ranges', { edition, institution_id: id, code });
        return [
          code === 'index' ? text(t('answers.total')) : undefined,
          text(printedPercent(cell(own, 'coverage'), language)),
          scoreOf(range, 'lowest'),
          scoreOf(own, 'score'),
          scoreOf(range, 'highest'),
        ];
      },
    };
  },
  'earlier-table': (subject) => {
    const editions = indexRows(subject)
      .slice(0, -1)
      .map((row) => row['edition'] ?? '')
      .reverse();
    const { tables, id, t } = subject;
    const answers = new Set(
      editions.flatMap((edition) =>
        tables.where('answers', { edition, institution_id: id }).map((row) => row['indicator'] ?? ''),
      ),
    );
    const sector = indexRows(subject)[0]?.['sector'] ?? '';
    return {
      head: [t('column.indicator'), ...editions],
      count: answers.size,
      row: (row) => {
        const code = linkedId(row.cells[0]?.links ?? []);
        return [
          undefined,
          ...editions.map((edition): Want => {
            const answer = tables.one('answers', { edition, institution_id: id, indicator: code });
            const indicator = tables.one('structure', { edition, sector, code });
            if (answer === undefined || indicator === undefined) return text(t('answers.notAsked'));
            const points = bringsNone(answer)
              ? t('answers.noPoints')
              : pairText(pairOf(answer, 'points', 'points_possible'), subject);
            const note = answer['correction_id'] === '' ? '' : ` ${t('corrections.short')}`;
            return text(`${answerText(answer, indicator, subject)} ${points}${note}`);
          }),
        ];
      },
    };
  },
  'body-figures': (subject, table) =>
    publishedRows(
      subject,
      table,
      subject.tables.where('published_figures', { subject_kind: 'institution', subject_id: subject.id }),
    ),
};
