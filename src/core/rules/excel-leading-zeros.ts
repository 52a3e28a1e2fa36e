import { perhaps } from '../parse/nearest.ts';
import { codeLength, isCut } from './code-length.ts';
import type { Rule } from './rule.ts';

export const excelLeadingZeros: Rule = {
  id: 'excel-leading-zeros',
  scope: 'row',
  severity: 'blocker',
  checks: {
    lv: 'Teritoriju kodiem nav zaudētas nulles sākumā.',
    en: 'Codes of territories have not lost the zeros before them.',
  },
  remedy: {
    lv: 'Nulles sākumā ir izlaidusi Excel: norādiet kolonnai formātu „Teksts” un ierakstiet kodus no jauna vai saglabājiet failu no sākotnējā avota.',
    en: 'Excel has left out the zeros: give the column the format “Text” and write the codes anew, or save the file again from where it came.',
  },
  *check({ dataset }) {
    const rows = dataset.registry.institutions;
    const length = codeLength(rows);
    if (length === null) return;
    const cut = rows.filter((row) => isCut(row.official_code, length));
    const [first] = cut;
    if (first === undefined) return;
    yield {
      ...first.place,
      column: 'official_code',
      subject: `${first.place.file}/official_code`,
      found: first.official_code,
      expected: perhaps(first.official_code.padStart(length, '0')),
      message: {
        lv: `Kodā jābūt cipariem: ${length}, bet nulles sākumā ir zaudētas. Vietu skaits: ${cut.length}.`,
        en: `A code has ${length} digits, but the zeros before it are lost. Places: ${cut.length}.`,
      },
    };
  },
};
