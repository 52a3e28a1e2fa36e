import type { SuccessionRow } from '../model/registry.ts';
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
    en: 'Correct or delete the row that closes the circle.',
  },
  *check({ dataset }) {
    const closing = closingRows(dataset.registry.successions);
    for (const row of dataset.registry.successions) {
      if (!closing.has(row)) continue;
      const { predecessor_id, successor_id, place } = row;
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
    }
  },
};

/** Rows that lead back to a body on the way to them, one at least of each circle. Each row is looked at once. */
function closingRows(rows: readonly SuccessionRow[]): ReadonlySet<SuccessionRow> {
  const next = Map.groupBy(rows, (row) => row.predecessor_id);
  const closing = new Set<SuccessionRow>();
  const seen = new Map<string, 'on the way' | 'done'>();
  const way: { readonly id: string; readonly rest: Iterator<SuccessionRow, undefined> }[] = [];
  const enter = (id: string): void => {
    seen.set(id, 'on the way');
    way.push({ id, rest: (next.get(id) ?? []).values() });
  };
  for (const id of next.keys()) {
    if (!seen.has(id)) enter(id);
    for (let last = way.at(-1); last !== undefined; last = way.at(-1)) {
      const row = last.rest.next().value;
      if (row === undefined) {
        seen.set(last.id, 'done');
        way.pop();
      } else if (!seen.has(row.successor_id)) enter(row.successor_id);
      else if (seen.get(row.successor_id) === 'on the way') closing.add(row);
    }
  }
  return closing;
}
