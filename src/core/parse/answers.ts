import { MISSING_REASONS, type MissingReason } from '../model/vocabulary.ts';
import type { Answer } from '../model/edition.ts';
import { eachRow } from './csv.ts';
import { columnPositions } from './header.ts';
import type { InputFile } from './input.ts';
import type { Report } from './reported.ts';
import { decode } from './text.ts';

export const ANSWER_COLUMNS = ['institution_id', 'indicator', 'value', 'missing', 'note'] as const;

const REASONS: ReadonlyMap<string, MissingReason | ''> = new Map([
  ['', ''],
  ...MISSING_REASONS.map((r) => [r, r] as const),
]);

/**
 * Reads answers.csv, the one long table, in a single pass and without a schema object per row: a million rows must take
 * little longer than PapaParse itself. The first of two rows for the same answer is kept, the second reported; what an
 * answer says is judged by the rules.
 * @returns answers by institution, then indicator
 */
export function readAnswers(
  year: number,
  file: string,
  input: InputFile,
  report: Report,
): Map<string, Map<string, Answer>> {
  const answers = new Map<string, Map<string, Answer>>();
  const text = decode(file, input, report);
  if (text === null) return answers;
  eachRow(file, text, report, (header) => {
    const positions = columnPositions({ file, header, rows: [] }, ANSWER_COLUMNS, report);
    if (positions === null) return () => undefined;
    const [atId, atIndicator, atValue, atMissing, atNote] = ANSWER_COLUMNS.map((c) => positions.get(c) as number) as [
      number,
      number,
      number,
      number,
      number,
    ];
    // Rows of one body usually follow one another.
    let lastId: string | undefined;
    let own = new Map<string, Answer>();
    return (cells, row) => {
      const id = cells[atId] as string;
      const indicator = cells[atIndicator] as string;
      const missing = REASONS.get(cells[atMissing] as string);
      if (missing === undefined) {
        unknownReason(year, file, row, id, indicator, cells[atMissing] as string, report);
        return;
      }
      if (id !== lastId) {
        const known = answers.get(id);
        own = known ?? new Map<string, Answer>();
        if (known === undefined) answers.set(id, own);
        lastId = id;
      }
      const before = own.get(indicator);
      if (before !== undefined) duplicate(year, file, row, id, indicator, before.row, report);
      else own.set(indicator, { value: cells[atValue] as string, missing, note: cells[atNote] as string, row });
    };
  });
  return answers;
}

function unknownReason(
  year: number,
  file: string,
  row: number,
  institution_id: string,
  indicator: string,
  found: string,
  report: Report,
): void {
  report({
    rule: 'answer-missing-reason',
    subject: `${year}/${institution_id}/${indicator}`,
    file,
    row,
    column: 'missing',
    found,
    expected: { lv: `viens no: ${MISSING_REASONS.join(', ')}`, en: `one of: ${MISSING_REASONS.join(', ')}` },
    message: { lv: 'Šāda trūkuma iemesla nav.', en: 'There is no such reason for a missing answer.' },
    lost: { institution_id, indicator },
  });
}

function duplicate(
  year: number,
  file: string,
  row: number,
  institution_id: string,
  indicator: string,
  firstRow: number,
  report: Report,
): void {
  report({
    rule: 'answer-duplicate',
    subject: `${year}/${institution_id}/${indicator}`,
    file,
    row,
    column: 'indicator',
    found: `${institution_id}, ${indicator}`,
    expected: { lv: 'viena rinda katrai atbildei', en: 'one row for each answer' },
    message: {
      lv: `Šī atbilde jau ir ${firstRow}. rindā.`,
      en: `This answer already stands in row ${firstRow}.`,
    },
  });
}
