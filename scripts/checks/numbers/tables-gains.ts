import { DECIMALS } from '../../../src/i18n/rounding.ts';
import { answerText } from './answer-cells.ts';
import { coveredScore } from './coverage.ts';
import { changeDigits } from './decimals.ts';
import { compare, exact, minus, times, ZERO, type Exact } from './exact.ts';
import { bestFirst, gainsOf, type Gain } from './gains.ts';
import { likeness, PEERS, peersOf } from './peers.ts';
import { printed, printedChange, printedOrdinal, printedPercent } from './print.ts';
import type { CsvRow } from './published-tables.ts';
import { cell, linkedId, rowIn, type Subject } from './subject.ts';
import { inSector } from './tables-code.ts';
import { newestResult } from './tables-indicator.ts';
import { indexRows } from './tables-institution.ts';
import { text, type TablePlan, type TableSpecs, type Want } from './want.ts';

/** What next, who does it well, who is alike: the tables of bodies and of indicators. */

/** So many indicators stand open. */
const OPEN = 8;
const BEST = 10;
const FINE = 2;

const fine = (value: Exact): number => Math.max(FINE, changeDigits(value));

const bodyName = (subject: Subject, id: string, edition: string): string =>
  subject.name(rowIn(subject.tables.where('institutions', { institution_id: id }), edition));

/** Whether the body of a page bears a legal form before its name, as companies do. */
const isCompany = ({ tables, id }: Subject): boolean =>
  /^V?(?:AS|SIA) „/u.test(tables.where('institutions', { institution_id: id }).at(-1)?.['name_lv'] ?? '');

/** The best answer of a circle of bodies, beside one's own. */
function bestCell(subject: Subject, own: CsvRow, { indicator, received, possible }: Gain, circle: string): Want {
  const { t, language } = subject;
  const best = bestFirst(subject, indicator, (row) => row[circle] === own[circle])[0];
  if (best === undefined) return text(t('next.bestNobody'));
  if (best['institution_id'] === own['institution_id']) return text(t('next.bestSelf'));
  const by = minus(times(possible, cell(best, 'normalised') ?? ZERO), received);
  const answer = answerText(best, indicator, subject);
  const said =
    compare(by, exact('0.00001')) > 0
      ? t('next.best', { answer, points: printedChange(by, language, fine(by)) })
      : answer;
  const name = bodyName(subject, best['institution_id'] ?? '', own['edition'] ?? '');
  return { text: `${name} ${said}`, derived: 'best answer near by' };
}

function gainsTable(subject: Subject, part: (gains: readonly Gain[]) => readonly Gain[]): TablePlan | string {
  const own = indexRows(subject).at(-1);
  if (own === undefined) return 'there are no scores';
  const { t, language, tables } = subject;
  const gains = part(gainsOf(subject, own, 'full'));
  const kind = tables.where('groups', { group_id: own['group_id'] ?? '' })[0]?.['kind'];
  const grouped = own['group_id'] !== '' && kind !== undefined;
  return {
    head: [
      t('column.indicator'),
      t('column.answer'),
      t('column.gain'),
      t('column.bestInCategory'),
      ...(grouped ? [t(`column.bestInGroup.${kind as 'ministry' | 'municipal'}`)] : []),
    ],
    count: gains.length,
    row: (row, at) => {
      const gain = gains[at];
      const code = linkedId(row.cells[0]?.links ?? []);
      if (gain === undefined || gain.indicator['code'] !== code)
        return `${code} stands where ${gain?.indicator['code'] ?? 'nothing'} should`;
      return [
        undefined,
        text(answerText(gain.answer, gain.indicator, subject)),
        { text: printed(gain.gain, fine(gain.gain), language), derived: 'points to be gained' },
        bestCell(subject, own, gain, 'category'),
        ...(grouped ? [bestCell(subject, own, gain, 'group_id')] : []),
      ];
    },
  };
}

export const gainsTables: TableSpecs = {
  gains: (subject) => gainsTable(subject, (gains) => gains.slice(0, OPEN)),
  'gains-more': (subject) => gainsTable(subject, (gains) => gains.slice(OPEN)),
  peers: (subject) => {
    const own = indexRows(subject).at(-1);
    if (own === undefined) return 'there are no scores';
    const { t, language, tables } = subject;
    const peers = peersOf(subject, own);
    return {
      head: [
        t(`column.body.${isCompany(subject) ? 'company' : own['sector'] === 'state' ? 'state' : 'municipal'}`),
        t('column.category'),
        t('column.score'),
        t('column.rank'),
        t('column.likeness'),
      ],
      count: Math.min(PEERS, peers.length),
      row: (row, at) => {
        const peer = peers[at];
        const id = linkedId(row.cells[0]?.links ?? []);
        if (peer?.row['institution_id'] !== id) return `${id} stands where ${peer?.row['institution_id']} should`;
        return [
          undefined,
          text(subject.name(tables.where('categories', { category: peer.row['category'] ?? '' })[0])),
          coveredScore(peer.row, subject),
          text(printedOrdinal(peer.row['rank'] ?? '', language)),
          { text: printedPercent(likeness(peer), language), derived: 'likeness' },
        ];
      },
    };
  },
};

const shareText = (answer: CsvRow, { language }: Subject): Want =>
  text(printedPercent(cell(answer, 'normalised'), language, DECIMALS.percent));

const categoryName = (subject: Subject, category: string): string =>
  subject.name(subject.tables.where('categories', { category })[0]);

/** Standing of the body that gave an answer. */
const standingOf = ({ tables }: Subject, answer: CsvRow): CsvRow | undefined =>
  tables.one('scores', {
    edition: answer['edition'] ?? '',
    institution_id: answer['institution_id'] ?? '',
    code: 'index',
  });

export const wellDoneTables: TableSpecs = {
  'well-done': inSector((subject, sector) => {
    const { t, id, tables } = subject;
    const edition = newestResult(subject, sector, id)?.['edition'] ?? '';
    const indicator = tables.one('structure', { edition, sector, code: id });
    if (indicator === undefined) return 'no such indicator';
    const best = bestFirst(subject, indicator).slice(0, BEST);
    return {
      head: [t(`column.body.${sector}`), t('column.answer'), t('column.pointsShare'), t('column.category')],
      count: best.length,
      row: (row, at) => {
        const own = best[at];
        const body = linkedId(row.cells[0]?.links ?? []);
        if (own === undefined || own['institution_id'] !== body) return `${body} is not the best number ${at + 1}`;
        return [
          undefined,
          text(answerText(own, indicator, subject)),
          shareText(own, subject),
          text(categoryName(subject, standingOf(subject, own)?.['category'] ?? '')),
        ];
      },
    };
  }),
  'well-done-categories': inSector((subject, sector) => {
    const { t, id, tables } = subject;
    const edition = newestResult(subject, sector, id)?.['edition'] ?? '';
    const indicator = tables.one('structure', { edition, sector, code: id });
    if (indicator === undefined) return 'no such indicator';
    const all = bestFirst(subject, indicator);
    const categoryOf = (answer: CsvRow): string => standingOf(subject, answer)?.['category'] ?? '';
    const byCategory = [...Map.groupBy(all, categoryOf)];
    return {
      head: [t('column.category'), t(`column.body.${sector}`), t('column.answer'), t('column.pointsShare')],
      count: byCategory.length,
      row: (_, at) => {
        const [category = '', own = []] = byCategory[at] ?? [];
        const [first] = own;
        if (first === undefined) return 'no such category';
        const tied = own.filter((row) => row['normalised'] === first['normalised']).length - 1;
        const name = bodyName(subject, first['institution_id'] ?? '', edition);
        return [
          text(categoryName(subject, category)),
          text(tied > 0 ? `${name} ${t('wellDone.andMore', { n: tied })}` : name),
          text(answerText(first, indicator, subject)),
          shareText(first, subject),
        ];
      },
    };
  }),
};
