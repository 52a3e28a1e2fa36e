import { fromParsing, type Rule } from './rule.ts';

export const csvLineEndsUnclear: Rule = {
  id: 'csv-line-ends-unclear',
  scope: 'file',
  severity: 'blocker',
  checks: {
    lv: 'Visas CSV faila rindas beidzas vienādi: ar LF, CR LF vai CR; LF un CR LF drīkst mīties.',
    en: 'All lines of a CSV file end alike, in LF, CR LF or CR; LF and CR LF may be mixed.',
  },
  remedy: {
    lv: 'Atveriet failu teksta redaktorā, izvēlieties rindu beigas LF un saglabājiet to no jauna.',
    en: 'Open the file in a text editor, choose LF as its line ends and save it again.',
  },
  check: fromParsing('csv-line-ends-unclear'),
};
