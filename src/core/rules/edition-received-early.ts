import { jsonRow } from './json-row.ts';
import type { Rule } from './rule.ts';

export const editionReceivedEarly: Rule = {
  id: 'edition-received-early',
  scope: 'plausibility',
  severity: 'warning',
  checks: {
    lv: 'Dati nav saņemti agrāk par mērījuma gadu.',
    en: 'Data were not received before the year of the edition.',
  },
  remedy: { lv: 'Labojiet datumu vai gadu failā edition.json.', en: 'Correct the date or the year in edition.json.' },
  *check(context) {
    for (const { info } of context.dataset.editions) {
      if (info.received === '' || Number(info.received.slice(0, 4)) >= info.year) continue;
      yield {
        file: info.file,
        row: jsonRow(context, info.file, ['received']),
        column: 'received',
        subject: String(info.year),
        found: info.received,
        expected: { lv: `${info.year}. gads vai vēlāk`, en: `${info.year} or later` },
        message: {
          lv: `${info.year}. gada mērījuma saņemšanas datums ir agrāks par šo gadu.`,
          en: `The date of receipt of the edition of ${info.year} is before that year.`,
        },
      };
    }
  },
};
