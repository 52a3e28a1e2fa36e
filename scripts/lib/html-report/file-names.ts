import type { Bilingual } from '../../../src/core/model/finding.ts';

/** Files of the input contract in words; `{year}` is filled in. */
const NAMES: readonly (readonly [RegExp, Bilingual])[] = [
  [/^data\/publication\.json$/, { lv: 'Publicēšanas iestatījumi', en: 'Settings of the publication' }],
  [/^data\/registry\/institutions\.csv$/, { lv: 'Iestāžu reģistrs', en: 'Register of institutions' }],
  [/^data\/registry\/groups\.csv$/, { lv: 'Iestāžu grupas', en: 'Groups of institutions' }],
  [/^data\/registry\/categories\.csv$/, { lv: 'Iestāžu kategorijas', en: 'Categories of institutions' }],
  [/^data\/registry\/attributes\.csv$/, { lv: 'Iestāžu pazīmes', en: 'Attributes of institutions' }],
  [/^data\/registry\/successions\.csv$/, { lv: 'Iestāžu reorganizācijas', en: 'Successions of institutions' }],
  [/^data\/editions\/(\d{4})\/edition\.json$/, { lv: '{year}. gada mērījuma apraksts', en: 'Edition of {year}' }],
  [/^data\/editions\/(\d{4})\/participants\.csv$/, { lv: '{year}. gada dalībnieki', en: 'Participants of {year}' }],
  [/^data\/editions\/(\d{4})\/answers\.csv$/, { lv: '{year}. gada atbildes', en: 'Answers of {year}' }],
  [/^data\/editions\/(\d{4})\/comments\.csv$/, { lv: '{year}. gada komentāri', en: 'Comments of {year}' }],
  [/^data\/corrections\.csv$/, { lv: 'Labojumi', en: 'Corrections' }],
  [/^data\/published-figures\.csv$/, { lv: 'Publicētie skaitļi', en: 'Published figures' }],
  [/^data\/known-issues\.csv$/, { lv: 'Zināmās problēmas', en: 'Known issues' }],
  [
    /^methodology\/(\d{4})\/state\.csv$/,
    { lv: '{year}. gada metodika valsts iestādēm', en: 'Methodology of {year}, state institutions' },
  ],
  [
    /^methodology\/(\d{4})\/municipal\.csv$/,
    { lv: '{year}. gada metodika pašvaldībām', en: 'Methodology of {year}, municipalities' },
  ],
  [/^methodology\/(\d{4})\/levels\.csv$/, { lv: '{year}. gada brieduma līmeņi', en: 'Maturity levels of {year}' }],
  [/^methodology\/robustness\.json$/, { lv: 'Drošuma aprēķinu iestatījumi', en: 'Settings of the robustness checks' }],
  [/^methodology\/continuity\.csv$/, { lv: 'Rādītāju salīdzināmība', en: 'Continuity of the indicators' }],
  [/^methodology\/measured-twice\.csv$/, { lv: 'Divējādi mērītie rādītāji', en: 'Indicators measured twice' }],
];

/** What a file holds, in words; its own name where the contract does not know it. */
export function fileName(file: string): Bilingual {
  for (const [pattern, { lv, en }] of NAMES) {
    const match = pattern.exec(file);
    const year = match?.[1] ?? '';
    if (match !== null) return { lv: lv.replace('{year}', year), en: en.replace('{year}', year) };
  }
  const own = file.slice(file.lastIndexOf('/') + 1);
  return { lv: own, en: own };
}
