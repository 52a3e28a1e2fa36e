import type { Registry, SuccessionRow } from '../model/registry.ts';
import { INSTITUTIONS } from './paths.ts';
import { unreadable } from './readable.ts';
import type { Rule } from './rule.ts';

/** So many bodies are named. */
const NAMED = 4;

export const registrationNumberShared: Rule = {
  id: 'registration-number-shared',
  scope: 'plausibility',
  severity: 'warning',
  checks: {
    lv: 'Vienu reģistrācijas numuru nelieto divas iestādes, ja vien viena nav kļuvusi par otru.',
    en: 'No two bodies have the same registration number, unless one became the other.',
  },
  remedy: {
    lv: 'Labojiet numuru; ja tā ir viena un tā pati iestāde, lietojiet vienu identifikatoru vai ierakstiet maiņu failā data/registry/successions.csv.',
    en: 'Correct the number; where it is one and the same body use one identifier, or write the succession into data/registry/successions.csv.',
  },
  *check(context) {
    if (unreadable(context, INSTITUTIONS)) return;
    const { registry } = context.dataset;
    const numbered = registry.institutions.filter((row) => row.registration_number !== '');
    const links = linksOf(registry);
    for (const [number, rows] of Map.groupBy(numbered, (row) => row.registration_number)) {
      // A body has a row for each of its names.
      const owners = [...Map.groupBy(rows, (row) => row.institution_id).values()].flatMap(([row]) => row ?? []);
      const [, second] = owners;
      if (second === undefined || isOneLine(owners.length, links.get(number) ?? [])) continue;
      const ids = owners.slice(0, NAMED).map(({ institution_id }) => institution_id);
      const n = owners.length;
      yield {
        ...second.place,
        column: 'registration_number',
        subject: number,
        found: number,
        expected: { lv: 'savs numurs vai tukša šūna', en: 'a number of its own or a blank cell' },
        message: {
          lv: `Viens reģistrācijas numurs ir vairākām iestādēm (to skaits: ${n}): ${ids.map((id) => `„${id}”`).join(', ')}${n > NAMED ? ' …' : ''}.`,
          en: `${n} institutions have one registration number: ${ids.map((id) => `“${id}”`).join(', ')}${n > NAMED ? ' …' : ''}.`,
        },
      };
    }
  },
};

/** Successions in which the number went along, by number. */
function linksOf({
  institutions,
  successions,
}: Registry): ReadonlyMap<string, readonly { readonly row: SuccessionRow }[]> {
  const numbers = new Map<string, Set<string>>();
  for (const { institution_id: id, registration_number: number } of institutions)
    if (number !== '') numbers.set(id, (numbers.get(id) ?? new Set()).add(number));
  const kept = successions.flatMap((row) =>
    [...(numbers.get(row.predecessor_id) ?? [])]
      .filter((number) => numbers.get(row.successor_id)?.has(number))
      .map((number) => ({ number, row })),
  );
  return Map.groupBy(kept, ({ number }) => number);
}

/** Whether each of so many bodies became the next: none passed into two of them, and into none did two pass. */
const isOneLine = (bodies: number, links: readonly { readonly row: SuccessionRow }[]): boolean =>
  links.length === bodies - 1 &&
  (['predecessor_id', 'successor_id'] as const).every(
    (end) => new Set(links.map(({ row }) => row[end])).size === links.length,
  );
