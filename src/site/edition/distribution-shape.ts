import { INDEX_CODE } from '../../core/model/vocabulary.ts';
import type { Key } from '../../i18n/messages.ts';
import type { SectorView } from './view.ts';
import { table } from '../shared/published.ts';
import { isDemonstration } from '../shared/results.ts';

/**
 * What must be said of the shape of a distribution: in a demonstration it is invented, and where the number of bodies
 * at each level was published, that number and the assumed bounds force it. Null where the results are official.
 */
export function inventedShape({ edition, sector, levels }: SectorView): Key | null {
  if (!isDemonstration(edition)) return null;
  const counted = table('published_figures').some(
    (row) =>
      row.edition === edition &&
      row.sector === sector &&
      row.subject_kind === 'country' &&
      row.code === INDEX_CODE &&
      row.metric === 'count' &&
      row.unit?.includes('_at_level_') === true &&
      Number(row.value) > 0,
  );
  return counted && levels.some(({ row }) => row.status === 'assumed')
    ? 'distribution.forced'
    : 'distribution.invented';
}
