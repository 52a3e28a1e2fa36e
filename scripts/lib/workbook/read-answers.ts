import type { Finding } from '../../../src/core/model/finding.ts';
import type { StructureRow } from '../../../src/core/model/methodology.ts';
import type { MissingReason } from '../../../src/core/model/vocabulary.ts';
import {
  absent,
  bothGiven,
  duplicate,
  fault,
  missingRows,
  notAsked,
  unanswered,
  unknownBody,
  unknownIndicator,
  unknownReason,
} from './answer-findings.ts';
import { answerOf, errorFault, plainText } from './cell-answer.ts';
import { NEEDED } from './columns.ts';
import { Manners } from './manners.ts';
import { noteHolds } from './note-text.ts';
import type { Questionnaire, Respondent } from './questionnaire.ts';
import { rowsOf, type AnswerRow, type WorkbookFile } from './rows.ts';
import { isBlank } from '../../../src/core/parse/sheet.ts';
import { reasonOf } from './words.ts';

/** An answer as answers.csv has it. */
export interface Given {
  readonly value: string;
  readonly missing: MissingReason | '';
  readonly note: string;
}

export interface ReadAnswers {
  /** By body, then indicator; only bodies that have answered. */
  readonly answers: ReadonlyMap<string, ReadonlyMap<string, Given>>;
  /** In order of the files, sheets and rows. */
  readonly findings: readonly Finding[];
}

/** Reads filled-in workbooks against what the edition asks. Everything is looked at; nothing stops at the first fault. */
export function readAnswerFiles(files: readonly WorkbookFile[], questionnaire: Questionnaire): ReadAnswers {
  const findings: Finding[] = [];
  const add = (found: Finding): void => void findings.push(found);
  const rows = files.flatMap((file) => rowsOf(file, questionnaire.year, add));
  const manners = new Manners();
  const respondents = new Map(questionnaire.respondents.map((body) => [body.id, body]));
  const first = new Map<string, AnswerRow>();
  const answers = new Map<string, Map<string, Given>>();
  const blank: AnswerRow[] = [];
  for (const group of groups(rows)) {
    const [head] = group;
    const body = respondents.get(head.id);
    if (body === undefined) {
      unknownBody(head, group.length, respondents.keys(), add);
      continue;
    }
    if (group.every(isUnanswered)) {
      blank.push(head);
      continue;
    }
    const again = first.get(`${body.id}/${head.indicator}`);
    if (again !== undefined && group.length > 1 && group.every((row) => first.has(`${body.id}/${row.indicator}`))) {
      duplicate(head, again, group.length, add);
      continue;
    }
    const own = answers.get(body.id) ?? new Map<string, Given>();
    answers.set(body.id, own);
    const asked = new Map(body.asked.map((row) => [row.code, row]));
    const neither: AnswerRow[] = [];
    for (const row of group) {
      const indicator = asked.get(row.indicator);
      if (indicator === undefined) {
        if (!questionnaire.codes.has(row.indicator)) unknownIndicator(row, questionnaire.codes, add);
        else if (!isUnanswered(row)) notAsked(row, body, add);
        continue;
      }
      const key = `${body.id}/${row.indicator}`;
      const before = first.get(key);
      if (before !== undefined) {
        duplicate(row, before, 1, add);
        continue;
      }
      first.set(key, row);
      if (isBlank(row.cells.value) && isBlank(row.cells.missing) && !row.cells.value.merged) {
        neither.push(row);
        continue;
      }
      const given = readRow(row, indicator, manners, add);
      if (given !== null) own.set(row.indicator, given);
    }
    absent(body, neither, add);
  }
  for (const [id] of answers) missingRows(respondents.get(id) as Respondent, first, rows, add);
  unanswered(
    blank.filter((row) => !answers.has(row.id)),
    add,
  );
  findings.push(...manners.findings());
  return { answers, findings };
}

/** Rows of one body in one sheet, in the order in which they were met. */
function groups(rows: readonly AnswerRow[]): [AnswerRow, ...AnswerRow[]][] {
  const found = new Map<string, [AnswerRow, ...AnswerRow[]]>();
  for (const row of rows) {
    const key = `${row.place}\n${row.id}`;
    const group = found.get(key);
    if (group === undefined) found.set(key, [row]);
    else group.push(row);
  }
  return [...found.values()];
}

const isUnanswered = ({ cells }: AnswerRow): boolean =>
  isBlank(cells.value) && isBlank(cells.missing) && isBlank(cells.note);

/** What one row says, or null where that is a fault. */
function readRow(
  row: AnswerRow,
  indicator: StructureRow,
  manners: Manners,
  add: (found: Finding) => void,
): Given | null {
  const { cells } = row;
  const merged = NEEDED.find((key) => cells[key].merged);
  if (merged !== undefined) return fault('import-merged', row, merged, indicator, add);
  const struck = NEEDED.find((key) => cells[key].struck !== undefined);
  if (struck !== undefined) return fault('import-struck', row, struck, indicator, add);
  const note = isBlank(cells.note) ? '' : plainText(cells.note.content);
  if (cells.note.content.kind === 'error') return fault(errorFault(cells.note.content), row, 'note', indicator, add);
  if (!noteHolds(row, note, add)) return null;
  const hasReason = !isBlank(cells.missing);
  if (hasReason && !isBlank(cells.value)) return bothGiven(row, add);
  if (hasReason) {
    if (cells.missing.content.kind === 'error')
      return fault(errorFault(cells.missing.content), row, 'missing', indicator, add);
    const reason = cells.missing.content.kind === 'text' ? reasonOf(cells.missing.content.text) : null;
    if (reason === null) return unknownReason(row, add);
    if (cells.missing.formula) manners.add('import-formula', row, 'missing', reason.key);
    if (reason.bare) manners.add('import-spelling', row, 'missing', reason.key);
    return { value: '', missing: reason.key, note };
  }
  const answer = answerOf(cells.value, indicator);
  if ('fault' in answer) return fault(answer.fault, row, 'value', indicator, add);
  for (const manner of answer.manners) manners.add(manner, row, 'value', answer.text);
  return { value: answer.text, missing: '', note };
}
