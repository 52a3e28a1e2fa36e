import { fromParsing, type Rule } from './rule.ts';

export const jsonSyntax: Rule = {
  id: 'json-syntax',
  scope: 'file',
  severity: 'blocker',
  checks: { lv: 'JSON faili ir pareizi uzrakstīti.', en: 'JSON files are well formed.' },
  remedy: {
    lv: 'Pārbaudiet komatus, pēdiņas un iekavas.',
    en: 'Check commas, quotes and brackets.',
  },
  check: fromParsing('json-syntax'),
};
