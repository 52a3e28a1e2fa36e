import { shown } from '../parse/cell-text.ts';
import { columnsOf } from '../parse/contract.ts';
import type { Rule } from './rule.ts';

/** Endings under which people keep tables; of these only `.csv` and `.xlsx`, in small letters, are read. */
const TABLE = /^(?<stem>.+?)\.(?:csv|xlsx|xlsm|xlsb|xls|ods|tsv|txt|numbers)$/i;
const READ = /\.(?:csv|xlsx)$/;
const SETTINGS = /^(?:data\/publication|data\/editions\/\d{4}\/edition)\.json$/;

/** Whether a name holds what nobody sees, so that no list of files could show it. */
export const hasUnseen = (file: string): boolean =>
  /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFD]/u.test(file);

/** The name that a file should have; null where it has it, or is none of the contract's. */
export function rightName(file: string): string | null {
  const small = file.toLowerCase();
  if (SETTINGS.test(small)) return SETTINGS.test(file) ? null : small;
  const stem = TABLE.exec(small)?.groups?.['stem'];
  if (stem === undefined || columnsOf(stem) === null) return null;
  return READ.test(file) && file === small ? null : `${stem}.csv`;
}

export const fileName: Rule = {
  id: 'file-name',
  scope: 'file',
  severity: 'blocker',
  checks: {
    lv: 'Tabulu faili beidzas ar „.csv” vai „.xlsx”, un to nosaukumos ir tikai mazie burti.',
    en: 'Files of tables end in “.csv” or “.xlsx”, and their names have small letters only.',
  },
  remedy: {
    lv: 'Pārdēvējiet failu; cita veida tabulu saglabājiet kā CSV vai XLSX.',
    en: 'Rename the file; save a table of another kind as CSV or XLSX.',
  },
  *check({ files }) {
    for (const file of files.keys()) {
      if (hasUnseen(file)) {
        yield {
          file,
          subject: file,
          found: shown(file, 0, file.length),
          expected: { lv: 'nosaukums no redzamām rakstzīmēm', en: 'a name of visible characters' },
          message: { lv: 'Nosaukumā ir neredzama rakstzīme.', en: 'The name holds an invisible character.' },
        };
        continue;
      }
      const name = rightName(file);
      if (name === null) continue;
      yield {
        file,
        subject: file,
        found: file,
        expected: { lv: `varbūt domāts „${name}”`, en: `perhaps “${name}” is meant` },
        message: {
          lv: 'Faila nosaukums nav tāds, kādu nolasa.',
          en: 'The file has not the name under which it is read.',
        },
      };
    }
  },
};
