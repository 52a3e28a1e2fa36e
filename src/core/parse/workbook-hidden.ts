import type { Bilingual } from '../model/finding.ts';
import type { Sheet } from './sheet.ts';

/** What of the rows that are read nobody sees who opens the sheet. */
export interface Unseen {
  readonly sheet: Sheet['hidden'];
  /** Rows that are read from the sheet. */
  readonly read: number;
  /** Those of them that are hidden, as Excel counts. */
  readonly rows: readonly number[];
  /** Letters of columns that are hidden. */
  readonly columns: readonly string[];
  /** Addresses of cells that show nothing of what they hold. */
  readonly cells: readonly string[];
}

/** So many are named. */
const NAMED = 5;

const listed = (names: readonly (string | number)[]): string =>
  `${names.slice(0, NAMED).join(', ')}${names.length > NAMED ? ', …' : ''}`;

interface Said {
  /** In no language: state as the file has it, numbers, letters, addresses. */
  readonly found: string;
  readonly message: Bilingual;
  readonly remedy: Bilingual;
}

/** One finding for all of it: what is hidden, that it was read all the same, and how to make it seen. Null where nothing is. */
export function hiddenWords({ sheet, read, rows, columns, cells }: Unseen): Said | null {
  const parts: Said[] = [];
  if (sheet === 'hidden')
    parts.push({
      found: sheet,
      message: {
        lv: `Lapa ir paslēpta, bet ir nolasīta (rindas: ${read}).`,
        en: `The sheet is hidden but was read (rows: ${read}).`,
      },
      remedy: {
        lv: 'Programmā Excel ar labo pogu noklikšķiniet uz jebkuras lapas nosaukuma un izvēlieties „Parādīt”.',
        en: 'In Excel right-click the name of any sheet and choose “Unhide”.',
      },
    });
  if (sheet === 'veryHidden')
    parts.push({
      found: sheet,
      message: {
        lv: `Lapa ir paslēpta tā, ka tās nav arī Excel paslēpto lapu sarakstā (veryHidden), bet ir nolasīta (rindas: ${read}).`,
        en: `The sheet is hidden so that it is not in Excel’s own list of hidden sheets (veryHidden) but was read (rows: ${read}).`,
      },
      remedy: {
        lv: 'Programmā Excel nospiediet Alt+F11, atlasiet lapu un tās īpašībai „Visible” izvēlieties „-1 - xlSheetVisible”.',
        en: 'In Excel press Alt+F11, select the sheet and set its property “Visible” to “-1 - xlSheetVisible”.',
      },
    });
  if (rows.length > 0)
    parts.push({
      found: listed(rows),
      message: {
        lv: `Paslēptās rindas (skaits: ${rows.length}, pirmā ir ${rows[0]}. rinda) ir nolasītas.`,
        en: `Hidden rows (${rows.length}, the first is row ${rows[0]}) were read.`,
      },
      remedy: {
        lv: 'Notīriet filtru (Dati, Notīrīt) vai atlasiet visu lapu (Ctrl+A) un ar labo pogu uz rindu numuriem izvēlieties „Parādīt”.',
        en: 'Clear the filter (Data, Clear), or select the whole sheet (Ctrl+A) and choose “Unhide” by a right click on the row numbers.',
      },
    });
  if (columns.length > 0)
    parts.push({
      found: listed(columns),
      message: {
        lv: `Paslēptās kolonnas (${columns.join(', ')}) ir nolasītas.`,
        en: `Hidden columns (${columns.join(', ')}) were read.`,
      },
      remedy: {
        lv: 'Atlasiet visu lapu (Ctrl+A) un ar labo pogu uz kolonnu burtiem izvēlieties „Parādīt”.',
        en: 'Select the whole sheet (Ctrl+A) and choose “Unhide” by a right click on the letters of the columns.',
      },
    });
  if (cells.length > 0)
    parts.push({
      found: listed(cells),
      message: {
        lv: `Šūnas, kuru saturu neredz formāta vai apvienošanas dēļ (skaits: ${cells.length}, pirmā ir ${cells[0]}), ir nolasītas.`,
        en: `Cells of which a format or a merge shows nothing (${cells.length}, the first is ${cells[0]}) were read.`,
      },
      remedy: {
        lv: 'Šūnām iestatiet formātu „Vispārīgs” un atceliet apvienošanu.',
        en: 'Set the format of the cells to “General” and take the merging off.',
      },
    });
  if (parts.length === 0) return null;
  const together = (of: (part: Said) => string): string => parts.map(of).join(' ');
  return {
    found: parts.map(({ found }) => found).join('; '),
    message: { lv: together(({ message }) => message.lv), en: together(({ message }) => message.en) },
    remedy: {
      lv: `${together(({ remedy }) => remedy.lv)} Ko nevajadzēja lasīt, to izdzēsiet.`,
      en: `${together(({ remedy }) => remedy.en)} Delete what was not to be read.`,
    },
  };
}

/** What was to be seen instead. */
export const SEEN: Bilingual = {
  lv: 'viss, ko nolasa, ir redzams',
  en: 'everything that is read can be seen',
};
