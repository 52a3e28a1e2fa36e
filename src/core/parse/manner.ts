import type { Bilingual } from '../model/finding.ts';
import type { Report } from './reported.ts';

/** In what manner a program other than ours wrote something; each is a rule that warns (src/core/rules). */
export type MannerRule =
  | 'csv-line-ends'
  | 'csv-separator-line'
  | 'csv-delimiter'
  | 'csv-trailing-columns'
  | 'csv-trailing-rows'
  | 'csv-short-row'
  | 'csv-header-space'
  | 'csv-header-order'
  | 'excel-decimal-comma'
  | 'excel-thousands'
  | 'excel-percent'
  | 'excel-boolean'
  | 'excel-date-order'
  | 'workbook-formula'
  | 'workbook-merged'
  | 'workbook-date-shown';

/** One place where something was converted. */
export interface Converted {
  readonly rule: MannerRule;
  readonly row: number;
  readonly column?: string | undefined;
  /** Address in a workbook. */
  readonly cell?: string | undefined;
  readonly found: string;
  /** What it was read as. */
  readonly expected: Bilingual;
}

const MESSAGES: Readonly<Record<MannerRule, Bilingual>> = {
  'csv-line-ends': {
    lv: 'Rindas beidzas tā, kā tās raksta Excel; rindu beigas pārveidotas.',
    en: 'Lines end as Excel writes them; the line ends were converted.',
  },
  'csv-separator-line': {
    lv: 'Pirmajā rindā ir norāde programmai Excel; tā izlaista.',
    en: 'The first line is a note to Excel; it was left out.',
  },
  'csv-delimiter': {
    lv: 'Kolonnas atdala nevis komats; atdalītājs pārveidots.',
    en: 'The columns are separated by something else than a comma; the delimiter was converted.',
  },
  'csv-trailing-columns': {
    lv: 'Aiz pēdējās kolonnas ir tukšas kolonnas; tās izlaistas.',
    en: 'There are blank columns after the last one; they were left out.',
  },
  'csv-trailing-rows': {
    lv: 'Faila beigās ir tukšas rindas; tās izlaistas.',
    en: 'There are blank rows at the end of the file; they were left out.',
  },
  'csv-short-row': {
    lv: 'Rindas beigās trūkst tukšo šūnu; tās pieskaitītas.',
    en: 'Blank cells are missing at the end of the row; they were added.',
  },
  'csv-header-space': {
    lv: 'Kolonnas nosaukumam ir liekas atstarpes; tās izlaistas.',
    en: 'The name of the column has blanks around it; they were left out.',
  },
  'csv-header-order': {
    lv: 'Kolonnas ir citā secībā; tās lasītas pēc nosaukumiem.',
    en: 'The columns stand in another order; they were read by their names.',
  },
  'excel-decimal-comma': {
    lv: 'Skaitlī ir decimālkomats; tas nolasīts kā decimālpunkts.',
    en: 'The number has a decimal comma; it was read as a decimal point.',
  },
  'excel-thousands': {
    lv: 'Skaitļa tūkstošus atdala atstarpe; tā izlaista.',
    en: 'A blank separates the thousands of the number; it was left out.',
  },
  'excel-percent': {
    lv: 'Aiz skaitļa ir procentu zīme; tā izlaista.',
    en: 'A percent sign follows the number; it was left out.',
  },
  'excel-boolean': {
    lv: 'Atbilde ir Excel loģiskā vērtība; tā nolasīta kā yes vai no.',
    en: 'The answer is a logical value of Excel; it was read as yes or no.',
  },
  'excel-date-order': {
    lv: 'Datums pierakstīts tā, kā to raksta Excel; tas pārveidots.',
    en: 'The date is written as Excel writes it; it was converted.',
  },
  'workbook-formula': {
    lv: 'Šūnā ir formula; nolasīts tās saglabātais rezultāts.',
    en: 'The cell holds a formula; its saved result was read.',
  },
  'workbook-merged': {
    lv: 'Šūnas ir apvienotas; vērtība ir tikai pirmajā no tām.',
    en: 'Cells are merged; only the first of them holds the value.',
  },
  'workbook-date-shown': {
    lv: 'Šūna rāda ko citu nekā pilnu datumu (tikai tā daļu vai arī laiku); nolasīta diena, kas tajā ir.',
    en: 'The cell shows something else than the whole date (a part of it, or a time as well); the day in it was read.',
  },
};

export interface Conversions {
  readonly note: (converted: Converted) => void;
  /** Reports each manner of each column once: its first place as the example, and how many there are. */
  readonly flush: () => void;
}

/** Gathers what was converted in one file. */
export function conversions(file: string, report: Report): Conversions {
  const seen = new Map<string, { first: Converted; count: number }>();
  return {
    note: (converted) => {
      const key = `${converted.rule} ${converted.column ?? ''}`;
      const entry = seen.get(key);
      if (entry === undefined) seen.set(key, { first: converted, count: 1 });
      else entry.count += 1;
    },
    flush: () => {
      for (const { first, count } of seen.values()) {
        const { rule, row, column, cell, found, expected } = first;
        const { lv, en } = MESSAGES[rule];
        report({
          rule,
          subject: column === undefined ? file : `${file}/${column}`,
          file,
          row,
          column,
          ...(cell !== undefined && { cell }),
          found,
          expected,
          message: count === 1 ? { lv, en } : { lv: `${lv} Vietu skaits: ${count}.`, en: `${en} Places: ${count}.` },
        });
      }
      seen.clear();
    },
  };
}
