import { validInYear } from '../model/date.ts';
import type { Bilingual } from '../model/finding.ts';
import type { Registry } from '../model/registry.ts';

/**
 * What became of a body that had ended before the year: when, and who took over.
 * @returns undefined where the registry does not know it, or not as one that ended
 */
export function ended({ institutions, successions }: Registry, id: string, year: number): Bilingual | undefined {
  const own = institutions.filter((row) => row.institution_id === id);
  if (own.some((row) => validInYear({ from: row.valid_from, to: row.valid_to }, year))) return undefined;
  const last =
    own
      .map((row) => row.valid_to)
      .sort()
      .at(-1) ?? '';
  if (last === '' || own.some((row) => row.valid_to === '') || Number(last.slice(0, 4)) >= year) return undefined;
  const heirs = successions.filter((row) => row.predecessor_id === id).map((row) => row.successor_id);
  const names = heirs.join(', ');
  return heirs.length === 0
    ? { lv: `darbība beigusies ${last}`, en: `it ended on ${last}` }
    : { lv: `darbība beigusies ${last}, pārņēmējs: ${names}`, en: `it ended on ${last}, succeeded by: ${names}` };
}
