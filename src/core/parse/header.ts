import type { CsvTable } from './csv.ts';
import type { Report } from './reported.ts';

/**
 * Checks a header against the columns of the contract. Order does not matter; missing, unknown and duplicated names do.
 * @returns position by column name, or null where a column is missing or duplicated (reported)
 */
export function columnPositions(
  table: CsvTable,
  columns: readonly string[],
  report: Report,
): ReadonlyMap<string, number> | null {
  if (separatedOtherwise(table, columns, report)) return null;
  const positions = new Map<string, number>();
  let usable = true;
  table.header.forEach((name, at) => {
    if (!columns.includes(name)) {
      report({
        rule: 'csv-header-unknown',
        subject: `${table.file}/${name}`,
        file: table.file,
        row: 1,
        column: name,
        found: name,
        expected: anyOf(columns),
        message: { lv: `Kolonna „${name}” nav paredzēta.`, en: `Column “${name}” is not in the contract.` },
      });
    } else if (positions.has(name)) {
      usable = false;
      report({
        rule: 'csv-header-duplicate',
        subject: `${table.file}/${name}`,
        file: table.file,
        row: 1,
        column: name,
        found: name,
        expected: { lv: 'katra kolonna vienreiz', en: 'each column once' },
        message: { lv: `Kolonna „${name}” galvenē ir divreiz.`, en: `Column “${name}” stands twice in the header.` },
      });
    } else positions.set(name, at);
  });
  for (const name of columns.filter((column) => !positions.has(column))) {
    usable = false;
    report({
      rule: 'csv-header-missing',
      subject: `${table.file}/${name}`,
      file: table.file,
      row: 1,
      column: name,
      found: table.header.join(','),
      expected: { lv: name, en: name },
      message: { lv: `Trūkst kolonnas „${name}”.`, en: `Column “${name}” is missing.` },
    });
  }
  return usable ? positions : null;
}

const anyOf = (names: readonly string[]) => ({
  lv: `viena no: ${names.join(', ')}`,
  en: `one of: ${names.join(', ')}`,
});

/** Reports a file whose columns are separated by something else than a comma, as Excel on a Latvian computer saves it. */
function separatedOtherwise(table: CsvTable, columns: readonly string[], report: Report): boolean {
  const [only = ''] = table.header;
  const separator = [';', '\t', '|'].find((mark) => only.split(mark).some((name) => columns.includes(name.trim())));
  if (table.header.length > 1 || separator === undefined || only.split(separator).length < 2) return false;
  const name = { ';': 'semikols', '\t': 'tabulācija', '|': 'vertikāla svītra' }[separator] ?? separator;
  report({
    rule: 'csv-delimiter',
    subject: table.file,
    file: table.file,
    row: 1,
    found: separator,
    expected: { lv: 'komats', en: 'a comma' },
    message: {
      lv: `Kolonnas atdala nevis komats, bet ${name}.`,
      en: `The columns are separated by “${separator === '\t' ? 'tab' : separator}” and not by a comma.`,
    },
  });
  return true;
}
