import type { Bilingual } from '../model/finding.ts';

/** So many values are named one by one where none is near. */
const NAMED = 8;

/** A guess at what was meant. */
export const perhaps = (meant: string): Bilingual => ({
  lv: `varbūt domāts „${meant}”`,
  en: `perhaps “${meant}” is meant`,
});

/** Other spellings of a number that a cell may have meant: a decimal comma, zeros behind the point. */
export function spellings(cell: string): readonly string[] {
  if (!/^-?\d+[.,]\d+$/.test(cell)) return cell === '-0' ? ['0'] : [];
  const point = cell.replace(',', '.');
  return [point, point.replace(/\.0+$/, '').replace(/^-0$/, '0')];
}

/**
 * What was expected in the place of an unknown value: „varbūt domāts …” where a known one is near, else the known ones or how
 * many they are; undefined where there are none.
 */
export function nearest(found: string, values: Iterable<string>): Bilingual | undefined {
  const known = [...values];
  const best = nearestOf(found, known);
  if (best !== undefined) return perhaps(best);
  if (known.length === 0) return undefined;
  return known.length <= NAMED
    ? { lv: `kāda no: ${known.join(', ')}`, en: `one of: ${known.join(', ')}` }
    : { lv: `kāda no ${known.length} zināmajām vērtībām`, en: `one of the ${known.length} known values` };
}

/** The known value that a slip of the fingers may have made of another; undefined where none is near. */
export function nearestOf(found: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  // One letter of three is a slip; two of three are another word.
  let least = Math.max(found.length < 4 ? 1 : 2, Math.floor(found.length / 4)) + 1;
  for (const value of known) {
    if (Math.abs(value.length - found.length) >= least) continue;
    const distance = editDistance(found, value, least);
    if (distance < least) {
      least = distance;
      best = value;
    }
  }
  return best;
}

/** Levenshtein distance, given up once it reaches `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = (previous[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current[j] = Math.min(substitution, (previous[j] as number) + 1, (current[j - 1] as number) + 1);
    }
    if (Math.min(...current) >= limit) return limit;
    previous = current;
  }
  return previous[b.length] as number;
}
