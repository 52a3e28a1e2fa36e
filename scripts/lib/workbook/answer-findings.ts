import type { Bilingual, Finding } from '../../../src/core/model/finding.ts';
import type { StructureRow } from '../../../src/core/model/methodology.ts';
import { nearest } from '../../../src/core/parse/nearest.ts';
import { typedNumber, type Fault } from './cell-answer.ts';
import { rangesOf, type NeededKey } from './columns.ts';
import { headName } from './head.ts';
import { finding } from './import-rules.ts';
import type { Respondent } from './questionnaire.ts';
import { at, type AnswerRow } from './rows.ts';
import { shown } from '../../../src/core/parse/sheet.ts';
import { kindOf, REASON_WORDS } from './words.ts';

/** What is said of rows and cells that are at fault; functions that give null stand where an answer would have been. */

export const cellName = (row: AnswerRow, key: NeededKey): string => `${row.letters[key]}${row.row}`;
const subjectOf = (row: AnswerRow): string => `${row.id}/${row.indicator}`;

const FAULTS: Record<Fault, (cell: string) => Bilingual> = {
  'import-type': (cell) => ({
    lv: `Šūnā ${cell} nav tāda atbilde, kādu rādītājs pieļauj.`,
    en: `Cell ${cell} does not hold an answer that the indicator allows.`,
  }),
  'import-date': (cell) => ({
    lv: `Šūnā ${cell} ir datums; Excel tajā ir pārvērtis ierakstīto.`,
    en: `Cell ${cell} holds a date; Excel has turned into it what was typed.`,
  }),
  'import-percent': (cell) => ({
    lv: `Šūnā ${cell} ir procenti, bet rādītājs nav daļa.`,
    en: `Cell ${cell} holds a per cent, but the indicator is no share.`,
  }),
  'import-error': (cell) => ({
    lv: `Šūnā ${cell} ir Excel kļūda.`,
    en: `Cell ${cell} holds an error of Excel’s.`,
  }),
  'import-formula-unsaved': (cell) => ({
    lv: `Šūnā ${cell} ir formula bez saglabāta rezultāta.`,
    en: `Cell ${cell} holds a formula whose result was not saved.`,
  }),
  'import-struck': (cell) => ({
    lv: `Šūnas ${cell} teksts vai tā daļa ir pārsvītrota; nav zināms, kas no tā ir spēkā.`,
    en: `The text of cell ${cell}, or a part of it, is struck through; what of it counts is not known.`,
  }),
  'import-merged': (cell) => ({
    lv: `Šūna ${cell} ir sapludināta ar citu.`,
    en: `Cell ${cell} is merged with another.`,
  }),
};

export function fault(
  rule: Fault,
  row: AnswerRow,
  key: NeededKey,
  indicator: StructureRow,
  add: (found: Finding) => void,
): null {
  const { content } = row.cells[key];
  const found =
    rule === 'import-date' && content.kind === 'date'
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

export function bothGiven(row: AnswerRow, add: (found: Finding) => void): null {
  const cell = cellName(row, 'missing');
  add(
    finding('import-answer-and-reason', {
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
export function absent(body: Respondent, rows: readonly AnswerRow[], add: (found: Finding) => void): void {
  const [first] = rows;
  if (first === undefined) return;
  const cells = rangesOf(
    first.letters.value,
    rows.map(({ row }) => row),
  );
  add(
    finding('import-answer-absent', {
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

export function unknownReason(row: AnswerRow, add: (found: Finding) => void): null {
  const cell = cellName(row, 'missing');
  const words = REASON_WORDS.join(', ');
  add(
    finding('import-reason', {
      ...at(row, 'missing'),
      subject: subjectOf(row),
      found: shown(row.cells.missing.content),
      expected: { lv: `viens no: ${words}`, en: `one of: ${words}` },
      message: { lv: `Šūnā ${cell} nav paredzēta iemesla.`, en: `Cell ${cell} holds no reason that there is.` },
    }),
  );
  return null;
}

export function unknownBody(
  row: AnswerRow,
  rows: number,
  known: Iterable<string>,
  add: (found: Finding) => void,
): void {
  add(
    finding('import-institution-unknown', {
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

export function unknownIndicator(row: AnswerRow, known: Iterable<string>, add: (found: Finding) => void): void {
  add(
    finding('import-indicator-unknown', {
      ...at(row, 'indicator'),
      subject: subjectOf(row),
      found: row.indicator,
      expected: nearest(row.indicator, known),
      message: { lv: `Rādītāja „${row.indicator}” nav.`, en: `There is no indicator “${row.indicator}”.` },
    }),
  );
}

export function notAsked(row: AnswerRow, body: Respondent, add: (found: Finding) => void): void {
  add(
    finding('import-not-asked', {
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
export function duplicate(row: AnswerRow, before: AnswerRow, rows: number, add: (found: Finding) => void): void {
  add(
    finding('import-duplicate', {
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

export function missingRows(
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
    finding('import-row-missing', {
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
export function unanswered(rows: readonly AnswerRow[], add: (found: Finding) => void): void {
  const [first] = rows;
  if (first === undefined) return;
  const ids = [...new Set(rows.map((row) => row.id))];
  const names = `${ids.slice(0, NAMED).join(', ')}${ids.length > NAMED ? ' …' : ''}`;
  add(
    finding('import-body-blank', {
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
