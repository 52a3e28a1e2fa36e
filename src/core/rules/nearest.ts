import type { Bilingual } from '../model/finding.ts';

/** „varbūt domāts …”: the known value nearest to `found`, as what was expected; undefined where none is near. */
export function nearest(found: string, known: Iterable<string>): Bilingual | undefined {
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
  return best === undefined ? undefined : { lv: `varbūt domāts „${best}”`, en: `perhaps “${best}” is meant` };
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
