import type { Problem } from '../model/finding.ts';

/** One finding for each column of each file: its first place as the example, and how many there are. */
export function perColumn(problems: Iterable<Problem>): Problem[] {
  const columns = Map.groupBy(problems, ({ file, column }) => `${file}/${column ?? ''}`);
  return [...columns].flatMap(([subject, [first, ...more]]) => {
    if (first === undefined) return [];
    if (more.length === 0) return [{ ...first, subject }];
    const { lv, en } = first.message;
    const n = more.length + 1;
    return [{ ...first, subject, message: { lv: `${lv} Vietu skaits: ${n}.`, en: `${en} Places: ${n}.` } }];
  });
}
