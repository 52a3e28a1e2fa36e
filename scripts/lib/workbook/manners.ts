import type { Finding } from '../../../src/core/model/finding.ts';
import { cellName } from './answer-findings.ts';
import type { Manner } from './cell-answer.ts';
import type { NeededKey } from './columns.ts';
import { finding } from './import-rules.ts';
import { at, type AnswerRow } from './rows.ts';
import { shown } from '../../../src/core/parse/sheet.ts';

/** Manners of writing that were converted: each once for a sheet, with how often and the first as an example. */
export class Manners {
  readonly #met = new Map<string, { rule: Manner; row: AnswerRow; key: NeededKey; text: string; n: number }>();

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
