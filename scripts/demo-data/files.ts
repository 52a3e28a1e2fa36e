import { appliesTo, indicatorRows, type Structure } from '../../src/core/model/methodology.ts';
import { ANSWER_COLUMNS } from '../../src/core/parse/answers.ts';
import { csvText } from '../lib/csv-text.ts';
import type { AnswerBook } from './answer-book.ts';
import type { Participant } from './participants.ts';

export const participantsCsv = (members: readonly Participant[]): string =>
  csvText(
    ['institution_id', 'category', 'group_id'],
    members.map(({ institution_id, category, group_id }) => [institution_id, category, group_id]),
  );

export interface SectorAnswers {
  readonly structure: Structure;
  readonly members: readonly Participant[];
  readonly book: AnswerBook;
}

/** Answers in the order of the participants, each body's in the order of the structure. */
export function answersCsv(sectors: readonly SectorAnswers[]): string {
  const rows: string[][] = [];
  for (const { structure, members, book } of sectors) {
    for (const { institution_id: id, category } of members) {
      for (const row of indicatorRows(structure)) {
        if (!appliesTo(row, category)) continue;
        const given = book.get(id)?.get(row.code);
        if (given === undefined) throw new Error(`${structure.file}: ${id} has no answer to ${row.code}`);
        rows.push([id, row.code, given.value, given.missing, given.note]);
      }
    }
  }
  return csvText(ANSWER_COLUMNS, rows);
}
