import { known as present } from '../../../src/core/model/known.ts';
import type { Key } from '../../../src/i18n/messages.ts';
import { DECIMALS } from '../../../src/i18n/rounding.ts';
import { exact, HUNDRED, ratio, sum, times, ZERO, type Exact } from './exact.ts';
import { printedPercentage, printedPlain, printedShort } from './print.ts';
import { publishedRows } from './published-cells.ts';
import type { CsvRow, PublishedTables } from './published-tables.ts';
import { cell, linkedId, markedLevel, sectorNamed, type SectorId, type Subject } from './subject.ts';
import { tokensOf } from './tokens.ts';
import { derived, keyOf, text, type TableSpecs, type TableView, type Want } from './want.ts';

/** The tables of the methodology and of the data pages. */

const CERTAINTIES = ['published', 'inferred', 'assumed'] as const;
const OUTCOMES = ['same', 'adjusted', 'reworded', 'rescaled', 'new', 'dropped'] as const;

/** What is marked the same and differs in something is told apart from what is the same. */
const outcomeOf = ({ relation, differs }: CsvRow): string | undefined =>
  relation === 'same' && differs !== '' ? 'adjusted' : relation;

/** Sections of the methodology bear the name of their sector, not its word. */
const sectorOf = (subject: Subject, table: TableView): SectorId | undefined =>
  (['state', 'municipal'] as const).find((sector) =>
    table.within.some((id) => id === sector || id.startsWith(`${sector}-`) || id.endsWith(`-${sector}`)),
  ) ?? sectorNamed(table.figure ?? '', subject);

/** Editions with a structure of a sector, ascending. */
export const structuredEditions = (tables: PublishedTables, sector: SectorId): readonly string[] =>
  [...new Set(tables.where('structure', { sector }).map((row) => row['edition'] ?? ''))].sort();

/** Per cent of all weights that a row has, its siblings by parent and kind. */
function percentOf(tables: PublishedTables, row: CsvRow): Exact {
  const { edition = '', sector = '', parent = '', kind = '' } = row;
  const all = sum(
    tables.where('structure', { edition, sector, parent, kind }).map((each) => cell(each, 'weight') ?? ZERO),
  );
  return all.over === 0n ? ZERO : times(HUNDRED, ratio(cell(row, 'weight') ?? ZERO, all));
}

const known: TableSpecs[string] = (subject, table) => {
  const { tables, t } = subject;
  const sector = sectorNamed(table.figure ?? '', subject);
  if (sector === undefined) return 'it stands in no sector';
  return {
    head: [t('column.edition'), ...CERTAINTIES.map((mark) => t(`mark.${mark}`))],
    count: structuredEditions(tables, sector).length,
    row: (row) => [
      text(keyOf(row)),
      ...CERTAINTIES.map((status) =>
        derived(
          'rows counted',
          exact(tables.where('structure', { edition: keyOf(row), sector, kind: 'indicator', status }).length),
          DECIMALS.count,
        ),
      ),
    ],
  };
};

export const methodologyTables: TableSpecs = {
  'figure:knownState': known,
  'figure:knownMunicipal': known,
  indicators: (subject, table) => {
    const { tables, t, language, id } = subject;
    const sector = sectorOf(subject, table);
    const edition = /\d{4}$/.exec(id)?.[0] ?? '';
    if (sector === undefined) return 'it stands in no sector';
    const rows = tables.where('structure', { edition, sector }).filter((row) => row['kind'] !== 'index');
    return {
      head: (['indicator', 'answerType', 'weight', 'inIndex', 'evidence', 'mark'] as const).map((label) =>
        t(`column.${label}`),
      ),
      count: rows.length,
      row: (row) => {
        const code = linkedId(row.cells[0]?.links ?? []);
        const own = rows.find((each) => each['code'] === code);
        if (own === undefined) return `no row ${code}`;
        const weight = text(printedPlain(present(own['weight'], 'column weight'), language));
        if (own['kind'] === 'dimension')
          return [
            undefined,
            weight,
            {
              text: printedPercentage(percentOf(tables, own), language, DECIMALS.finePercent),
              derived: 'share of weights',
            },
            undefined,
            undefined,
          ];
        const parent = rows.find((each) => each['code'] === own['parent']);
        const share =
          parent === undefined ? ZERO : times(ratio(percentOf(tables, own), HUNDRED), percentOf(tables, parent));
        return [
          undefined,
          { numbers: answerTypeNumbers(own) },
          weight,
          own['weight'] === '0'
            ? text('–')
            : { text: printedPercentage(share, language, DECIMALS.finePercent), derived: 'share of weights' },
          undefined,
          undefined,
        ];
      },
    };
  },
  levels: (subject, table) => {
    const { tables, t, language } = subject;
    return {
      head: [t('column.level'), t('method.levels.from'), t('column.meaning'), t('column.mark')],
      row: (row) => {
        const [level = ''] = keyOf(row).split(' ');
        // A table stands for all editions that share its words and bounds; each row has to be a row of one of them.
        const bound = row.cells[1]?.text ?? '';
        const own = tables
          .where('levels', { level })
          .find(
            (each) =>
              keyOf(row) === `${level} ${markedLevel(each, subject)}` &&
              printedPlain(each['lower_bound'] ?? '', language) === bound,
          );
        return own === undefined
          ? `no level ${keyOf(row)} from ${bound}`
          : [text(keyOf(row)), text(bound), undefined, undefined];
      },
      count: Math.max(
        ...[...Map.groupBy(tables.rows('levels'), (row) => row['edition']).values()].map((rows) => rows.length),
      ),
      ...(table.rows.length === 0 ? { count: 0 } : {}),
    };
  },
  stacked: (subject, table) => {
    const { tables, t } = subject;
    const sector = sectorOf(subject, table);
    if (sector === undefined) return 'it stands in no sector';
    return {
      head: [t('column.edition'), ...OUTCOMES.map((outcome) => t(`relation.${outcome}`))],
      count: structuredEditions(tables, sector).length - 1,
      row: (row) => {
        const [previous = '', edition = ''] = keyOf(row).split(' → ');
        const rows = tables.where('continuity', { sector, edition });
        if (rows.some((each) => each['previous_edition'] !== previous)) return 'another edition before';
        const isIndicator = (each: CsvRow): boolean => {
          const dropped = each['relation'] === 'dropped';
          const own = tables.one('structure', {
            sector,
            edition: dropped ? previous : edition,
            code: (dropped ? each['previous_code'] || each['code'] : each['code']) ?? '',
          });
          return own?.['kind'] === 'indicator';
        };
        return [
          text(keyOf(row)),
          ...OUTCOMES.map((outcome) =>
            derived(
              'rows counted',
              exact(rows.filter((each) => outcomeOf(each) === outcome && isIndicator(each)).length),
              DECIMALS.count,
            ),
          ),
        ];
      },
    };
  },
  weights: (subject, table) => {
    const { tables, t, language } = subject;
    const sector = sectorOf(subject, table);
    if (sector === undefined) return 'it stands in no sector';
    const editions = structuredEditions(tables, sector);
    return {
      head: [t('column.dimension'), ...editions],
      row: (row) => [
        undefined,
        ...editions.map((edition): Want => {
          const own = tables.one('structure', { edition, sector, code: linkedId(row.cells[0]?.links ?? []) });
          if (own === undefined) return text('–');
          const mark = t(`mark.${own['status'] ?? ''}` as Key);
          return { text: `${printedShort(percentOf(tables, own), language)} ${mark}`, derived: 'share of weights' };
        }),
      ],
    };
  },
  // Words of questions and answers, old and new; their numbers are looked at as those of texts.
  changes: () => ({ row: (row) => row.cells.map(() => undefined) }),
  compact: (subject) => {
    const { tables, t } = subject;
    return {
      head: (['edition', 'sector', 'figures', 'testable', 'agree'] as const).map((label) => t(`column.${label}`)),
      row: (row) => {
        const edition = keyOf(row);
        const sector =
          (['state', 'municipal'] as const).find((each) => t(`sectors.${each}`) === row.cells[1]?.text) ?? '';
        const rows = tables.where('published_figures', { edition, sector });
        const testable = rows.filter((each) => each['testable'] === 'true');
        const count = (of: readonly CsvRow[]): Want => derived('figures counted', exact(of.length), DECIMALS.count);
        return [
          text(edition),
          undefined,
          count(rows),
          count(testable),
          testable.length === 0 ? text('–') : count(rows.filter((each) => each['agrees'] === 'true')),
        ];
      },
    };
  },
  'figure-list': (subject, table) => {
    const { tables, t } = subject;
    const differ = table.within.includes(t('anchor.differ'));
    const rows = tables.rows('published_figures');
    if (differ)
      return publishedRows(
        subject,
        table,
        rows.filter((row) => row['testable'] === 'true' && row['agrees'] === 'false'),
      );
    // A table has one edition's figures; which one is told by its caption alone.
    const year = tokensOf(table.label, subject.language).find(({ kind }) => kind === 'year')?.value ?? '';
    return publishedRows(
      subject,
      table,
      rows.filter((row) => row['edition'] === year),
    );
  },
  '': (subject) => {
    const { tables, t } = subject;
    const reasons = Map.groupBy(
      tables.rows('published_figures').filter((row) => row['reason_en'] !== ''),
      (row) => subject.pick(row, 'reason'),
    );
    return {
      head: [t('column.reason'), t('column.figures')],
      count: reasons.size,
      row: (row) => [
        text(keyOf(row)),
        derived('figures counted', exact(reasons.get(keyOf(row))?.length ?? 0), DECIMALS.count),
      ],
    };
  },
};

/** Numbers of what may be answered: bounds, or what each option is worth. */
function answerTypeNumbers({ type = '', lower = '', upper = '', options = '' }: CsvRow): readonly string[] {
  if (type === 'boolean' || type === '') return [];
  if (type === 'choice')
    return options.split('|').map((option) => String(Number(option.slice(option.lastIndexOf(':') + 1))));
  return [lower, upper].map((bound) => String(Number(bound)));
}
