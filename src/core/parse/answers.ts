import { MISSING_REASONS, type AnswerType, type MissingReason } from '../model/vocabulary.ts';
import type { Answer } from '../model/edition.ts';
import { composed } from './cell-text.ts';
import { eachRow, type Reader } from './csv.ts';
import { answerKind, excelCell } from './excel-cell.ts';
import { lostInExcel } from './excel-lost.ts';
import { columnPositions } from './header.ts';
import type { InputFile } from './input.ts';
import { layoutOf } from './layout.ts';
import { LIMITS } from './limits.ts';
import { conversions } from './manner.ts';
import type { Questions } from './meaning.ts';
import type { Report } from './reported.ts';
import { decode } from './text.ts';

export const ANSWER_COLUMNS = ['institution_id', 'indicator', 'value', 'missing', 'note'] as const;

const REASONS: ReadonlyMap<string, MissingReason | ''> = new Map([
  ['', ''],
  ...MISSING_REASONS.map((r) => [r, r] as const),
]);

/** Values that no spreadsheet writes otherwise: numbers with a point, small letters, nothing. */
const PLAIN = /^(?:-?\d*(?:\.\d+)?|[a-z][a-z0-9_-]*)$/;

/**
 * Reads answers.csv, the one long table, in a single pass and without a schema object per row: a million rows must take
 * little longer than PapaParse itself. The first of two rows for the same answer is kept, the second reported; what an
 * answer says is read here, and judged by the rules.
 * @param typesOf types of an indicator in the sectors that have it, for what Excel makes of values
 * @param questionsTo what a body is asked; nothing where that is not known
 * @returns answers by institution, then indicator
 */
export function readAnswers(
  year: number,
  file: string,
  input: InputFile,
  report: Report,
  typesOf: (indicator: string) => ReadonlySet<AnswerType> | undefined,
  questionsTo: (institution_id: string) => Questions,
): Map<string, Map<string, Answer>> {
  const answers = new Map<string, Map<string, Answer>>();
  const text = decode(file, input, report);
  if (text === null) return answers;
  const { note, flush } = conversions(file, report);
  const layout = layoutOf(file, text, ANSWER_COLUMNS, report, { note, rows: LIMITS.answers });
  const take: Reader = (header) => {
    const positions = columnPositions(file, header, ANSWER_COLUMNS, report, note);
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
    let questions: Questions = new Map();
    return (cells, row) => {
      const id = cells[atId] as string;
      const indicator = cells[atIndicator] as string;
      const missing = REASONS.get(cells[atMissing] as string);
      if (missing === undefined) {
        unknownReason(year, file, row, id, indicator, cells[atMissing] as string, report);
        return;
      }
      const written = cells[atValue] as string;
      const plain = PLAIN.test(written);
      let value = plain ? written : composed(written);
      const excel = plain ? null : excelCell(answerKind(typesOf(indicator)), value, layout?.decimalComma === true);
      if (excel?.read !== undefined) {
        note({ rule: excel.rule, row, column: 'value', found: value, expected: { lv: excel.read, en: excel.read } });
        value = excel.read;
      } else if (excel !== null) {
        const lost = { institution_id: id, indicator };
        lostInExcel(excel.rule, { file, row, column: 'value' }, `${year}/${id}/${indicator}`, value, lost, report);
        return;
      }
      if (id !== lastId) {
        const known = answers.get(id);
        own = known ?? new Map<string, Answer>();
        if (known === undefined) answers.set(id, own);
        questions = questionsTo(id);
        lastId = id;
      }
      const before = own.get(indicator);
      if (before !== undefined) duplicate(year, file, row, id, indicator, before.row, report);
      else {
        const meaning = questions.get(indicator)?.(value) ?? null;
        own.set(indicator, { value, missing, meaning, note: composed(cells[atNote] as string), row });
      }
    };
  };
  if (layout !== null) eachRow(file, layout, report, take, { note });
  flush();
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
    message: {
      lv: `Iestādes „${institution_id}” atbildei par „${indicator}” ierakstīts trūkuma iemesls, kāda nav.`,
      en: `There is no such reason for a missing answer as “${institution_id}” has for “${indicator}”.`,
    },
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
      lv: `Iestādes „${institution_id}” atbilde par „${indicator}” jau ir ${firstRow}. rindā.`,
      en: `The answer of “${institution_id}” to “${indicator}” already stands in row ${firstRow}.`,
    },
  });
}
