import { nearestPeers, type Described } from '../../core/derive/peers.ts';
import { INDEX_CODE } from '../../core/model/vocabulary.ts';
import type { InstitutionView } from './view.ts';
import { hasPoints } from '../indicator/view.ts';
import { derived, table, tableBy } from '../shared/published.ts';
import { scoresIn, structureIn } from '../shared/results.ts';
import { answersTo } from '../indicator/scale.ts';
import type { ScoreRow, StructureRow } from '../shared/rows.ts';

/** What likens bodies to each other, in the newest edition of one of them. */
export interface PeersView {
  readonly edition: number;
  /** Nearest first. */
  readonly peers: readonly { readonly row: ScoreRow; readonly distance: number }[];
  /** Names of other attributes of the registry that are known of the body. */
  readonly attributes: readonly string[];
  /** Volumes that are known of it. */
  readonly volumes: readonly StructureRow[];
}

const CATEGORY = 'category';

/** Everyone of a sector with what is published of them: category, attributes of the registry, volumes. */
const described = ({ edition, sector }: ScoreRow): readonly Described[] =>
  derived(`described ${edition}/${sector}`, () => {
    const attributes = Map.groupBy(
      table('attributes').filter((row) => row.edition === edition),
      (row) => row.institution_id,
    );
    const volumes = volumesIn(edition, sector);
    return scoresIn(edition, sector, INDEX_CODE).map(({ institution_id, category }) => ({
      institution_id,
      attributes: new Map<string, number | string>([
        [CATEGORY, category],
        ...(attributes.get(institution_id) ?? []).map(({ attribute, value }): [string, number | string] => [
          `attribute ${attribute}`,
          value.trim() === '' || Number.isNaN(Number(value)) ? value : Number(value),
        ]),
        ...volumes.flatMap((row): [string, number][] => {
          const meaning = answersTo(row)(answerTo(row, institution_id));
          return typeof meaning === 'number' ? [[`volume ${row.code}`, meaning]] : [];
        }),
      ]),
    }));
  });

const volumesIn = (edition: number, sector: ScoreRow['sector']): readonly StructureRow[] =>
  structureIn(edition, sector).filter((row) => row.kind === 'indicator' && !hasPoints(row));

const answerTo = ({ edition, code }: StructureRow, id: string): string =>
  tableBy(
    'answers',
    'edition/institution/indicator',
    (row) => `${row.edition}/${row.institution_id}/${row.indicator}`,
  ).get(`${edition}/${id}/${code}`)?.[0]?.value ?? '';

/** Peers of a body; null where it was never measured or nobody else was. */
export function peersView({ id, latest }: InstitutionView): PeersView | null {
  if (latest === undefined) return null;
  const bodies = described(latest);
  const own = bodies.find((body) => body.institution_id === id);
  const rows = new Map(scoresIn(latest.edition, latest.sector, INDEX_CODE).map((row) => [row.institution_id, row]));
  const peers = nearestPeers(bodies, id).flatMap(({ institution_id, distance }) => {
    const row = rows.get(institution_id);
    return row === undefined ? [] : [{ row, distance }];
  });
  if (own === undefined || peers.length === 0) return null;
  const known = [...own.attributes.keys()];
  return {
    edition: latest.edition,
    peers,
    attributes: known.flatMap((name) => (name.startsWith('attribute ') ? [name.slice('attribute '.length)] : [])),
    volumes: volumesIn(latest.edition, latest.sector).filter(({ code }) => own.attributes.has(`volume ${code}`)),
  };
}
