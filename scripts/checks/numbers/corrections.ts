import { pairDigits } from './decimals.ts';
import { Facts } from './facts.ts';
import { allEditions, type FactsOf } from './facts-bodies.ts';
import { printedChange, printedOrdinal, printedScore } from './print.ts';
import type { CsvRow } from './published-tables.ts';
import { cell, dimensionsIn, linkedId, type Subject } from './subject.ts';
import { keyOf, text, type TableSpecs, type Want } from './want.ts';

/** The ledger of corrections: what each did to the body itself and to others. */

/** Columns of ranks and levels by the name of their line. */
const columnOf = (label: string, { t }: Subject): 'level' | 'rank' | 'category_rank' | undefined => {
  if (label === t('answer.level')) return 'level';
  if (label === t('answer.rank')) return 'rank';
  return label === t('answer.categoryRank') ? 'category_rank' : undefined;
};

/** Points before and after, and by how much they moved. */
function scoreLine(row: CsvRow, label: string, subject: Subject): readonly Want[] {
  const [old, now] = [cell(row, 'old_score'), cell(row, 'new_score')];
  const least = old === null || now === null ? undefined : pairDigits(old, now);
  const edition = row['edition'] ?? '';
  return [
    text(label),
    text(printedScore(old, edition, subject, least)),
    text(printedScore(now, edition, subject, least)),
    text(
      row['old_score'] === row['new_score']
        ? subject.t('corrections.same')
        : printedChange(cell(row, 'change'), subject.language, least),
    ),
  ];
}

/** A level or a rank before and after; how many places it moved is said in words around the number. */
function placeLine(row: CsvRow, label: string, column: string, { t, language }: Subject): readonly Want[] {
  const [old = '', now = ''] = [row[`old_${column}`], row[`new_${column}`]];
  const show = (value: string): Want =>
    text(value === '' ? '–' : column === 'level' ? value : printedOrdinal(value, language));
  if (old === now) return [text(label), show(old), show(now), text(t('corrections.same'))];
  const moved = old === '' || now === '' ? [] : [String(Math.abs(Number(now) - Number(old)))];
  return [text(label), show(old), show(now), { numbers: moved, derived: 'difference of ranks' }];
}

/** Lines of one code: its name, then points, level and both ranks. */
const LINES = 5;

export const correctionsTables: TableSpecs = {
  effects: (subject, table) => {
    const { tables, t } = subject;
    const correction = table.label.split(', ').at(-1) ?? '';
    const rows = tables.where('correction_effects', { correction_id: correction, own: 'true' });
    const [first] = rows;
    if (first === undefined) return `no effects of „${correction}”`;
    const names = new Map<string, string>([
      [t('corrections.index'), 'index'],
      ...dimensionsIn(tables, first['edition'] ?? '', first['sector'] ?? '').map((row): [string, string] => [
        subject.name(row),
        row['code'] ?? '',
      ]),
    ]);
    const codeOf = (body: number): string | undefined =>
      names.get(table.rows.find((row) => row.body === body && row.cells.length === 1)?.cells[0]?.text ?? '');
    return {
      head: (['what', 'before', 'now', 'change'] as const).map((label) => t(`column.${label}`)),
      count: rows.length * LINES,
      row: (row) => {
        if (row.cells.length === 1) return [undefined];
        const own = rows.find((each) => each['code'] === codeOf(row.body));
        if (own === undefined) return 'no effect on that';
        const column = columnOf(keyOf(row), subject);
        return column === undefined ? scoreLine(own, keyOf(row), subject) : placeLine(own, keyOf(row), column, subject);
      },
    };
  },
};

/** Ranks before and after of bodies, by body. */
function ranksOf(subject: Subject, rows: readonly CsvRow[]): ReadonlyMap<string, Facts> {
  return new Map(
    [...Map.groupBy(rows, (row) => row['institution_id'] ?? '')].map(([id, own]) => {
      const facts = new Facts(subject);
      for (const row of own) facts.places(row, 'old_rank', 'new_rank', 'old_category_rank', 'new_category_rank');
      return [id, facts];
    }),
  );
}

export function correctionsFacts(subject: Subject): FactsOf {
  const { tables } = subject;
  const corrections = tables.rows('corrections');
  const others = tables.where('correction_effects', { own: 'false' });
  const ranks = ranksOf(subject, others);
  const page = new Facts(subject).years(...allEditions(subject)).count(corrections.length);
  for (const row of corrections) page.asWritten(row['old_value']).asWritten(row['new_value']);
  for (const [, rows] of Map.groupBy(others, (row) => row['correction_id']))
    page.count(new Set(rows.map((row) => row['institution_id'])).size);
  return ({ links }) => ranks.get(linkedId(links)) ?? page;
}
