import { DECIMALS } from '../../../src/i18n/rounding.ts';
import type { ReleaseEntry } from '../../../src/core/diff/release-list.ts';
import { exact, ratio } from './exact.ts';
import { printed, printedDate } from './print.ts';
import type { CsvRow, PublishedTables } from './published-tables.ts';
import { countOf } from './statistics.ts';
import { linkedId, type SectorId, type Subject } from './subject.ts';
import { tokensOf } from './tokens.ts';
import { derived, keyOf, text, type RowView, type TableSpecs, type TableView, type Want } from './want.ts';

/** The tables of the pages about the data themselves. */

interface Resource {
  readonly table: string | null;
  readonly edition: number | null;
  readonly title: { readonly lv: string; readonly en: string };
  readonly files: readonly { readonly path: string; readonly format: string }[];
}

interface DatasetEntry {
  readonly title: { readonly lv: string; readonly en: string };
  readonly resources: readonly Resource[];
}

const bytesOf = (tables: PublishedTables, path: string): number | undefined =>
  (tables.document('manifest') as { files: readonly { path: string; bytes: number }[] }).files.find(
    (file) => file.path === path,
  )?.bytes;

const KILO = 1000;

/** `3,5 MB`, `91 kB`. */
function sizeText(bytes: number, { t, language }: Subject): string {
  const of = (unit: number, digits: number): string => printed(ratio(exact(bytes), exact(unit)), digits, language);
  if (bytes >= KILO * KILO) return t('size.mb', { n: of(KILO * KILO, 1) });
  return t('size.kb', { n: bytes < KILO ? '1' : of(KILO, 0) });
}

/** Files that a row leads to; the workbook of an edition stands in the row of its results. */
const filesOf = (row: RowView): readonly string[] =>
  row.cells.flatMap(({ links }) => links).map((link) => link.replace(/^.*\/data\/latest\//, ''));

function resourceRow(subject: Subject, row: RowView, resources: readonly Resource[]): readonly Want[] | string {
  const { tables, language } = subject;
  const paths = filesOf(row);
  const own = resources.filter(({ files }) => files.some(({ path }) => paths.includes(path)));
  if (own.length === 0) return `no resource has ${paths.join(', ')}`;
  const tabled = own.find(({ table }) => table !== null);
  const name =
    tabled === undefined || tabled.table === null
      ? null
      : [tabled.table, ...(tabled.edition === null ? [] : [tabled.edition])].join('-');
  const told = paths
    .map((path) => {
      const bytes = bytesOf(tables, path);
      return `${path} ${bytes === undefined ? '' : sizeText(bytes, subject)}`;
    })
    .join(' ');
  return [
    undefined,
    derived('rows counted', name === null ? null : exact(tables.rows(name).length), DECIMALS.count),
    { numbers: tokensOf(told, language).map((token) => token.value.replace(/^-/, '')), derived: 'sizes of files' },
  ];
}

export const dataTables: TableSpecs = {
  'table-list': (subject, table: TableView) => {
    const entry = (subject.tables.document('datasets') as readonly DatasetEntry[]).find(
      ({ title }) => title[subject.language] === table.label,
    );
    if (entry === undefined) return `no dataset is called ${table.label}`;
    const missing = new Set(entry.resources.flatMap(({ files }) => files.map(({ path }) => path)));
    return {
      head: [subject.t('column.resource'), subject.t('column.rows'), subject.t('column.files')],
      row: (row) => {
        for (const path of filesOf(row)) missing.delete(path);
        return resourceRow(subject, row, entry.resources);
      },
      finish: () => [...missing].map((path) => `${path} is not shown`),
    };
  },
  // Words of the codebook; what numbers they have stands in it letter by letter.
  columns: () => ({ row: (row) => row.cells.map(() => undefined) }),
  compact: (subject) => {
    const { tables, t } = subject;
    const count = (row: CsvRow | undefined, sector: SectorId): Want =>
      row?.[`participants_${sector}`] === '0' ? text('–') : countOf(row, `participants_${sector}`);
    return {
      head: [
        t('column.edition'),
        t('column.status'),
        t('column.participants.state'),
        t('column.participants.municipal'),
      ],
      count: tables.rows('editions').length,
      row: (row) => {
        const own = tables.one('editions', { edition: linkedId(row.cells[0]?.links ?? []) });
        return [text(own?.['edition'] ?? '?'), undefined, count(own, 'state'), count(own, 'municipal')];
      },
    };
  },
  '': (subject) => {
    const releases = subject.tables.document('../releases') as readonly ReleaseEntry[];
    return {
      count: releases.length,
      row: (row, at) => {
        const entry = releases[at];
        if (entry === undefined) return 'no such release';
        const counts = ['fields_changed', 'scores_changed', 'levels_changed', 'ranks_changed'] as const;
        return [
          keyOf(row) === entry.release ? text(entry.release) : undefined,
          text(printedDate(entry.date, subject.language)),
          ...counts.map((name) =>
            derived('differences counted', entry.changes === null ? null : exact(entry.changes[name]), DECIMALS.count),
          ),
        ];
      },
    };
  },
};
