import type { Bilingual } from '../model/finding.ts';

/** What a dataset is called; which tables belong to it they say themselves. No year in a title: each year is a resource. */
export interface DatasetDefinition {
  /** Part of its permanent identifier. */
  readonly id: DatasetId;
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly keywords: { readonly lv: readonly string[]; readonly en: readonly string[] };
  /** Tables that stand before the others, which follow in the order of the codebook. */
  readonly first?: readonly string[];
  /** Whether anything in it is computed from answers, so that demonstration answers make it a demonstration. */
  readonly fromAnswers: boolean;
}

export const DATASET_IDS = ['results', 'registry', 'methodology', 'published-figures', 'corrections'] as const;
export type DatasetId = (typeof DATASET_IDS)[number];

export const DATASETS: readonly DatasetDefinition[] = [
  {
    id: 'results',
    title: { lv: 'E-indeksa rezultāti', en: 'E-indekss results' },
    description: {
      lv: 'Cik digitāli briedušas ir Latvijas valsts iestādes un pašvaldības: 0–100 punkti par katru sadaļu un kopā, brieduma līmenis, vieta, izmaiņas kopš iepriekšējā mērījuma, resoru un kategoriju vidējie, kā arī katras iestādes atbildes ar punktiem. Katrs mērījums ir atsevišķs resurss, un viens resurss aptver visus mērījumus.',
      en: 'How digitally mature Latvia’s state institutions and municipalities are: 0–100 points for each dimension and in total, maturity level, rank, change since the previous edition, means of ministry groups and categories, and the answers of each body with their points. Each edition is a resource of its own, and one resource holds all of them.',
    },
    keywords: {
      lv: [
        'e-indekss',
        'digitālais briedums',
        'digitalizācija',
        'e-pārvalde',
        'e-pakalpojumi',
        'valsts pārvalde',
        'pašvaldības',
        'ministrijas',
        'iestādes',
      ],
      en: [
        'e-index',
        'digital maturity',
        'digital government',
        'e-services',
        'public administration',
        'municipalities',
      ],
    },
    first: ['results', 'scores', 'group_scores', 'averages', 'changes', 'indicator_results', 'answers'],
    fromAnswers: true,
  },
  {
    id: 'registry',
    title: { lv: 'E-indeksā vērtēto iestāžu reģistrs', en: 'Registry of bodies assessed by the E-indekss' },
    description: {
      lv: 'Valsts iestādes un pašvaldības, ko vērtē E-indekss, ar to nosaukumiem, resoriem un vēsturi: katrai pārdēvēšanai vai pārejai uz citu resoru ir sava rinda ar spēkā esības laiku, apvienošanas un sadalīšanas ir atsevišķā tabulā, un tāpat citas iestāžu pazīmes, ja tās ir zināmas.',
      en: 'State institutions and municipalities assessed by the E-indekss with their names, ministry groups and history: each renaming or move to another group is a row with its validity, mergers and splits are in a table of their own, and so are other attributes of the bodies where they are known.',
    },
    keywords: {
      lv: ['e-indekss', 'iestāžu saraksts', 'valsts iestādes', 'pašvaldības', 'resori', 'iestāžu reorganizācija'],
      en: ['e-index', 'list of institutions', 'government bodies', 'municipalities', 'reorganisation'],
    },
    fromAnswers: false,
  },
  {
    id: 'methodology',
    title: { lv: 'E-indeksa metodika', en: 'E-indekss methodology' },
    description: {
      lv: 'Indeksa uzbūve pa mērījumiem: sadaļas, rādītāji, jautājumi, svari, vērtību robežas, brieduma līmeņi, salīdzināmība starp mērījumiem un datu pārbaudes. Uzbūves un līmeņu rindās ir norādīts, vai tās ir publicētas, secinātas vai pieņemtas.',
      en: 'Structure of the index by edition: dimensions, indicators, questions, weights, goalposts, maturity levels, continuity between editions and rules of validation. Rows of structure and levels say whether they are published, inferred or assumed.',
    },
    keywords: {
      lv: ['e-indekss', 'metodika', 'rādītāji', 'svari', 'brieduma līmeņi'],
      en: ['e-index', 'methodology', 'indicators', 'weights', 'maturity levels'],
    },
    fromAnswers: false,
  },
  {
    id: 'published-figures',
    title: { lv: 'E-indeksa publicētie skaitļi', en: 'Published figures of the E-indekss' },
    description: {
      lv: 'Skaitļi par E-indeksu, kas izkaisīti preses ziņās un pārskatos, katrs ar avotu, un salīdzinājums ar to, ko aprēķina no šejienes datiem.',
      en: 'Figures about the E-indekss scattered over press texts and reports, each with its source, compared with what is computed from the data published here.',
    },
    keywords: {
      lv: ['e-indekss', 'publicētie skaitļi', 'preses ziņas', 'datu salīdzināšana'],
      en: ['e-index', 'published figures', 'press releases', 'reconciliation'],
    },
    fromAnswers: true,
  },
  {
    id: 'corrections',
    title: { lv: 'E-indeksa labojumi', en: 'Corrections of the E-indekss' },
    description: {
      lv: 'Atbilžu labojumi pēc publicēšanas, to iemesli un ietekme uz punktiem, līmeni un vietu; arī datos atrastie brīdinājumi.',
      en: 'Corrections of answers after publication, their reasons and what they did to points, level and rank; also the warnings found in the data.',
    },
    keywords: {
      lv: ['e-indekss', 'labojumi', 'datu kvalitāte'],
      en: ['e-index', 'corrections', 'data quality'],
    },
    fromAnswers: true,
  },
];
