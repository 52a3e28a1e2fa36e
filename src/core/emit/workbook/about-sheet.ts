import { DEMONSTRATION } from '../demonstration.ts';
import type { Bilingual } from '../../model/finding.ts';
import type { Publication } from '../../model/publication.ts';
import type { EmittedTable } from '../table.ts';
import { COLUMNS_SHEET } from './columns-sheet.ts';
import type { EditionFacts } from './edition-facts.ts';
import type { Sheet, SheetRow } from './sheet.ts';
import { SUMMARY_SHEETS } from './summary-sheet.ts';

type Language = 'lv' | 'en';

const ABOUT_SHEET = 'Par datiem';

/** Whence the workbook is. */
export interface Source {
  readonly release: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** Where the workbook stays for good. */
  readonly address: string;
  readonly publication: Publication;
}

/** A term and what is said of it. */
type Line = readonly [term: string, words: string];

/** What is cited and whose it is: invented answers are never the publisher's. */
function cited({ index, year, demonstration }: EditionFacts, language: Language, publisher: string): string {
  const what = `${index[language]} ${year}`;
  if (!demonstration) return [publisher, what].filter((part) => part !== '').join('. ');
  const [data, notBy] =
    language === 'lv'
      ? ['demonstrācijas dati', `, ko izdevējs (${publisher}) nav sniedzis`]
      : ['demonstration data', `, not supplied by the publisher (${publisher})`];
  return `${what}: ${data}${publisher === '' ? '' : notBy}`;
}

const lines = {
  lv: (facts: EditionFacts, { release, date, address, publication }: Source): readonly Line[] => [
    [
      'Saturs',
      `Visu vērtēto iestāžu punkti, līmeņi un vietas ${facts.year}. gadā un tas, no kā tie aprēķināti; lapas uzskaitītas zemāk.`,
    ],
    [
      'Datu statuss',
      facts.demonstration
        ? 'DEMONSTRĀCIJA: dalībnieku saraksts, atbildes, punkti un vietas ir izdomāti'
        : 'Oficiāli dati',
    ],
    ['Piezīme', facts.note.lv],
    ['Datu versija', date === '' ? release : `${release}, ${date}`],
    ['Izdevējs', publication.publisher.name_lv],
    ['Kontakti', `${publication.contact.name}, ${publication.contact.email}`],
    ['Licence', `${publication.licence.title}, ${publication.licence.url}`],
    ['Adrese', address],
    ['Kā atsaukties', `${cited(facts, 'lv', publication.publisher.name_lv)}. Datu versija ${release}. ${address}`],
  ],
  en: (facts: EditionFacts, { release, date, address, publication }: Source): readonly Line[] => [
    [
      'Contents',
      `Scores, levels and ranks of all assessed institutions in ${facts.year}, and what they are computed from; the sheets are listed below.`,
    ],
    [
      'Status of the data',
      facts.demonstration
        ? 'DEMONSTRATION: the list of participants, the answers, points and ranks are invented'
        : 'Official data',
    ],
    ['Note', facts.note.en],
    ['Release', date === '' ? release : `${release}, ${date}`],
    ['Publisher', publication.publisher.name_en],
    ['Contact', `${publication.contact.name}, ${publication.contact.email}`],
    ['Licence', `${publication.licence.title}, ${publication.licence.url}`],
    ['Address', address],
    ['How to cite', `${cited(facts, 'en', publication.publisher.name_en)}. Release ${release}. ${address}`],
  ],
} as const;

/** Where the explanation is, as the properties of the file say it. */
export const EXPLAINED_AT: Bilingual = {
  lv: `Kas šajā failā ir un kā to lasīt, paskaidrots pēdējā lapā „${ABOUT_SHEET}”.`,
  en: `What is in this file and how to read it is explained on its last sheet, “${ABOUT_SHEET}”.`,
};

const SAYS = {
  lv: {
    title: ({ index, year }: EditionFacts) => `${index.lv} ${year}`,
    sheets: 'Lapas',
    summary: 'Katras iestādes punkti, līmenis, vieta un sadaļas vienā rindā (latviski).',
    summaryOther: 'Tas pats angļu valodā.',
    columns: 'Ko nozīmē katra datu lapu kolonna.',
    rows: (title: string, n: number) => `${title}; rindu skaits: ${n}.`,
    reading: 'Kā lasīt',
    read: [
      ['Tukša šūna', 'Vērtības nav; tā nav nulle.'],
      ['Skaitļi', 'Ir skaitļi, ar kuriem var rēķināt; decimālkomatu vai punktu Excel rāda pēc datora iestatījumiem.'],
      ['Teksts', 'Kodi un numuri ir teksts, tāpēc sākuma nulles paliek. Formulu darbgrāmatā nav.'],
      ['Datu lapas', 'Tajās ir tās pašas rindas, kas CSV failos, ar tiem pašiem kolonnu nosaukumiem.'],
    ],
  },
  en: {
    title: ({ index, year }: EditionFacts) => `${index.en} ${year} (English)`,
    sheets: 'Sheets',
    summary: 'Score, level, rank and dimensions of each institution in one row (in English).',
    summaryOther: 'The same in Latvian.',
    columns: 'What each column of the sheets of data means.',
    rows: (title: string, n: number) => `${title}; rows: ${n}.`,
    reading: 'How to read them',
    read: [
      ['Blank cell', 'There is no value; it is not zero.'],
      ['Numbers', 'Are numbers to calculate with; Excel shows a decimal comma or point as the computer is set.'],
      ['Text', 'Codes and numbers of registration are text, so that leading zeros stay. There are no formulas.'],
      ['Sheets of data', 'Hold the rows of the CSV files, with the same names of columns.'],
    ],
  },
} as const;

/**
 * The sheet that is shown when the workbook is opened: what it is, how far it can be trusted, whose it is, and how to read it;
 * Latvian, then English. It is the last one (edition-workbook.ts says why).
 */
export function aboutSheet(facts: EditionFacts, source: Source, data: readonly EmittedTable[]): Sheet {
  const rows = (['lv', 'en'] as const).flatMap((language) => part(language, facts, source, data));
  return { name: ABOUT_SHEET, opened: true, columns: [{ width: 24 }, { width: 96 }], rowCount: rows.length, rows };
}

function part(
  language: Language,
  facts: EditionFacts,
  source: Source,
  data: readonly EmittedTable[],
): readonly SheetRow[] {
  const says = SAYS[language];
  const other = language === 'lv' ? 'en' : 'lv';
  const tables = data.map(({ name, title, records }): Line => [name, says.rows(title[language], records.length)]);
  const sheets: readonly Line[] = [
    ...tables.slice(0, 1),
    [SUMMARY_SHEETS[language], says.summary],
    [SUMMARY_SHEETS[other], says.summaryOther],
    ...tables.slice(1),
    [COLUMNS_SHEET, says.columns],
  ];
  return [
    { cells: [says.title(facts)], look: 'title' },
    ...(facts.demonstration ? [{ cells: [DEMONSTRATION[language]], look: 'alarm' } as const] : []),
    ...words(lines[language](facts, source).filter(([, text]) => text !== '')),
    { cells: [says.sheets], look: 'section' },
    ...words(sheets),
    { cells: [says.reading], look: 'section' },
    ...words(says.read),
    { cells: [] },
  ];
}

const words = (said: readonly Line[]): SheetRow[] => said.map((cells) => ({ cells, look: 'words' }));
