import { DECIMALS } from '../../../src/i18n/rounding.ts';
import { coverageFacts } from './coverage.ts';
import { pairDigits } from './decimals.ts';
import { exact, exactOrNull, HUNDRED, minus, quantile, rounded, sum, times, written, ZERO } from './exact.ts';
import { Facts } from './facts.ts';
import { allEditions, type FactsOf } from './facts-bodies.ts';
import { wellDoneFacts } from './facts-gains.ts';
import { isSentence, meanSentence, tooFew, trendSentence } from './facts-trend.ts';
import { printedPercent } from './print.ts';
import type { CsvRow } from './published-tables.ts';
import {
  cell,
  dimensionsIn,
  linkedId,
  scoredEditions,
  sectorAverage,
  sectorNamed,
  type SectorId,
  type Subject,
} from './subject.ts';
import { asksYes, newestWith, weightShare } from './tables-code.ts';
import { newestAnswers, newestResult, volumeIn } from './tables-indicator.ts';

/** What the texts of dimensions and indicators, and of their lists, may say. */

const SECTORS = ['state', 'municipal'] as const;
/** How many of a ranking are shown before the rest. */
const FIRST = 10;

const around = (subject: Subject, figure: string | null, within: readonly string[]): SectorId | undefined =>
  sectorNamed(figure ?? '', subject) ??
  within.map((id) => sectorNamed(id, subject)).find((sector) => sector !== undefined);

/** Facts by sector and part, each made once. */
function byPart(make: (sector: SectorId, part: string) => Facts): (sector: SectorId, part: string) => Facts {
  const known = new Map<string, Facts>();
  return (sector, part) => {
    const key = `${sector} ${part}`;
    const facts = known.get(key) ?? make(sector, part);
    known.set(key, facts);
    return facts;
  };
}

export function dimensionFacts(subject: Subject): FactsOf {
  const { tables, id } = subject;
  const part = byPart((sector, name) => {
    const edition = newestWith(subject, sector, id) ?? '';
    const own = sectorAverage(tables, edition, sector, id);
    const scores = tables.where('scores', { edition, sector, code: id });
    const values = scores.flatMap((row) => exactOrNull(row['score']) ?? []);
    const facts = new Facts(subject).years(edition).axis();
    switch (name) {
      case 'everyone':
        return facts
          .counts(own, 'n')
          .scores(own, 'mean', 'median', 'lowest', 'highest')
          .score(quantile(values, exact('0.25')), edition)
          .score(quantile(values, exact('0.75')), edition);
      case 'ranking': {
        const ranked = scores
          .filter((row) => row['rank'] !== '')
          .toSorted((a, b) => Number(a['rank']) - Number(b['rank']));
        ranked.slice(0, FIRST).forEach((row) => facts.scores(row, 'score').places(row, 'rank'));
        const last = ranked[FIRST - 1]?.['rank'];
        return coverageFacts(facts, undefined)
          .scores(own, 'median')
          .years(...tables.where('changes', { edition, sector, code: id }).map((row) => row['previous_edition']))
          .count(ranked.length, ranked.slice(FIRST).filter((row) => row['rank'] === last).length || undefined);
      }
      case 'trend':
        return facts.also(meanFacts(subject, sector, id));
      case 'sentence':
        return meanSentence(subject, tables.where('averages', { sector, scope: 'sector', scope_id: sector, code: id }));
      case 'categories':
        for (const row of tables.where('averages', { edition, sector, scope: 'category', code: id }))
          facts.scores(row, 'mean').counts(row, 'n');
        return facts.scores(own, 'mean').counts(own, 'n');
      default:
        for (const row of tables.where('structure', { edition, sector, parent: id, kind: 'indicator' }))
          facts.shares(
            tables.one('indicator_results', { edition, sector, indicator: row['code'] ?? '', category: 'all' }),
            'mean',
          );
        return facts.scores(own, 'mean');
    }
  });
  const lead = new Facts(subject);
  for (const sector of SECTORS) {
    const edition = newestWith(subject, sector, id) ?? '';
    const row = tables.one('structure', { edition, sector, code: id });
    if (row !== undefined) lead.years(edition).share(weightShare(tables, row));
  }
  return (text, figure) => {
    const sector = around(subject, text.figure, text.within);
    if (sector === undefined) return lead;
    if (figure === 'trend' && isSentence(text.place)) return part(sector, 'sentence');
    if (figure !== 'ranking' || text.links.length === 0) return part(sector, figure ?? '');
    const edition = newestWith(subject, sector, id) ?? '';
    const own = tables.one('scores', { edition, institution_id: linkedId(text.links), code: id });
    return own === undefined
      ? part(sector, figure)
      : coverageFacts(new Facts(subject), own).scores(own, 'score').places(own, 'rank');
  };
}

/** Means of a code through the editions and how the last moved. */
export function meanFacts(subject: Subject, sector: SectorId, code: string): Facts {
  const facts = new Facts(subject).axis().years(...allEditions(subject));
  const rows = subject.tables
    .where('averages', { sector, scope: 'sector', scope_id: sector, code })
    .toSorted((a, b) => (a['edition'] ?? '').localeCompare(b['edition'] ?? ''));
  rows.forEach((row) => facts.scores(row, 'mean', 'same_mean', 'same_previous_mean').counts(row, 'n', 'same_n'));
  const [before, last] = rows.slice(-2);
  return facts
    .counts(last, 'n', 'same_n')
    .difference(cell(last, 'mean'), cell(before, 'mean'))
    .difference(cell(last, 'same_mean'), cell(last, 'same_previous_mean'));
}

export function dimensionsFacts(subject: Subject): FactsOf {
  const { tables } = subject;
  const codes = new Set(tables.where('structure', { kind: 'dimension' }).map((row) => row['code'] ?? ''));
  const part = byPart((sector, only) => {
    const facts = new Facts(subject).axis();
    for (const code of codes.has(only) ? [only] : codes) {
      const edition = newestWith(subject, sector, code);
      const row = edition === undefined ? undefined : tables.one('structure', { edition, sector, code });
      if (edition === undefined || row === undefined) continue;
      facts
        .years(edition)
        .scores(sectorAverage(tables, edition, sector, code), 'mean')
        .share(weightShare(tables, row))
        .count(tables.where('structure', { edition, sector, parent: code, kind: 'indicator' }).length);
    }
    return facts;
  });
  const page = new Facts(subject).count(codes.size);
  return (text) => {
    const sector = around(subject, text.figure, text.within);
    return sector === undefined ? page : part(sector, linkedId(text.links));
  };
}

/** What tells most of an indicator: who says yes, who has all points, or the points received. */
const measureColumn = (row: CsvRow): 'mean' | 'full_share' =>
  ['share', 'count', 'rating'].includes(row['type'] ?? '') ? 'mean' : 'full_share';

function indicatorPart(subject: Subject, sector: SectorId, name: string): Facts {
  const { tables, id } = subject;
  const result = newestResult(subject, sector, id);
  const edition = result?.['edition'] ?? '';
  const row = tables.one('structure', { edition, sector, code: id });
  const facts = new Facts(subject).years(edition).axis();
  if (row === undefined) return facts;
  const measure = measureColumn(row);
  if (name === 'categories') {
    for (const own of tables.where('indicator_results', { edition, sector, indicator: id }))
      facts.shares(own, measure).counts(own, 'full', 'counted');
    return facts;
  }
  if (name === 'sentence') return measureSentence(subject, sector, measure);
  if (name === 'trend') {
    facts.years(...allEditions(subject));
    const results = tables
      .where('indicator_results', { sector, indicator: id, category: 'all' })
      .toSorted((a, b) => (a['edition'] ?? '').localeCompare(b['edition'] ?? ''));
    results.forEach((own) =>
      facts.shares(own, measure, `same_previous_${measure}`, `same_${measure}`).counts(own, 'same_n', 'counted'),
    );
    const [before, last] = results.slice(-2);
    const pairs = [
      [cell(before, measure), cell(last, measure)],
      [cell(last, `same_previous_${measure}`), cell(last, `same_${measure}`)],
    ] as const;
    for (const [then, now] of pairs) {
      if (then === null || now === null) continue;
      // Percentage points are the difference of what is printed, with as many decimals as show that there is one.
      const [from, to] = [times(then, HUNDRED), times(now, HUNDRED)];
      const digits = pairDigits(from, to, DECIMALS.percent);
      const moved = minus(exact(rounded(to, digits)), exact(rounded(from, digits)));
      facts.asWritten(rounded(moved, digits).replace('-', ''));
    }
    return facts;
  }
  return facts.also(scoringFacts(subject, sector, row)).also(answerFacts(subject, sector, row));
}

/** Each year with its share; a question that changed leaves the line open, and its year is said. */
function measureSentence(subject: Subject, sector: SectorId, measure: 'mean' | 'full_share'): Facts {
  const { tables, id, language, t } = subject;
  const rows = tables
    .where('indicator_results', { sector, indicator: id, category: 'all' })
    .filter((row) => row[measure] !== '')
    .toSorted((a, b) => (a['edition'] ?? '').localeCompare(b['edition'] ?? ''));
  const same = (row: CsvRow): boolean =>
    tables
      .where('continuity', { edition: row['edition'] ?? '', sector, code: id })
      .some(({ relation }) => relation === 'same' || relation === 'reworded');
  const shares = rows.map((row) => times(cell(row, measure) ?? ZERO, HUNDRED));
  const start = rows.findLastIndex((row, at) => at === 0 || !same(row));
  const [first, last] = [shares[start], shares.at(-1)];
  const least = first === undefined || last === undefined ? undefined : pairDigits(first, last, DECIMALS.percent);
  const said = trendSentence(
    subject,
    rows.map((row, at) => ({
      edition: row['edition'] ?? '',
      value: printedPercent(
        cell(row, measure),
        language,
        at === start || at === rows.length - 1 ? least : DECIMALS.percent,
      ),
    })),
    rows.slice(1).flatMap((row) => (same(row) ? [] : [row['edition'] ?? ''])),
  );
  for (const row of rows) {
    const [from, to] = [cell(row, `same_previous_${measure}`), cell(row, `same_${measure}`)];
    if (from === null || to === null) continue;
    const digits = pairDigits(times(from, HUNDRED), times(to, HUNDRED), DECIMALS.percent);
    said.says(
      t('meanTrend.pair', {
        before: row['previous_edition'] ?? '',
        year: row['edition'] ?? '',
        from: printedPercent(from, language, digits),
        to: printedPercent(to, language, digits),
        n: row['same_n'] ?? '',
        of: row['counted'] ?? '',
      }),
    );
  }
  return tooFew(said, rows, 'counted');
}

/** What the question is worth, and between which bounds. */
function scoringFacts(subject: Subject, sector: SectorId, row: CsvRow): Facts {
  const { tables } = subject;
  const inDimension = weightShare(tables, row);
  const parent = tables.one('structure', { edition: row['edition'] ?? '', sector, code: row['parent'] ?? '' });
  const facts = new Facts(subject).share(inDimension, 'derived', DECIMALS.finePercent);
  if (parent !== undefined)
    facts.share(times(inDimension, weightShare(tables, parent)), 'derived', DECIMALS.finePercent);
  return facts.asWritten(row['lower']).asWritten(row['upper']);
}

/** What rows of the structure ask and are worth: bounds, options with their points, weights and their shares. */
export function methodFacts(subject: Subject, rows: readonly CsvRow[]): Facts {
  const facts = new Facts(subject);
  for (const row of rows) {
    facts.asWritten(row['lower']).asWritten(row['upper']).asWritten(row['weight']);
    facts.share(weightShare(subject.tables, row), 'derived');
    for (const option of (row['options'] ?? '').split('|')) facts.asWritten(option.split(':')[1]);
  }
  return facts;
}

/** Who answered what: full points, received points, lowest, middle and highest answers, reasons of missing ones. */
function answerFacts(subject: Subject, sector: SectorId, row: CsvRow): Facts {
  const { tables, id } = subject;
  const result = newestResult(subject, sector, id);
  const answers = newestAnswers(subject, sector);
  const facts = new Facts(subject).shares(result, 'full_share', 'mean').counts(result, 'full', 'counted');
  for (const [, own] of Map.groupBy(
    answers.filter((answer) => answer['missing'] !== ''),
    (answer) => answer['missing'],
  ))
    facts.count(own.length);
  if (['share', 'count', 'rating'].includes(row['type'] ?? '')) {
    const values = answers.flatMap((answer) => exactOrNull(answer['value']) ?? []);
    for (const at of ['0', '0.5', '1']) facts.asWritten(written(quantile(values, exact(at)) ?? ZERO));
    answers.forEach((answer) => facts.asWritten(answer['value']));
    facts.plain(sum(volumeIn(tables, sector, result?.['edition'] ?? '', id)), 0);
  }
  if (asksYes(row)) facts.shares(result, 'full_share');
  return facts.also(wellDoneFacts(subject, row));
}

export function indicatorFacts(subject: Subject): FactsOf {
  const { tables, id } = subject;
  const part = byPart((sector, name) => indicatorPart(subject, sector, name));
  const rows = tables.where('structure', { code: id });
  const lead = new Facts(subject).years(...rows.map((row) => row['edition']));
  const method = methodFacts(subject, rows);
  return (text, figure) => {
    const sector = around(subject, text.figure, text.within);
    if (sector === undefined) return lead;
    // What has changed since the edition before stands in the rows of the editions.
    if (text.place === 'td' && figure === undefined) return method;
    return part(sector, figure === 'trend' && isSentence(text.place) ? 'sentence' : (figure ?? ''));
  };
}

export function indicatorsFacts(subject: Subject): FactsOf {
  const { tables } = subject;
  const codes = new Set(tables.where('structure', { kind: 'indicator' }).map((row) => row['code']));
  const page = new Facts(subject).count(codes.size);
  const part = byPart((sector) => {
    const edition = scoredEditions(tables, sector).at(-1) ?? '';
    const rows = tables.where('structure', { edition, sector, kind: 'indicator' });
    const facts = new Facts(subject)
      .years(edition, ...scoredEditions(tables, sector))
      .count(rows.length, dimensionsIn(tables, edition, sector).length);
    for (const row of rows)
      facts.shares(
        tables.one('indicator_results', { edition, sector, indicator: row['code'] ?? '', category: 'all' }),
        'mean',
      );
    return facts;
  });
  return (text) => {
    const sector = around(subject, text.figure, text.within);
    return sector === undefined ? page : part(sector, '');
  };
}
