import type { ChangeRobustnessRow } from '../derive/change-robustness.ts';
import type { SectorRobustness } from '../derive/robustness.ts';
import type { Dataset } from '../model/dataset.ts';
import { startOf } from '../model/robustness.ts';
import { answeredSectors } from '../score/edition.ts';
import { known } from '../model/known.ts';
import { emitTable, type EmittedTable } from './table.ts';
import { CHANGE_ROBUSTNESS } from './tables/change-robustness.ts';
import { drawsTable } from './tables/draws.ts';
import {
  ROBUSTNESS,
  ROBUSTNESS_LEVELS,
  ROBUSTNESS_PAIRS,
  ROBUSTNESS_RUNS,
  SENSITIVITY,
  type OfSector,
  type RobustnessRunsRecord,
} from './tables/robustness.ts';

/** What the recomputations came to, as tables. */
export function robustnessTables(
  dataset: Dataset,
  sectors: readonly SectorRobustness[],
  changes: readonly ChangeRobustnessRow[],
): EmittedTable[] {
  const each = <Row>(rows: (own: SectorRobustness) => readonly Row[]): (Row & OfSector)[] =>
    sectors.flatMap((own) => {
      const { edition, sector, status } = own;
      return rows(own).map((row) => ({ ...row, edition, sector, status }));
    });
  return [
    emitTable(
      ROBUSTNESS,
      each(({ bodies }) => bodies),
    ),
    emitTable(
      ROBUSTNESS_LEVELS,
      each(({ bodies, levels }) =>
        bodies.flatMap(({ institution_id, level_shares }) =>
          levels.flatMap(({ level }, at) => {
            const share = known(level_shares[at], 'share of a level');
            return share === 0 ? [] : [{ institution_id, level, share }];
          }),
        ),
      ),
    ),
    emitTable(
      ROBUSTNESS_PAIRS,
      each(({ pairs }) => pairs),
    ),
    emitTable(CHANGE_ROBUSTNESS, changes),
    emitTable(ROBUSTNESS_RUNS, runsRecords(dataset)),
    emitTable(
      SENSITIVITY,
      each(({ sensitivity }) => sensitivity),
    ),
  ];
}

const runsRecords = (dataset: Dataset): RobustnessRunsRecord[] => {
  const { runs, spread_percent, sensitivity_rows } = dataset.methodology.robustness;
  return dataset.editions.flatMap((edition) =>
    [...answeredSectors(dataset, edition)].map(({ structure: { sector } }) => ({
      edition: edition.info.year,
      sector,
      status: edition.info.status,
      runs,
      spread: spread_percent / 100,
      start: startOf(dataset.methodology.robustness, edition.info.year, sector),
      sensitivity_rows,
    })),
  );
};

/** The draws of every sector of every edition. */
export const drawsTables = ({ methodology }: Dataset, sectors: readonly SectorRobustness[]): EmittedTable[] =>
  sectors.map((own) =>
    drawsTable(
      own,
      methodology.structures.find(({ edition, sector }) => edition === own.edition && sector === own.sector)?.rows ??
        [],
    ),
  );
