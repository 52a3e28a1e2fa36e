import type { Bilingual, Severity } from '../../model/finding.ts';
import { carried, text } from '../columns.ts';
import { defineTable } from '../table.ts';
import { SEVERITY_TEXTS } from '../value-texts.ts';

/** A rule as it is published; the registry of rules is passed in. */
export interface RuleRecord {
  readonly id: string;
  readonly scope: string;
  readonly severity: Severity;
  readonly checks: Bilingual;
  readonly remedy: Bilingual;
}

export const RULES_TABLE = defineTable<RuleRecord>()({
  name: 'rules',
  title: { lv: 'Datu pārbaudes', en: 'Rules of validation' },
  about: {
    lv: 'Viena pārbaude, ko dati iztur pirms publicēšanas vai importa.',
    en: 'One rule that the data keep before they are published or imported.',
  },
  purpose: {
    lv: 'Pārbaudes, ko dati iztur pirms publicēšanas, un kā katru kļūdu labo: tiem, kas datus gatavo vai grib zināt, kas ir pārbaudīts.',
    en: 'The rules that the data keep before they are published, and how each fault is corrected: for those who prepare the data or want to know what was checked.',
  },
  dataset: 'methodology',
  key: ['rule'],
  columns: [
    text('rule', 'Pārbaudes pastāvīgais identifikators.', 'Permanent identifier of the rule.', (row) => row.id),
    carried('scope', { lv: 'Uz ko pārbaude attiecas.', en: 'What the rule looks at.' }, {}),
    carried(
      'severity',
      {
        lv: 'Smagums: „blocker” aptur publicēšanu (ja „scope” ir „import” – importu), „warning” ne.',
        en: 'Severity: “blocker” stops publication (where “scope” is “import”, the import), “warning” does not.',
      },
      { values: SEVERITY_TEXTS },
    ),
    text('checks_lv', 'Ko pārbauda, latviski.', 'What it checks, in Latvian.', (row) => row.checks.lv),
    text('checks_en', 'Ko pārbauda, angliski.', 'What it checks, in English.', (row) => row.checks.en),
    text('remedy_lv', 'Kā labot, latviski.', 'How to correct a finding, in Latvian.', (row) => row.remedy.lv),
    text('remedy_en', 'Kā labot, angliski.', 'How to correct a finding, in English.', (row) => row.remedy.en),
  ],
});
