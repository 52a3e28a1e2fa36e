import type { Rule } from './rule.ts';

export const successionCircle: Rule = {
  id: 'succession-circle',
  scope: 'time',
  severity: 'blocker',
  checks: {
    lv: 'Neviena iestāde nav pati savs priekštecis, arī ne caur citām iestādēm.',
    en: 'No institution is its own predecessor, nor through others.',
  },
  remedy: {
    lv: 'Labojiet vai izdzēsiet rindu, kas noslēdz loku.',
    en: 'Mend or delete the row that closes the circle.',
  },
  *check({ dataset }) {
    const successors = new Map<string, string[]>();
    const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
      from === to || (successors.get(from) ?? []).some((next) => !seen.has(next) && reaches(next, to, seen.add(next)));
    for (const { predecessor_id, successor_id, place } of dataset.registry.successions) {
      if (reaches(successor_id, predecessor_id)) {
        yield {
          ...place,
          column: 'successor_id',
          subject: `${predecessor_id}/${successor_id}`,
          found: successor_id,
          expected: { lv: 'cita iestāde', en: 'another body' },
          message: {
            lv: `Iestāde „${predecessor_id}” kļūst pati par savu pārņēmēju.`,
            en: `Institution “${predecessor_id}” becomes its own successor.`,
          },
        };
        continue;
      }
      successors.set(predecessor_id, [...(successors.get(predecessor_id) ?? []), successor_id]);
    }
  },
};
