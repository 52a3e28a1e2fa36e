import { certainlyOverlap, possiblyOverlap } from '../model/date.ts';
import type { Rule } from './rule.ts';

export const successionDate: Rule = {
  id: 'succession-date',
  scope: 'time',
  severity: 'blocker',
  checks: {
    lv: 'Priekštecis līdz pārņemšanas dienai beidz pastāvēt, un pārņēmējs tajā dienā pastāv.',
    en: 'A predecessor ends by the day of the succession, and its successor exists on that day.',
  },
  remedy: {
    lv: 'Labojiet pārņemšanas datumu vai iestādes derīguma laiku reģistrā.',
    en: 'Correct the date of the succession, or the validity of the institution in the registry.',
  },
  *check({ dataset: { registry } }) {
    const rows = Map.groupBy(registry.institutions, (row) => row.institution_id);
    for (const { predecessor_id, successor_id, date, place } of registry.successions) {
      const subject = `${predecessor_id}/${successor_id}`;
      const before = rows.get(predecessor_id);
      const after = rows.get(successor_id);
      // A day of grace: the last day of the one may be given as the first day of the other.
      if (
        before?.some((row) =>
          certainlyOverlap({ from: row.valid_from, to: row.valid_to }, { from: dayAfter(date), to: '' }),
        )
      ) {
        yield {
          ...place,
          column: 'date',
          subject,
          found: date,
          expected: {
            lv: `diena, pēc kuras „${predecessor_id}” reģistrā vairs nav spēkā`,
            en: `a day after which “${predecessor_id}” is no longer valid in the registry`,
          },
          message: {
            lv: `Iestāde „${predecessor_id}” pastāv arī pēc tam, kad to pārņem.`,
            en: `Institution “${predecessor_id}” goes on after it was succeeded.`,
          },
        };
      }
      if (
        after !== undefined &&
        !after.some((row) => possiblyOverlap({ from: row.valid_from, to: row.valid_to }, { from: date, to: date }))
      ) {
        yield {
          ...place,
          column: 'date',
          subject,
          found: date,
          expected: {
            lv: `diena, kurā „${successor_id}” pastāv`,
            en: `a day on which “${successor_id}” exists`,
          },
          message: {
            lv: `Pārņēmējs „${successor_id}” tajā dienā nepastāv.`,
            en: `Successor “${successor_id}” does not exist on that day.`,
          },
        };
      }
    }
  },
};

/** The day after a date of the contract; a year stays a year, whose last day is taken. */
function dayAfter(date: string): string {
  if (date.length === 4) return date;
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}
