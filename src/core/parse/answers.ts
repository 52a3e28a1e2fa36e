import { MISSING_REASONS, type MissingReason } from '../model/vocabulary.ts';
import type { Answer } from '../model/edition.ts';
import { readCsv } from './csv.ts';
import { columnPositions } from './header.ts';
import type { InputFile } from './input.ts';
import type { Report } from './reported.ts';
import { decode } from './text.ts';

export const ANSWER_COLUMNS = ['institution_id', 'indicator', 'value', 'missing', 'note'] as const;

/** Every row of answers.csv as it stands; what it says is judged by the rules. */
export interface AnswerRow extends Answer {
  readonly institution_id: string;
  readonly indicator: string;
}

export interface AnswerTable {
  readonly answers: Map<string, Map<string, AnswerRow>>;
}

const REASONS: ReadonlySet<string> = new Set(MISSING_REASONS);

/**
 * Reads answers.csv, the one long table, in a single pass and without a schema object per row: a million rows must take
 * little longer than PapaParse itself. The first of two rows for the same answer is kept, the second reported.
 */
export function readAnswers(file: string, input: InputFile, report: Report): AnswerTable {
  const answers = new Map<string, Map<string, AnswerRow>>();
  const text = decode(file, input, report);
  const table = text === null ? null : readCsv(file, text, report);
  const positions = table === null ? null : columnPositions(table, ANSWER_COLUMNS, report);
  if (table === null || positions === null) return { answers };
  const [atId, atIndicator, atValue, atMissing, atNote] = ANSWER_COLUMNS.map(
    (column) => positions.get(column) as number,
  ) as [number, number, number, number, number];
  for (const { row, cells } of table.rows) {
    const institution_id = cells[atId] as string;
    const indicator = cells[atIndicator] as string;
    const missing = cells[atMissing] as string;
    const value = cells[atValue] as string;
    if (missing !== '' && !REASONS.has(missing)) {
      report({
        rule: 'answer-missing-reason',
        subject: `${institution_id}/${indicator}`,
        file,
        row,
        column: 'missing',
        found: missing,
        expected: { lv: `viens no: ${MISSING_REASONS.join(', ')}`, en: `one of: ${MISSING_REASONS.join(', ')}` },
        message: { lv: 'Trūkuma iemesls nav zināms.', en: 'The reason for a missing answer is not known.' },
        lost: { institution_id, indicator },
      });
      continue;
    }
    let own = answers.get(institution_id);
    if (own === undefined) answers.set(institution_id, (own = new Map()));
    if (own.has(indicator)) {
      report({
        rule: 'answer-duplicate',
        subject: `${institution_id}/${indicator}`,
        file,
        row,
        column: 'indicator',
        found: `${institution_id}, ${indicator}`,
        expected: { lv: 'viena rinda katrai atbildei', en: 'one row for each answer' },
        message: {
          lv: `Šī atbilde jau ir ${own.get(indicator)?.row}. rindā.`,
          en: `This answer already stands in row ${own.get(indicator)?.row}.`,
        },
      });
      continue;
    }
    own.set(indicator, {
      institution_id,
      indicator,
      value,
      missing: missing as MissingReason | '',
      note: cells[atNote] as string,
      row,
    });
  }
  return { answers };
}
