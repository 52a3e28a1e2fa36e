import type { Bilingual, Finding } from '../../../src/core/model/finding.ts';
import type { StructureRow } from '../../../src/core/model/methodology.ts';
import type { MissingReason } from '../../../src/core/model/vocabulary.ts';
import { nearest } from '../../../src/core/parse/nearest.ts';
import { answerOf, plainText, typedNumber, type Fault, type Manner } from './cell-answer.ts';
import { rangesOf, type NeededKey } from './columns.ts';
import { headName } from './head.ts';
import { finding, type ImportRuleId } from './import-rules.ts';
import type { Questionnaire, Respondent } from './questionnaire.ts';
import { at, rowsOf, type AnswerRow, type WorkbookFile } from './rows.ts';
import { isBlank, shown } from './sheet.ts';
import { kindOf, reasonOf, REASON_WORDS } from './words.ts';

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
  const merged = (['institution_id', 'indicator', 'value', 'missing', 'note'] as const).find(
    (key) => cells[key].merged,
  );
  if (merged !== undefined) return fault('workbook-merged', row, merged, indicator, add);
  const note = isBlank(cells.note) ? '' : plainText(cells.note.content);
  if (cells.note.content.kind === 'error') return fault('workbook-error', row, 'note', indicator, add);
  const hasReason = !isBlank(cells.missing);
  if (hasReason && !isBlank(cells.value)) return bothGiven(row, add);
  if (hasReason) {
    const reason = cells.missing.content.kind === 'text' ? reasonOf(cells.missing.content.text) : null;
    if (reason === null) return unknownReason(row, add);
    if (cells.missing.formula) manners.add('workbook-formula', row, 'missing', reason.key);
    if (reason.bare) manners.add('workbook-spelling', row, 'missing', reason.key);
    return { value: '', missing: reason.key, note };
  }
  const answer = answerOf(cells.value, indicator);
  if ('fault' in answer) return fault(answer.fault, row, 'value', indicator, add);
  for (const manner of answer.manners) manners.add(manner, row, 'value', answer.text);
  return { value: answer.text, missing: '', note };
}

const cellName = (row: AnswerRow, key: NeededKey): string => `${row.letters[key]}${row.row}`;
const subjectOf = (row: AnswerRow): string => `${row.id}/${row.indicator}`;

const FAULTS: Record<Fault, (cell: string) => Bilingual> = {
  'workbook-type': (cell) => ({
    lv: `Šūnā ${cell} nav tāda atbilde, kādu rādītājs pieļauj.`,
    en: `Cell ${cell} does not hold an answer that the indicator allows.`,
  }),
  'workbook-date': (cell) => ({
    lv: `Šūnā ${cell} ir datums; Excel tajā ir pārvērtis ierakstīto.`,
    en: `Cell ${cell} holds a date; Excel has turned into it what was typed.`,
  }),
  'workbook-percent': (cell) => ({
    lv: `Šūnā ${cell} ir procenti, bet rādītājs nav daļa.`,
    en: `Cell ${cell} holds a per cent, but the indicator is no share.`,
  }),
  'workbook-error': (cell) => ({
    lv: `Šūnā ${cell} ir kļūda vai formula bez saglabāta rezultāta.`,
    en: `Cell ${cell} holds an error, or a formula whose result was not saved.`,
  }),
  'workbook-merged': (cell) => ({
    lv: `Šūna ${cell} ir sapludināta ar citu.`,
    en: `Cell ${cell} is merged with another.`,
  }),
};

function fault(
  rule: Fault,
  row: AnswerRow,
  key: NeededKey,
  indicator: StructureRow,
  add: (found: Finding) => void,
): null {
  const { content } = row.cells[key];
  const found =
    rule === 'workbook-date' && content.kind === 'date'
      ? `${shown(content)} (${typedNumber(content.date)}?)`
      : shown(content);
  add(
    finding(rule, {
      ...at(row, key),
      subject: subjectOf(row),
      found,
      expected: key === 'value' ? kindOf(indicator) : { lv: headName(key), en: headName(key) },
      message: FAULTS[rule](cellName(row, key)),
    }),
  );
  return null;
}

const ONE_OF_TWO: Bilingual = {
  lv: 'atbilde vai iemesls, viens no abiem',
  en: 'an answer or a reason, one of the two',
};

function bothGiven(row: AnswerRow, add: (found: Finding) => void): null {
  const cell = cellName(row, 'missing');
  add(
    finding('workbook-answer-and-reason', {
      ...at(row, 'missing'),
      subject: subjectOf(row),
      found: `${shown(row.cells.value.content)}; ${shown(row.cells.missing.content)}`,
      expected: ONE_OF_TWO,
      message: {
        lv: `Rindā ir gan atbilde, gan iemesls (${cell}).`,
        en: `The row has both an answer and a reason (${cell}).`,
      },
    }),
  );
  return null;
}

/** Rows of a body in a sheet with neither an answer nor a reason: one finding that names every cell. */
function absent(body: Respondent, rows: readonly AnswerRow[], add: (found: Finding) => void): void {
  const [first] = rows;
  if (first === undefined) return;
  const cells = rangesOf(
    first.letters.value,
    rows.map(({ row }) => row),
  );
  add(
    finding('workbook-answer-absent', {
      ...at(first, 'value'),
      subject: rows.length > 1 ? body.id : subjectOf(first),
      found: '',
      expected: ONE_OF_TWO,
      message: {
        lv: `Nav ne atbildes, ne iemesla (${rows.length}): ${cells}`,
        en: `There is neither an answer nor a reason (${rows.length}): ${cells}`,
      },
    }),
  );
}

function unknownReason(row: AnswerRow, add: (found: Finding) => void): null {
  const cell = cellName(row, 'missing');
  const words = REASON_WORDS.join(', ');
  add(
    finding('workbook-reason', {
      ...at(row, 'missing'),
      subject: subjectOf(row),
      found: shown(row.cells.missing.content),
      expected: { lv: `viens no: ${words}`, en: `one of: ${words}` },
      message: { lv: `Šūnā ${cell} nav paredzēta iemesla.`, en: `Cell ${cell} holds no reason that there is.` },
    }),
  );
  return null;
}

function unknownBody(row: AnswerRow, rows: number, known: Iterable<string>, add: (found: Finding) => void): void {
  add(
    finding('workbook-institution-unknown', {
      ...at(row, 'institution_id'),
      subject: row.id,
      found: row.id,
      expected: nearest(row.id, known),
      message: {
        lv: `Iestādes „${row.id}” starp dalībniekiem nav (rindas: ${rows}).`,
        en: `Institution “${row.id}” is not among the participants (rows: ${rows}).`,
      },
    }),
  );
}

function unknownIndicator(row: AnswerRow, known: Iterable<string>, add: (found: Finding) => void): void {
  add(
    finding('workbook-indicator-unknown', {
      ...at(row, 'indicator'),
      subject: subjectOf(row),
      found: row.indicator,
      expected: nearest(row.indicator, known),
      message: { lv: `Rādītāja „${row.indicator}” nav.`, en: `There is no indicator “${row.indicator}”.` },
    }),
  );
}

function notAsked(row: AnswerRow, body: Respondent, add: (found: Finding) => void): void {
  add(
    finding('workbook-not-asked', {
      ...at(row, 'indicator'),
      subject: subjectOf(row),
      found: row.indicator,
      expected: { lv: 'rādītājs, ko šai kategorijai jautā', en: 'an indicator asked of this category' },
      message: {
        lv: `Rādītāju „${row.indicator}” kategorijai „${body.category}” nejautā.`,
        en: `Indicator “${row.indicator}” is not asked of category “${body.category}”.`,
      },
    }),
  );
}

/** @param rows so many rows of the body stand there again */
function duplicate(row: AnswerRow, before: AnswerRow, rows: number, add: (found: Finding) => void): void {
  add(
    finding('workbook-duplicate', {
      ...at(row, 'indicator'),
      subject: rows > 1 ? row.id : subjectOf(row),
      found: rows > 1 ? row.id : `${row.id}, ${row.indicator}`,
      expected: { lv: 'viena rinda katrai atbildei', en: 'one row for each answer' },
      message: {
        lv: `${rows > 1 ? `Visas iestādes atbildes (${rows})` : 'Šī atbilde'} jau ir: ${before.place}, ${before.row}. rinda.`,
        en: `${rows > 1 ? `All ${rows} answers of the body stand` : 'This answer stands'} already in ${before.place}, row ${before.row}.`,
      },
    }),
  );
}

/** So many codes are named one by one. */
const NAMED = 5;

function missingRows(
  body: Respondent,
  first: ReadonlyMap<string, AnswerRow>,
  rows: readonly AnswerRow[],
  add: (found: Finding) => void,
): void {
  const missing = body.asked.map(({ code }) => code).filter((code) => !first.has(`${body.id}/${code}`));
  const last = rows.findLast((row) => row.id === body.id);
  if (missing.length === 0 || last === undefined) return;
  const codes = `${missing.slice(0, NAMED).join(', ')}${missing.length > NAMED ? ' …' : ''}`;
  add(
    finding('workbook-row-missing', {
      ...at(last, 'indicator'),
      subject: body.id,
      found: '',
      expected: { lv: codes, en: codes },
      message: {
        lv: `Iestādei „${body.name}” trūkst rindu: ${missing.length}.`,
        en: `Institution “${body.name}” lacks rows: ${missing.length}.`,
      },
    }),
  );
}

/** Bodies without any answer, in one finding. */
function unanswered(rows: readonly AnswerRow[], add: (found: Finding) => void): void {
  const [first] = rows;
  if (first === undefined) return;
  const ids = [...new Set(rows.map((row) => row.id))];
  const names = `${ids.slice(0, NAMED).join(', ')}${ids.length > NAMED ? ' …' : ''}`;
  add(
    finding('workbook-body-blank', {
      file: first.place,
      row: first.row,
      subject: first.place,
      message: {
        lv: `Bez nevienas atbildes, izlaistas (${ids.length}): ${names}`,
        en: `Without any answer, passed over (${ids.length}): ${names}`,
      },
    }),
  );
}

/** Manners of writing that were converted: each once for a sheet, with how often and the first as an example. */
class Manners {
  readonly #met = new Map<string, { rule: ImportRuleId; row: AnswerRow; key: NeededKey; text: string; n: number }>();

  add(rule: Manner, row: AnswerRow, key: NeededKey, text: string): void {
    const name = `${rule}\n${row.place}`;
    const met = this.#met.get(name);
    if (met === undefined) this.#met.set(name, { rule, row, key, text, n: 1 });
    else met.n += 1;
  }

  findings(): Finding[] {
    return [...this.#met.values()].map(({ rule, row, key, text, n }) =>
      finding(rule, {
        ...at(row, key),
        subject: row.place,
        found: shown(row.cells[key].content),
        message: {
          lv: `Pārvērsts (šūnu skaits: ${n}); piemēram, ${cellName(row, key)} kļuva par „${text}”.`,
          en: `Converted (cells: ${n}); ${cellName(row, key)}, for instance, became “${text}”.`,
        },
      }),
    );
  }
}
