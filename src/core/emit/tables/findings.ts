import type { Finding } from '../../model/finding.ts';
import { carried, integer, text } from '../columns.ts';
import { defineTable } from '../table.ts';
import { SEVERITY_TEXTS } from '../value-texts.ts';

export const FINDINGS = defineTable<Finding>()({
  name: 'findings',
  title: { lv: 'Brīdinājumi un zināmās problēmas', en: 'Warnings and known issues' },
  about: {
    lv: 'Viena vieta ievades datos, par kuru kāda pārbaude brīdina vai kuras kļūda ir zināma un pieņemta.',
    en: 'One place of the input of which a rule warns, or whose fault is known and accepted.',
  },
  purpose: {
    lv: 'Vietas ievades datos, par kurām pārbaudes brīdina vai kuru kļūda ir zināma un pieņemta ar iemeslu: tiem, kas vērtē datu kvalitāti.',
    en: 'Places of the input of which the rules warn, or whose fault is known and accepted for a reason: for those who judge the quality of the data.',
  },
  dataset: 'corrections',
  key: ['rule', 'file', 'row', 'column', 'subject'],
  references: [{ columns: ['rule'], table: 'rules', target: ['rule'] }],
  columns: [
    carried('rule', { lv: 'Pārbaude.', en: 'Rule.' }, {}),
    carried('severity', { lv: 'Smagums.', en: 'Severity.' }, { values: SEVERITY_TEXTS }),
    carried('file', { lv: 'Fails.', en: 'File.' }, {}),
    integer('row', 'Rinda; galvene ir 1.', 'Row; the header is 1.', (row) => row.row ?? null, {
      minimum: 1,
      optional: true,
    }),
    carried('column', { lv: 'Kolonna.', en: 'Column.' }),
    carried('subject', { lv: 'Uz ko attiecas.', en: 'What it is about.' }, {}),
    carried('found', { lv: 'Atrastā vērtība.', en: 'Value found.' }),
    text('message_lv', 'Apraksts latviešu valodā.', 'Message in Latvian.', (row) => row.message.lv),
    text('message_en', 'Apraksts angļu valodā.', 'Message in English.', (row) => row.message.en),
    text(
      'accepted_lv',
      'Kāpēc pieņemts, latviski.',
      'Why it is accepted, in Latvian.',
      (row) => row.accepted?.lv ?? '',
      { optional: true },
    ),
    text(
      'accepted_en',
      'Kāpēc pieņemts, angliski.',
      'Why it is accepted, in English.',
      (row) => row.accepted?.en ?? '',
      { optional: true },
    ),
  ],
});
