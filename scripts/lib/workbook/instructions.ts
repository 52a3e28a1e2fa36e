import type { Workbook } from '@cj-tech-master/excelts';
import { MISSING_REASONS } from '../../../src/core/model/vocabulary.ts';
import { INSTRUCTIONS_SHEET, titleOf } from './columns.ts';
import { LOOK } from './look.ts';
import { heightOf } from './row-height.ts';
import { BOOLEANS, REASONS, REASONS_MEAN } from './words.ts';

/** Whom to ask, as publication.json names them. */
export interface Contact {
  readonly name: string;
  readonly email: string;
}

/** A heading, or a term with what it means. */
type Line = string | readonly [term: string, meaning: string];

const lines = (sheets: string, contact: Contact): readonly Line[] => [
  'Kas jādara',
  ['1.', sheets],
  [
    '2.',
    'Aizpildiet tikai dzeltenās šūnas. Katrā rindā jābūt atbildei vai iemeslam, kāpēc tās nav, – vienam no abiem.',
  ],
  ['3.', 'Saglabājiet failu Excel formātā (.xlsx) un nosūtiet to tam, no kā to saņēmāt.'],
  'Kolonnas',
  ['Rādītāja kods', 'Pēc tā atbildi atrod; to nevar mainīt.'],
  ['Joma, Jautājums', 'Ko un par ko jautā.'],
  ['Kāda atbilde', 'Kas šūnā „Atbilde” var būt.'],
  [
    'Atbilde',
    `Kur ir saraksts, izvēlieties no tā (${BOOLEANS.yes}, ${BOOLEANS.no} u. tml.). Skaitļus rakstiet ar decimālkomatu, piemēram, 12,5; ar punktu rakstītu skaitli Excel var pārvērst datumā. Procentus rakstiet kā skaitli bez „%”.`,
  ],
  ['Iemesls, ja atbildes nav', 'Tikai tad, ja šūna „Atbilde” ir tukša; izvēlieties no saraksta.'],
  ['Piezīme', 'Paskaidrojums, ja tāds vajadzīgs; var palikt tukša.'],
  'Ja atbildes nav',
  ...MISSING_REASONS.map((reason): Line => [REASONS[reason], REASONS_MEAN[reason]]),
  'Labi zināt',
  ['Nulle', 'ir atbilde. Ja skaits ir nulle, rakstiet 0 un iemeslu nenorādiet.'],
  [
    'Rindas',
    'var atlasīt ar filtru galvenē; to secība nav svarīga. Rindas, kolonnas un lapas nedzēsiet un nepārdēvējiet.',
  ],
  ['Kopēšana', 'Ielīmējot no cita faila, izvēlieties „Ielīmēt vērtības”, lai saraksti un pārbaudes paliktu.'],
  'Kam jautāt',
  [contact.name || '–', contact.email || 'tam, no kā saņēmāt šo failu'],
];

/**
 * The first sheet, in plain Latvian: what to do, what each column is, what to do where there is no answer, whom to ask.
 * @param targets sheets with questions and whose they are, so that one can go there by a click; null: everybody's
 */
export function addInstructions(
  workbook: Workbook,
  { index, year }: { readonly index: string; readonly year: number },
  contact: Contact,
  targets: readonly { readonly name: string | null; readonly sheet: string }[],
): void {
  const sheet = workbook.addWorksheet(INSTRUCTIONS_SHEET, {
    views: [{ state: 'frozen', ySplit: 1, showGridLines: false }],
    pageSetup: { paperSize: 9, orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  const widths = [28, 84] as const;
  widths.forEach((width, at) => (sheet.getColumn(at + 1).width = width));
  const add = (first: string, second: string, height?: number) => {
    const row = sheet.addRow([first, second]);
    row.height = height ?? heightOf([first, second].map((text, at) => ({ text, width: widths[at] ?? 0, size: 11 })));
    return row;
  };
  add(titleOf(index, year, 'kā aizpildīt'), '', 30).getCell(1).style = LOOK.title;
  for (const line of lines(where(targets), contact)) {
    if (typeof line === 'string') {
      add('', '', 8);
      add(line, '', 22).getCell(1).style = LOOK.section;
      continue;
    }
    const row = add(line[0], line[1]);
    row.getCell(1).style = LOOK.term;
    row.getCell(2).style = LOOK.words;
  }
  if (targets.length < 2) return;
  add('', '', 8);
  add('Lapas', '', 22).getCell(1).style = LOOK.section;
  for (const { name, sheet: target } of targets) {
    const row = add('', name ?? '');
    row.getCell(1).value = { text: target, hyperlink: `#'${target.replaceAll("'", "''")}'!A1` };
    row.getCell(1).style = LOOK.link;
    row.getCell(2).style = LOOK.words;
  }
}

/** Where one's own questions are. */
function where(targets: readonly { readonly name: string | null; readonly sheet: string }[]): string {
  const [first] = targets;
  if (targets.length > 1)
    return 'Atrodiet savas iestādes lapu; tās nosaukums ir iestādes saīsinājums vai nosaukums, un saraksts ir šīs lapas beigās.';
  const open = `Atveriet lapu „${first?.sheet ?? ''}”`;
  return (first?.name ?? null) === null ? `${open} un kolonnā „Iestāde” atlasiet savu iestādi.` : `${open}.`;
}
