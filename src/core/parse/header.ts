import { nearest } from './nearest.ts';
import type { Conversions } from './manner.ts';
import type { Report } from './reported.ts';

/**
 * Checks a header against the columns of the contract. Blanks around a name and another order are noted; missing, unknown and
 * duplicated names are reported.
 * @param optional those of the columns that a file may do without
 * @returns position by column name, or null where a column is missing or duplicated
 */
export function columnPositions(
  file: string,
  header: readonly string[],
  columns: readonly string[],
  report: Report,
  note: Conversions['note'],
  optional: readonly string[] = [],
): ReadonlyMap<string, number> | null {
  const positions = new Map<string, number>();
  let usable = true;
  const problem = (rule: string, column: string) => ({
    rule,
    subject: `${file}/${column}`,
    file,
    row: 1,
    column,
  });
  const missing = (): string[] => columns.filter((column) => !positions.has(column));
  header.forEach((received, at) => {
    const name = received.trim();
    if (!columns.includes(name)) return;
    if (positions.has(name)) {
      usable = false;
      report({
        ...problem('csv-header-duplicate', name),
        found: name,
        expected: { lv: 'katra kolonna vienreiz', en: 'each column once' },
        message: { lv: `Kolonna „${name}” galvenē ir divreiz.`, en: `Column “${name}” stands twice in the header.` },
      });
      return;
    }
    positions.set(name, at);
    if (name !== received)
      note({
        rule: 'csv-header-space',
        row: 1,
        column: name,
        found: `„${received}”`,
        expected: { lv: name, en: name },
      });
  });
  for (const name of header.filter((received) => !columns.includes(received.trim()))) {
    report({
      ...problem('csv-header-unknown', name),
      found: name,
      expected: nearest(name.trim(), missing()) ?? anyOf(columns),
      message: { lv: `Kolonna „${name}” nav paredzēta.`, en: `Column “${name}” is not in the contract.` },
    });
  }
  for (const name of missing().filter((column) => !optional.includes(column))) {
    usable = false;
    report({
      ...problem('csv-header-missing', name),
      found: header.join(','),
      expected: { lv: name, en: name },
      message: { lv: `Trūkst kolonnas „${name}”.`, en: `Column “${name}” is missing.` },
    });
  }
  const order = [...positions.keys()];
  const expected = columns.filter((column) => positions.has(column));
  if (usable && order.some((name, at) => name !== expected[at]))
    note({
      rule: 'csv-header-order',
      row: 1,
      found: order.join(','),
      expected: { lv: expected.join(','), en: expected.join(',') },
    });
  return usable ? positions : null;
}

const anyOf = (names: readonly string[]) => ({
  lv: `viena no: ${names.join(', ')}`,
  en: `one of: ${names.join(', ')}`,
});
