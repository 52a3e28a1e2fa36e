import { answerText } from './answer-cells.ts';
import { exact } from './exact.ts';
import { Facts } from './facts.ts';
import { gainsOf, type Gain } from './gains.ts';
import { printedOrdinal } from './print.ts';
import type { CsvRow, PublishedTables } from './published-tables.ts';
import { derivedScore } from './statistics.ts';
import { linkedId, type Subject } from './subject.ts';
import { indexRows } from './tables-institution.ts';
import { text, type TableSpecs, type Want } from './want.ts';

/** What a body would have with other answers: scored anew from the cells of the files, by a few lines that share nothing with the site. */

/** So many answers are tried. */
const TRIED = 5;
/** Scores closer than this are one. */
const SAME = 1e-9;
/** So much of the weight has to be covered. */
const COVERED = 0.5;

/** Worth of every answer of a sector in one edition, by body and indicator; null where it counts on neither side. */
interface Sector {
  readonly structure: readonly CsvRow[];
  readonly bodies: ReadonlyMap<string, { readonly category: string; readonly answers: ReadonlyMap<string, CsvRow> }>;
  readonly scores: ReadonlyMap<string, number | null>;
}

const known = new WeakMap<PublishedTables, Map<string, Sector>>();

function sectorOf(tables: PublishedTables, edition: string, sector: string): Sector {
  const sectors = known.get(tables) ?? new Map<string, Sector>();
  known.set(tables, sectors);
  const found = sectors.get(`${edition}/${sector}`);
  if (found !== undefined) return found;
  const structure = tables.where('structure', { edition, sector });
  const answers = Map.groupBy(tables.where('answers', { edition, sector }), (row) => row['institution_id'] ?? '');
  const bodies = new Map(
    tables.where('scores', { edition, sector, code: 'index' }).map((row) => {
      const id = row['institution_id'] ?? '';
      const own = new Map((answers.get(id) ?? []).map((answer) => [answer['indicator'] ?? '', answer]));
      return [id, { category: row['category'] ?? '', answers: own }];
    }),
  );
  const none = new Set<string>();
  const scores = new Map([...bodies].map(([id, body]) => [id, scoreOf(structure, body.answers, none)]));
  const made = { structure, bodies, scores };
  sectors.set(`${edition}/${sector}`, made);
  return made;
}

/** Worth of a given answer, 0–1. */
function worth(indicator: CsvRow, value: string): number {
  const { type = '', lower = '', upper = '', options = '', direction = '' } = indicator;
  const place = (Number(value) - Number(lower)) / (Number(upper) - Number(lower));
  const plain =
    type === 'boolean'
      ? Number(value === 'yes')
      : type === 'choice'
        ? Number(
            options
              .split('|')
              .find((option) => option.startsWith(`${value}:`))
              ?.slice(value.length + 1),
          )
        : Math.min(1, Math.max(0, place));
  return direction === '-1' ? 1 - plain : plain;
}

/** The index of a body, some of whose answers are given full points. */
function scoreOf(
  structure: readonly CsvRow[],
  answers: ReadonlyMap<string, CsvRow>,
  full: ReadonlySet<string>,
): number | null {
  let [points, weights, covered, applying] = [0, 0, 0, 0];
  for (const dimension of structure.filter((row) => row['kind'] === 'dimension')) {
    let [sum, counted, asked] = [0, 0, 0];
    for (const indicator of structure.filter((row) => row['parent'] === dimension['code'])) {
      const code = indicator['code'] ?? '';
      const answer = answers.get(code);
      const missing = answer?.['missing'] ?? 'not_applicable';
      if (missing === 'not_applicable') continue;
      const weight = Number(indicator['weight']);
      asked += weight;
      if (missing === 'not_assessed' || missing === 'withheld') continue;
      counted += weight;
      sum += weight * (full.has(code) ? 1 : missing === 'not_answered' ? 0 : worth(indicator, answer?.['value'] ?? ''));
    }
    const weight = Number(dimension['weight']);
    if (asked > 0) {
      applying += weight;
      covered += weight * (counted / asked);
    }
    if (counted > 0) {
      weights += weight;
      points += weight * ((100 * sum) / counted);
    }
  }
  return applying === 0 || covered / applying < COVERED - SAME ? null : points / weights;
}

/** The answer that is worth full points; undefined where the question allows none. */
function fullAnswer({ type = '', direction = '', lower = '', upper = '', options = '' }: CsvRow): string | undefined {
  const more = direction !== '-1';
  const end = Number(more ? upper : lower);
  switch (type) {
    case 'boolean':
      return more ? 'yes' : 'no';
    case 'choice':
      return options
        .split('|')
        .map((option) => option.split(':'))
        .find(([, points]) => Number(points) === (more ? 1 : 0))?.[0];
    case 'share':
      return end >= 0 && end <= 100 ? String(end) : undefined;
    case 'count':
      return more || end >= 0 ? String(Math.max(0, more ? Math.ceil(end) : Math.floor(end))) : undefined;
    default:
      return String(end);
  }
}

/** The gains that are tried, with the answer that would bring each. */
const triedGains = (subject: Subject, own: CsvRow): readonly (Gain & { readonly goal: string })[] =>
  gainsOf(subject, own, 'full')
    .flatMap((gain) => {
      const goal = fullAnswer(gain.indicator);
      return goal === undefined ? [] : [{ ...gain, goal }];
    })
    .slice(0, TRIED);

/** The newest row of the index of a body, where it has a score. */
const measured = (subject: Subject): CsvRow | undefined => {
  const own = indexRows(subject).at(-1);
  return own?.['score'] === '' ? undefined : own;
};

/** Texts of the part of a page on what if. */
export function whatIfFacts(subject: Subject): Facts {
  const own = measured(subject);
  const facts = new Facts(subject);
  return own === undefined ? facts : facts.years(own['edition'] ?? '').count(triedGains(subject, own).length);
}

/** Score, level and ranks with some answers at full points. */
function cells(subject: Subject, own: CsvRow, full: ReadonlySet<string>): readonly Want[] {
  const { tables, id, language } = subject;
  const { edition = '', sector = '', category = '' } = own;
  const { structure, bodies, scores } = sectorOf(tables, edition, sector);
  const score = scoreOf(structure, bodies.get(id)?.answers ?? new Map<string, CsvRow>(), full) ?? Number.NaN;
  const level = Math.max(
    ...tables
      .where('levels', { edition })
      .filter((row) => Number(row['lower_bound']) <= score + SAME)
      .map((row) => Number(row['level'])),
  );
  const rank = (among: (other: string) => boolean): Want => {
    const ahead = [...scores].filter(([other, its]) => other !== id && among(other) && (its ?? -1) > score + SAME);
    return { text: printedOrdinal(String(ahead.length + 1), language), derived: 'rank with other answers' };
  };
  return [
    // Without the noise of binary fractions, of which a page prints nothing either.
    derivedScore('score with other answers', exact(score.toFixed(10)), edition),
    { text: String(level), derived: 'level with other answers' },
    rank(() => true),
    rank((other) => bodies.get(other)?.category === category),
  ];
}

export const whatIfTables: TableSpecs = {
  'what-if-table': (subject) => {
    const own = measured(subject);
    if (own === undefined) return 'there is no score';
    const { t } = subject;
    const tried = triedGains(subject, own);
    const codes = tried.map(({ indicator }) => indicator['code'] ?? '');
    const several = tried.length > 1;
    return {
      head: [t('column.answer'), t('column.score'), t('column.level'), t('column.rank'), t('answer.categoryRank')],
      count: 1 + tried.length + Number(several),
      row: (row, at) => {
        if (at === 0) return [text(t('whatIf.official')), ...cells(subject, own, new Set())];
        const gain = tried[at - 1];
        if (gain === undefined)
          return [text(t('whatIf.together.other', { n: tried.length })), ...cells(subject, own, new Set(codes))];
        const code = gain.indicator['code'] ?? '';
        const stands = linkedId(row.cells[0]?.links ?? []);
        if (stands !== code) return `${stands} stands where ${code} should`;
        const said = t('whatIf.now', {
          now: answerText(gain.answer, gain.indicator, subject),
          answer: answerText({ value: gain.goal, missing: '' }, gain.indicator, subject),
        });
        return [text(`${subject.name(gain.indicator)} ${said}`), ...cells(subject, own, new Set([code]))];
      },
    };
  },
};
