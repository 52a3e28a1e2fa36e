import type { Bilingual, Place } from '../model/finding.ts';
import type { Report } from './reported.ts';

const SAYS: Readonly<Record<'excel-date' | 'excel-scientific', { message: Bilingual; expected: Bilingual }>> = {
  'excel-date': {
    message: {
      lv: 'Excel skaitli ir pārvērtis datumā; kāds skaitlis tur bija, vairs nav zināms.',
      en: 'Excel has turned a number into a date; what number it was is not known any more.',
    },
    expected: { lv: 'skaitlis, kas tur bija', en: 'the number that stood there' },
  },
  'excel-scientific': {
    message: {
      lv: 'Excel skaitli ir saīsinājis (pieraksts ar E); daļa ciparu ir zaudēta.',
      en: 'Excel has shortened a number (notation with E); some of its digits are lost.',
    },
    expected: { lv: 'skaitlis ar visiem cipariem', en: 'the number with all its digits' },
  },
};

/** Reports a cell in which Excel has lost what stood there. */
export function lostInExcel(
  rule: 'excel-date' | 'excel-scientific',
  place: Place,
  subject: string,
  found: string,
  lost: Readonly<Record<string, string>>,
  report: Report,
): void {
  report({ rule, ...place, subject, found, ...SAYS[rule], lost });
}
