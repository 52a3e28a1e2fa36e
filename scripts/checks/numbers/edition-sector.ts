import { sectorNamed, type SectorId, type Subject } from './subject.ts';
import type { TablePlan, TableSpec, TableView } from './want.ts';

/** Which sector a table of an edition is about. */

/** A spec that needs to know whose half of the page it stands in. */
export const inSector =
  (make: (subject: Subject, sector: SectorId, table: TableView) => TablePlan | string): TableSpec =>
  (subject, table) => {
    const sector = sectorOf(subject, table);
    return sector === undefined ? 'it stands in no sector' : make(subject, sector, table);
  };

/** By the figure, else by the part of the page: both bear the name of the sector. */
function sectorOf(subject: Subject, table: TableView): SectorId | undefined {
  const { t } = subject;
  return (
    sectorNamed(table.figure ?? '', subject) ??
    (['state', 'municipal'] as const).find((sector) =>
      table.within.some((id) => [t(`anchor.sector.${sector}`), t(`anchor.figures.${sector}`)].includes(id)),
    )
  );
}
