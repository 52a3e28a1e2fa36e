import { fromParsing, type Rule } from './rule.ts';

export const textNoncharacter: Rule = {
  id: 'text-noncharacter',
  scope: 'row',
  severity: 'blocker',
  checks: {
    lv: 'Tekstos ir tikai Unicode rakstzīmes.',
    en: 'Texts consist of characters of Unicode only.',
  },
  remedy: {
    lv: 'Izdzēsiet kodu: noderīgi ir tekstu uzrakstīt no jauna. Ar to nevar izveidot ne RDF, ne attēlus, ne darbgrāmatas.',
    en: 'Delete the code: typing the text anew helps. No RDF, picture or workbook can hold it.',
  },
  check: fromParsing('text-noncharacter'),
};
