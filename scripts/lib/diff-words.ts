import type { Cause } from '../../src/core/diff/body-moves.ts';
import { own } from '../../src/core/model/own.ts';
import type { Lang } from './args.ts';

/** Forms of a noun beside a number. */
interface Forms {
  readonly zero: string;
  readonly one: string;
  readonly other: string;
}

/** What a comparison says, in one language. */
export interface DiffWords {
  readonly title: string;
  readonly same: string;
  readonly release: string;
  readonly newEditions: string;
  readonly goneEditions: string;
  readonly summary: string;
  readonly methodology: string;
  readonly own: string;
  readonly others: string;
  readonly means: string;
  readonly fields: string;
  readonly answers: string;
  readonly index: string;
  readonly levelWord: string;
  readonly rank: string;
  readonly categoryRank: string;
  readonly through: string;
  readonly none: string;
  readonly notCounted: string;
  readonly noPoints: string;
  readonly rowAdded: string;
  readonly rowRemoved: string;
  readonly column: string;
  readonly before: string;
  readonly after: string;
  readonly added: string;
  readonly removed: string;
  readonly columnsAdded: string;
  readonly columnsRemoved: string;
  readonly institutions: Forms;
  readonly municipalities: Forms;
  readonly toInstitutions: Forms;
  readonly toMunicipalities: Forms;
  readonly changedFields: Forms;
  readonly addedRows: Forms;
  readonly removedRows: Forms;
  readonly cause: Readonly<Record<Cause, string>>;
  readonly year: (edition: number) => string;
  readonly sector: (sector: string) => string;
  readonly changes: (n: { score: string; level: string; rank: string; categoryRank: string }) => string;
  readonly level: (level: string) => string;
  /** Of a new edition: what is asked and scored otherwise than in the edition before. */
  readonly method: string;
  readonly setting: (column: string) => string;
  readonly quoted: (name: string) => string;
  readonly dimension: (name: string) => string;
  readonly points: (moved: string) => string;
  readonly pointsIn: (moved: string, dimension: string) => string;
  readonly scoreStays: (score: string, none: boolean) => string;
  readonly place: (rank: number | null) => string;
  readonly of: (n: number) => string;
  readonly overtakenBy: (names: string) => string;
  readonly overtook: (names: string) => string;
  readonly correction: (id: string) => string;
  readonly n: (text: string) => string;
  readonly more: (n: number) => string;
  readonly edition: (of: { bodies: string; mean: string; levels: string }) => string;
  readonly levelCount: (level: number, n: number) => string;
  /** Who moved since the edition before, or that nobody can be compared. */
  readonly since: (edition: number) => string;
  /** Beside a change that counts from another edition. */
  readonly sinceYear: (edition: number) => string;
  readonly sinceNone: string;
  readonly embargoed: (name: string, years: string) => string;
  /** Said of a side that could be scored but not published. */
  readonly unpublishable: (n: number) => string;
}

const SETTINGS_LV: Readonly<Record<string, string>> = {
  parent: 'piederība',
  kind: 'loma',
  type: 'atbildes veids',
  direction: 'virziens',
  weight: 'svars',
  lower: 'apakšējā robeža',
  upper: 'augšējā robeža',
  options: 'izvēles',
  applies_to: 'kam jautā',
  evidence: 'datu ieguve',
  name_lv: 'nosaukums latviešu valodā',
  name_en: 'nosaukums angļu valodā',
  question_lv: 'jautājums latviešu valodā',
  question_en: 'jautājums angļu valodā',
  lower_bound: 'sākas no',
};
const SETTINGS_EN: Readonly<Record<string, string>> = {
  parent: 'belongs to',
  kind: 'kind',
  type: 'type of answer',
  direction: 'direction',
  weight: 'weight',
  lower: 'lower goalpost',
  upper: 'upper goalpost',
  options: 'options',
  applies_to: 'asked of',
  evidence: 'evidence',
  name_lv: 'name in Latvian',
  name_en: 'name in English',
  question_lv: 'question in Latvian',
  question_en: 'question in English',
  lower_bound: 'starts at',
};

export const DIFF_WORDS: Readonly<Record<Lang, DiffWords>> = {
  lv: {
    title: 'Salīdzinājums',
    same: 'Atšķirību nav: visi lauki ir vienādi.',
    release: 'datu versija',
    newEditions: 'Jauni mērījumi',
    goneEditions: 'Mērījumi, kuru vairs nav',
    summary: 'Kam kas mainās',
    methodology: 'Mainītie metodikas iestatījumi',
    own: 'Rezultāts mainās',
    others: 'Mainās tikai vieta',
    means: 'Mainās vidējie rezultāti',
    fields: 'Lauki, kas atšķiras',
    answers: 'atbildes, kas mainās:',
    index: 'kopvērtējums',
    levelWord: 'līmenis',
    rank: 'vieta',
    categoryRank: 'vieta kategorijā',
    through: 'ietekmēja:',
    none: 'nav rezultāta',
    notCounted: 'netiek skaitīti',
    noPoints: 'punktus neietekmē',
    rowAdded: 'pievienots',
    rowRemoved: 'svītrots',
    column: 'kolonna',
    before: 'bija',
    after: 'ir',
    added: 'pievienotās rindas:',
    removed: 'dzēstās rindas:',
    columnsAdded: 'jaunas kolonnas',
    columnsRemoved: 'kolonnas, kuru vairs nav',
    institutions: { zero: 'iestāžu', one: 'iestāde', other: 'iestādes' },
    municipalities: { zero: 'pašvaldību', one: 'pašvaldība', other: 'pašvaldības' },
    toInstitutions: { zero: 'iestādēm', one: 'iestādei', other: 'iestādēm' },
    toMunicipalities: { zero: 'pašvaldībām', one: 'pašvaldībai', other: 'pašvaldībām' },
    changedFields: { zero: 'mainītu lauku', one: 'mainīts lauks', other: 'mainīti lauki' },
    addedRows: { zero: 'pievienotu rindu', one: 'pievienota rinda', other: 'pievienotas rindas' },
    removedRows: { zero: 'dzēstu rindu', one: 'dzēsta rinda', other: 'dzēstas rindas' },
    cause: {
      answers: 'mainījās pašas atbildes',
      methodology: 'mainījās metodika',
      category: 'mainījās kategorija',
      joined: 'pievienota mērījumam',
      left: 'mērījumā vairs nav',
      others: 'mainījās citu rezultāti',
      computation: 'cēlonis datos nav redzams; mainījies aprēķins',
    },
    year: (edition) => `${edition}. gads`,
    sector: (sector) => (sector === 'municipal' ? 'pašvaldības' : 'valsts iestādes'),
    changes: ({ score, level, rank, categoryRank }) =>
      `kopvērtējums mainās ${score}, līmenis ${level}, vieta ${rank}, vieta kategorijā ${categoryRank}`,
    level: (level) => `${level}. līmenis`,
    method: 'metodika pret iepriekšējo mērījumu:',
    setting: (column) => own(SETTINGS_LV, column) ?? column,
    quoted: (name) => `„${name}”`,
    dimension: (name) => `sadaļa „${name}”`,
    points: (moved) => `punkti ${moved}`,
    pointsIn: (moved, dimension) => `punkti sadaļā „${dimension}” ${moved}`,
    scoreStays: (score, none) => (none ? 'rezultāta nav' : `punkti tie paši, ${score}`),
    place: (rank) => (rank === null ? 'nav' : `${rank}.`),
    of: (n) => ` no ${n}`,
    overtakenBy: (names) => `apsteidza ${names}`,
    overtook: (names) => `zemāk palika ${names}`,
    correction: (id) => `labojums ${id}`,
    n: (text) => `dalībnieki ar rezultātu: ${text}`,
    edition: ({ bodies, mean, levels }) => `${bodies}, vidējais rezultāts ${mean}; līmeņi: ${levels}`,
    levelCount: (level, n) => `${level}. – ${n}`,
    since: (edition) =>
      `kopvērtējums salīdzinājumā ar iepriekšējo mērījumu (${edition}. gads), lielākās izmaiņas vispirms:`,
    sinceYear: (edition) => `kopš ${edition}. g.`,
    sinceNone: 'ar iepriekšēju mērījumu salīdzināt nevar',
    embargoed: (name, years) => `${name}: mērījums ar embargo nav salīdzināts (${years}); ar --embargoed to salīdzina.`,
    unpublishable: (n) => `publicēt vēl nevar, atradumu skaits: ${n} (npm run validate)`,
    more: (n) => `… un vēl ${n}`,
  },
  en: {
    title: 'Comparison',
    same: 'No differences: every field is the same.',
    release: 'release',
    newEditions: 'New editions',
    goneEditions: 'Editions that are gone',
    summary: 'What changes for whom',
    methodology: 'Settings of the method that changed',
    own: 'The result changes',
    others: 'Only the rank changes',
    means: 'Means change',
    fields: 'Fields that differ',
    answers: 'answers that change:',
    index: 'total',
    levelWord: 'level',
    rank: 'rank',
    categoryRank: 'rank in category',
    through: 'through',
    none: 'no score',
    notCounted: 'not counted',
    noPoints: 'no effect on points',
    rowAdded: 'added',
    rowRemoved: 'removed',
    column: 'column',
    before: 'was',
    after: 'is',
    added: 'rows added:',
    removed: 'rows removed:',
    columnsAdded: 'new columns',
    columnsRemoved: 'columns that are gone',
    institutions: { zero: 'institutions', one: 'institution', other: 'institutions' },
    municipalities: { zero: 'municipalities', one: 'municipality', other: 'municipalities' },
    toInstitutions: { zero: 'institutions', one: 'institution', other: 'institutions' },
    toMunicipalities: { zero: 'municipalities', one: 'municipality', other: 'municipalities' },
    changedFields: { zero: 'fields changed', one: 'field changed', other: 'fields changed' },
    addedRows: { zero: 'rows added', one: 'row added', other: 'rows added' },
    removedRows: { zero: 'rows removed', one: 'row removed', other: 'rows removed' },
    cause: {
      answers: 'its own answers changed',
      methodology: 'the method changed',
      category: 'its category changed',
      joined: 'joined the edition',
      left: 'no longer in the edition',
      others: 'others moved',
      computation: 'no cause in the data; the computation changed',
    },
    year: (edition) => String(edition),
    sector: (sector) => (sector === 'municipal' ? 'municipalities' : 'state institutions'),
    changes: ({ score, level, rank, categoryRank }) =>
      `the total changes for ${score}, the level for ${level}, the rank for ${rank}, the rank in category for ${categoryRank}`,
    level: (level) => `level ${level}`,
    method: 'the method against the edition before:',
    setting: (column) => own(SETTINGS_EN, column) ?? column,
    quoted: (name) => `“${name}”`,
    dimension: (name) => `dimension “${name}”`,
    points: (moved) => `points ${moved}`,
    pointsIn: (moved, dimension) => `points in “${dimension}” ${moved}`,
    scoreStays: (score, none) => (none ? 'no score' : `points the same, ${score}`),
    place: (rank) => (rank === null ? 'none' : String(rank)),
    of: (n) => ` of ${n}`,
    overtakenBy: (names) => `overtaken by ${names}`,
    overtook: (names) => `ahead now of ${names}`,
    correction: (id) => `correction ${id}`,
    n: (text) => `members with a score: ${text}`,
    edition: ({ bodies, mean, levels }) => `${bodies}, mean ${mean}; levels: ${levels}`,
    levelCount: (level, n) => `${level} – ${n}`,
    since: (edition) => `total against the edition before (${edition}), the biggest moves first:`,
    sinceYear: (edition) => `since ${edition}`,
    sinceNone: 'cannot be compared with an edition before',
    embargoed: (name, years) => `${name}: under embargo and not compared: ${years}; --embargoed compares it.`,
    unpublishable: (n) => `cannot be published yet, findings: ${n} (npm run validate)`,
    more: (n) => `… and ${n} more`,
  },
};
