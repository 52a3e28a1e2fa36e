import type { Bilingual } from '../../model/finding.ts';
import type { DatasetId } from '../dataset-texts.ts';

/** What the metadata say in words beyond the datasets' own titles and descriptions. */

export const CATALOGUE_TITLE: Bilingual = { lv: 'E-indeksa atvērtie dati', en: 'Open data of the E-indekss' };

export const CATALOGUE_DESCRIPTION: Bilingual = {
  lv: 'E-indekss mēra Latvijas valsts iestāžu un pašvaldību digitālo briedumu. Katalogā ir rezultāti, vērtēto iestāžu reģistrs ar vēsturi, metodika, publicētie skaitļi un labojumi – viss, kas vajadzīgs, lai katru skaitli varētu pārrēķināt.',
  en: 'The E-indekss measures the digital maturity of Latvia’s state institutions and municipalities. The catalogue holds the results, the registry of assessed bodies with its history, the methodology, published figures and corrections: all that is needed to recompute every number.',
};

/** Where the data of a dataset come from. */
export const PROVENANCE: Readonly<Record<DatasetId, Bilingual>> = {
  results: {
    lv: 'Punkti, līmeņi un vietas ir aprēķināti no iestāžu atbildēm pēc metodikas, kas publicēta kopā ar datiem.',
    en: 'Scores, levels and ranks are computed from the answers of the bodies by the methodology published with the data.',
  },
  registry: {
    lv: 'Reģistrs ir sastādīts no tiesību aktiem un citiem publiskiem avotiem; rindās ir norādīts avots.',
    en: 'The registry was compiled from legal acts and other public sources; the rows name their source.',
  },
  methodology: {
    lv: 'Uzbūves un līmeņu rindās ir norādīts, vai tās ir publicētas, secinātas vai pieņemtas.',
    en: 'Rows of structure and levels say whether they are published, inferred or assumed.',
  },
  'published-figures': {
    lv: 'Skaitļi ir savākti no preses ziņām un pārskatiem, katrs ar avotu; tiem līdzās ir tas, ko aprēķina no rezultātu datu kopas.',
    en: 'The figures were gathered from press texts and reports, each with its source; beside them stands what is computed from the dataset of results.',
  },
  corrections: {
    lv: 'Labojumi ir izdarīti pēc publicēšanas; saņemtās atbildes paliek, kādas bija, un katra labojuma ietekme ir pārrēķināta.',
    en: 'The corrections were made after publication; answers stay as received, and what each correction changes is recomputed.',
  },
};

export const RIGHTS: Bilingual = {
  lv: 'Datus drīkst brīvi kopēt, mainīt un izplatīt, arī komerciāli, ievērojot norādīto licenci.',
  en: 'The data may be copied, changed and distributed freely, also commercially, under the licence that is named.',
};

/** Where the columns of a file are explained. @param addresses of the page in both languages */
export const columnsExplained = ({ lv, en }: Bilingual): Bilingual => ({
  lv: `Kolonnas skaidrotas kodu grāmatā: ${lv}`,
  en: `The columns are explained in the codebook: ${en}`,
});

/** Added to the title of whatever is made from demonstration answers. */
export const DEMONSTRATION_MARK: Bilingual = { lv: 'demonstrācijas dati', en: 'demonstration data' };

/** The published figures themselves are real. */
const COMPARED_MARK: Bilingual = {
  lv: 'salīdzinājums ar demonstrācijas datiem',
  en: 'compared with demonstration data',
};

/** @param years of the editions with invented answers */
export function demonstrationNotice(id: DatasetId | null, years: readonly number[]): Bilingual {
  const list = years.join(', ');
  const figures = id === 'published-figures';
  return {
    lv: `DEMONSTRĀCIJA, nevis oficiāli rezultāti: dalībnieku saraksts un iestāžu atbildes ir izdomāti, un izdomāts ir viss, kas no tiem aprēķināts (mērījumi: ${list}).${figures ? ' Paši publicētie skaitļi ir īsti.' : ''}`,
    en: `A DEMONSTRATION, not official results: the list of participants and the answers of the institutions are invented, and so is all that is computed from them (editions: ${list}).${figures ? ' The published figures themselves are real.' : ''}`,
  };
}

/** A title with the mark of a demonstration. */
export function markedTitle(title: Bilingual, id: DatasetId | null): Bilingual {
  const mark = id === 'published-figures' ? COMPARED_MARK : DEMONSTRATION_MARK;
  return { lv: `${title.lv} (${mark.lv})`, en: `${title.en} (${mark.en})` };
}

/** Two texts, one after the other, in each language. */
export const joined = (first: Bilingual, second: Bilingual): Bilingual => ({
  lv: `${first.lv} ${second.lv}`,
  en: `${first.en} ${second.en}`,
});
