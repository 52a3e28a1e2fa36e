import { LIMITS } from './limits.ts';
import type { Report, Reported } from './reported.ts';

/** Collects what parsing meets, of each rule about each file only so much as is listed; that there is more is a finding, too. */
export function limited(reported: Reported[]): Report {
  const counts = new Map<string, number>();
  return (problem) => {
    const kind = `${problem.rule} ${problem.file}`;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    if (count <= LIMITS.findings) reported.push(problem);
    else if (count === LIMITS.findings + 1) reported.push(more(problem));
  };
}

/** Says that a rule has found more than is listed. @param first the first that is not */
export const more = ({ rule, file, row }: Pick<Reported, 'rule' | 'file' | 'row'>): Reported => ({
  rule: 'findings-many',
  subject: `${file}/${rule}`,
  file,
  row,
  found: rule,
  expected: { lv: `ne vairāk kā ${LIMITS.findings}`, en: `at most ${LIMITS.findings}` },
  message: {
    lv: `Pārbaude „${rule}” atradusi vairāk, nekā var uzskaitīt; kas ir tālāk, nav nosaukts.`,
    en: `Rule “${rule}” has found more than can be listed; what comes later is not named.`,
  },
});
