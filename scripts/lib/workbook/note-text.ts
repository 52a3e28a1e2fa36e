import type { Finding } from '../../../src/core/model/finding.ts';
import { oddCells } from '../../../src/core/parse/cell-text.ts';
import { RULES } from '../../../src/core/rules/index.ts';
import { cellName } from './answer-findings.ts';
import { finding } from './import-rules.ts';
import { at, type AnswerRow } from './rows.ts';

/** Rules that stop publication because of a text. */
const STOPPING: ReadonlySet<string> = new Set(
  RULES.filter(({ id, severity }) => id.startsWith('text-') && severity === 'blocker').map(({ id }) => id),
);

/**
 * Whether answers.csv can hold a note; told where not. Written all the same, the note would stop validation, and the next import
 * would stop at a file that nobody wrote by hand.
 */
export function noteHolds(row: AnswerRow, note: string, add: (found: Finding) => void): boolean {
  let holds = true;
  oddCells(row.place, row.row, ['note'], [note], ({ rule, found, expected, message }) => {
    if (!STOPPING.has(rule)) return;
    holds = false;
    const cell = cellName(row, 'note');
    add(
      finding('import-text', {
        ...at(row, 'note'),
        subject: `${row.id}/${row.indicator}/${rule}`,
        found,
        expected,
        message: { lv: `Šūna ${cell}. ${message.lv}`, en: `Cell ${cell}. ${message.en}` },
      }),
    );
  });
  return holds;
}
