import { fromParsing, type Rule } from './rule.ts';

export const textDirection: Rule = {
  id: 'text-direction',
  scope: 'row',
  severity: 'blocker',
  checks: {
    lv: 'Tekstos nav neredzamu zīmju, kas maina rakstības virzienu.',
    en: 'Texts hold no invisible signs that change their direction.',
  },
  remedy: {
    lv: 'Izdzēsiet zīmi: noderīgi ir tekstu uzrakstīt no jauna.',
    en: 'Delete the sign: typing the text anew helps.',
  },
  check: fromParsing('text-direction'),
};
