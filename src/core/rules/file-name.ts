import type { Bilingual } from '../model/finding.ts';
import { shown } from '../parse/cell-text.ts';
import { columnsOf } from '../parse/contract.ts';
import { meantName, type MeantName } from './meant-name.ts';
import type { Rule, RuleContext } from './rule.ts';

const SETTINGS = /^(?:data\/publication|data\/editions\/\d{4}\/edition)\.json$/;

/** Whether a name holds what nobody sees, so that no list of files could show it. */
export const hasUnseen = (file: string): boolean =>
  /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFD]/u.test(file);

/** The name that a file should have, and what has to be done to it; null where it has it, or is none of the contract's. */
export function rightName(file: string): MeantName | null {
  const small = file.toLowerCase();
  if (SETTINGS.test(small)) return SETTINGS.test(file) ? null : { name: small, how: 'rename' };
  const meant = meantName(file, (stem) => columnsOf(stem) !== null);
  return meant === null || meant.name === file ? null : meant;
}

/** Tables that are there under a name by which they are not read: of them nothing else is told, as of one that is missing. */
export const misnamed = ({ files }: Pick<RuleContext, 'files'>): ReadonlySet<string> =>
  new Set([...files.keys()].map((file) => (rightName(file)?.name ?? '').replace(/\.xlsx$/, '.csv')));

const SAYS: Readonly<Record<MeantName['how'], { message: (file: string) => Bilingual; remedy: Bilingual }>> = {
  rename: {
    message: (file) => ({
      lv: `Faila „${file}” nosaukums nav tāds, kādu nolasa.`,
      en: `File “${file}” has not the name under which it is read.`,
    }),
    remedy: {
      lv: 'Pārdēvējiet failu; nosaukumos ir tikai mazie burti.',
      en: 'Rename the file; names have small letters only.',
    },
  },
  'save-as': {
    message: (file) => ({
      lv: `„${file}”: šāda veida failus nelasa.`,
      en: `“${file}”: files of this kind are not read.`,
    }),
    remedy: {
      lv: 'Atveriet failu programmā, kurā tas veidots, un saglabājiet kā „Excel darbgrāmata (*.xlsx)”; veco failu no mapes izņemiet. Tikai pārdēvēt nepietiek.',
      en: 'Open the file in the program it was made with and save it as “Excel Workbook (*.xlsx)”; take the old file out of the folder. Renaming it is not enough.',
    },
  },
  copy: {
    message: (file) => ({
      lv: `Faila „${file}” nosaukums ir tāds, kādu dod kopijām; to nelasa.`,
      en: `File “${file}” has a name as copies get it; it is not read.`,
    }),
    remedy: {
      lv: 'Ja šis ir īstais fails, pārdēvējiet to; ja nav, izņemiet no mapes.',
      en: 'Rename the file if it is the one that counts; take it out of the folder if it is not.',
    },
  },
};

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
          message: {
            lv: `Faila „${shown(file, 0, file.length)}” nosaukumā ir neredzama rakstzīme.`,
            en: `The name of file “${shown(file, 0, file.length)}” holds an invisible character.`,
          },
        };
        continue;
      }
      const right = rightName(file);
      if (right === null) continue;
      const says = SAYS[right.how];
      yield {
        file,
        subject: file,
        found: file,
        expected: { lv: `varbūt domāts „${right.name}”`, en: `perhaps “${right.name}” is meant` },
        message: says.message(file),
        remedy: says.remedy,
      };
    }
  },
};
