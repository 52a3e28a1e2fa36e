import { known } from '../../model/known.ts';
import type { Draws } from '../../derive/draws.ts';
import type { SectorRobustness } from '../../derive/robustness.ts';
import { AGGREGATIONS, UNANSWERED } from '../../model/robustness.ts';
import type { StructureRow } from '../../model/methodology.ts';
import { integer, text } from '../columns.ts';
import { emitTable, type Column, type EmittedTable } from '../table.ts';
import { AGGREGATION_TEXTS, UNANSWERED_TEXTS } from '../value-texts.ts';

/** Folder of the draws inside a release. */
export const DRAWS_FOLDER = 'robustness';

/** One run by its position among the draws. */
interface Run {
  readonly run: number;
  readonly draws: Draws;
}

/**
 * The draws of one sector of an edition, as a table called by its path: a row for each run, with the factor of each weight at full
 * precision, so that anybody can replay them.
 * @param rows of the structure, for the names of the columns
 */
export function drawsTable(
  { edition, sector, draws }: Pick<SectorRobustness, 'edition' | 'sector' | 'draws'>,
  rows: readonly StructureRow[],
): EmittedTable {
  const names = new Map(rows.map((row) => [row.code, row]));
  return emitTable<Run>(
    {
      name: `${DRAWS_FOLDER}/${edition}-${sector}`,
      title: {
        lv: `Pārrēķinu izlozes, ${edition}. gads, ${sector === 'state' ? 'valsts iestādes' : 'pašvaldības'}`,
        en: `Draws of the recomputations, ${edition}, ${sector === 'state' ? 'state institutions' : 'municipalities'}`,
      },
      about: {
        lv: 'Viens pārrēķins: ar ko reizināts katrs svars, kā saliktas sadaļas un kas likts neatbildētā vietā; pirmais ir oficiālais.',
        en: 'One recomputation: what each weight was multiplied by, how dimensions were put together, and what stood for the unanswered; the first is the official one.',
      },
      purpose: {
        lv: 'Visas viena mērījuma izlozes: tiem, kas pārrēķinus grib atkārtot.',
        en: 'All draws of one edition: for those who want to repeat the recomputations.',
      },
      dataset: 'results',
      key: ['run'],
      columns: [
        integer(
          'run',
          'Pārrēķina numurs; 1 ir oficiālais.',
          'Number of the recomputation; 1 is the official one.',
          ({ run }) => run + 1,
          {
            minimum: 1,
          },
        ),
        text(
          'aggregation',
          'Kā saliktas sadaļas.',
          'How dimensions are put together.',
          ({ run, draws: own }) => known(AGGREGATIONS[known(own.aggregation[run], 'draw')], 'aggregation'),
          { values: AGGREGATION_TEXTS },
        ),
        text(
          'unanswered',
          'Kas likts neatbildēta jautājuma vietā.',
          'What stands for a question that was not answered.',
          ({ run, draws: own }) =>
            known(UNANSWERED[known(own.unanswered[run], 'draw')], 'choice for what was not answered'),
          { values: UNANSWERED_TEXTS },
        ),
        ...draws.codes.map((code, at) => factor(code, at, names.get(code))),
      ],
    },
    Array.from({ length: draws.runs }, (_, run) => ({ run, draws })),
  );
}

const factor = (code: string, at: number, row: StructureRow | undefined): Column<Run> => ({
  name: code,
  type: 'number',
  about: {
    lv: `Ar ko reizināts svars: ${row?.name_lv ?? code}.`,
    en: `What the weight is multiplied by: ${row?.name_en ?? code}.`,
  },
  minimum: 0,
  cell: ({ run, draws }) => draws.factors[run * draws.codes.length + at] ?? null,
});
