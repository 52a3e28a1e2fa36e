import type { Lang } from '../args.ts';

interface Forms {
  readonly zero: string;
  readonly one: string;
  readonly other: string;
}

/** What the page says. `counts` come as „3 kļūdas, 2 brīdinājumi”. */
interface Words {
  readonly title: string;
  readonly kicker: string;
  readonly blockers: Forms;
  readonly warnings: Forms;
  readonly places: Forms;
  readonly cannot: (counts: string) => string;
  readonly can: string;
  readonly canBut: (counts: string) => string;
  readonly editionOnly: (year: number) => string;
  readonly editionClean: (year: number) => string;
  readonly elsewhere: (counts: string) => string;
  readonly elsewhereBlocks: string;
  readonly leadBlocked: string;
  readonly leadWarnings: string;
  readonly leadClean: string;
  readonly first: string;
  readonly firstNothing: string;
  readonly firstFiles: string;
  readonly how: string;
  readonly later: (groups: number) => string;
  readonly files: string;
  readonly file: string;
  readonly blocker: string;
  readonly warning: string;
  readonly rule: string;
  readonly number: (n: number) => string;
  readonly broken: (check: string) => string;
  readonly doubtful: (check: string) => string;
  readonly remedy: string;
  readonly found: string;
  readonly expected: string;
  readonly perhaps: string;
  readonly message: string;
  readonly blank: string;
  readonly row: (n: number) => string;
  readonly line: (n: number) => string;
  readonly column: (letter: string | undefined, name: string) => string;
  readonly key: (name: string) => string;
  readonly rowHead: string;
  readonly columnHead: string;
  readonly wholeFile: string;
  readonly excerpt: (n: number, place: string) => string;
  readonly omitted: (from: string, to: string) => string;
  readonly absent: string;
  readonly noName: string;
  readonly missingHere: string;
  readonly more: (n: number) => string;
  readonly acceptedTitle: string;
  readonly acceptedLead: string;
  readonly reason: string;
  readonly figures: string;
  readonly figuresUnscored: string;
  readonly figuresCounts: (figures: number, testable: number, agree: number, share: string) => string;
  readonly figuresNone: (figures: number) => string;
  readonly differing: string;
  readonly published: string;
  readonly computed: string;
  readonly noValue: string;
  readonly notTestable: string;
  readonly count: string;
  readonly about: string;
}

/** How many findings of a rule are shown in their place; the others are listed. */
export const SHOWN_IN_PLACE = 100;

export const WORDS: Readonly<Record<Lang, Words>> = {
  lv: {
    title: 'Datu pārbaude',
    kicker: 'Datu pārbaude',
    blockers: { zero: 'kļūdu', one: 'kļūda', other: 'kļūdas' },
    warnings: { zero: 'brīdinājumu', one: 'brīdinājums', other: 'brīdinājumi' },
    places: { zero: 'vietās', one: 'vietā', other: 'vietās' },
    cannot: (counts) => `Publicēt vēl nevar: ${counts}`,
    can: 'Publicēt var: nekas nav jālabo',
    canBut: (counts) => `Publicēt var: kļūdu nav, ${counts}`,
    editionOnly: (year) => `Redzams tikai tas, kas attiecas uz ${year}. gada mērījumu vai uz visiem mērījumiem kopā.`,
    editionClean: (year) => `${year}. gada mērījumā kļūdu nav, bet publicēt vēl nevar`,
    elsewhere: (counts) => `Pārējos mērījumos: ${counts}.`,
    elsewhereBlocks: 'Publicēšanu aptur arī pārējo mērījumu kļūdas.',
    leadBlocked:
      'Kļūda aptur publicēšanu, un publicētā vietne paliek, kāda bija. Brīdinājums neaptur, taču tā vieta ir jāpārskata.',
    leadWarnings: 'Brīdinājums publicēšanu neaptur, taču tā vieta ir jāpārskata.',
    leadClean: 'Pārbaudīti visi faili; nekas neliedz publicēt.',
    first: 'Ar ko sākt',
    firstNothing: 'Nekas nav obligāti jālabo. Pārskatiet brīdinājumus: varbūt kāds no tiem rāda pārrakstīšanos.',
    firstFiles:
      'Vispirms tie faili, kurus nevar nolasīt: kamēr tie nav salaboti, to saturs nav pārbaudīts un var atklāties vēl citas kļūdas.',
    how: 'Labojiet pašos failos, nevis šajā lapā, un palaidiet pārbaudi vēlreiz. Rindu numuri un kolonnu burti ir tādi paši kā Excel.',
    later: (groups) =>
      groups === 1 ? 'Pēc tam pārējais, kas redzams zemāk.' : 'Pēc tam pārējās kļūdas, kas redzamas zemāk.',
    files: 'Pa failiem',
    file: 'Fails',
    blocker: 'kļūda',
    warning: 'brīdinājums',
    rule: 'Pārbaude',
    number: (n) => `Nr. ${n}`,
    broken: (check) => `Nav izpildīta prasība „${check}”`,
    doubtful: (check) => `Nav tā, kā paredzēts: „${check}”`,
    remedy: 'Ko darīt',
    found: 'Ir',
    expected: 'Jābūt',
    perhaps: 'Ieteikums',
    message: 'Kas nav kārtībā',
    blank: '(tukšs)',
    row: (n) => `${n}. rinda`,
    line: (n) => `${n}. rinda`,
    column: (letter, name) => (letter === undefined ? `kolonna „${name}”` : `kolonna ${letter} („${name}”)`),
    key: (name) => `atslēga „${name}”`,
    rowHead: 'Rinda',
    columnHead: 'Kolonna',
    wholeFile: 'Viss fails',
    excerpt: (n, place) => `Nr. ${n}, ${place}`,
    omitted: (from, to) => (from === to ? `kolonna ${from} nav rādīta` : `kolonnas ${from}–${to} nav rādītas`),
    absent: 'nav šūnas',
    noName: 'bez nosaukuma',
    missingHere: 'Šeit trūkst',
    more: (n) => (n % 10 === 1 && n % 100 !== 11 ? `Vēl ${n} vieta` : `Vēl ${n} vietas`),
    acceptedTitle: 'Pieņemtie atradumi',
    acceptedLead: 'Šīs neatbilstības ir zināmas un paskaidrotas failā data/known-issues.csv; publicēšanu tās neaptur.',
    reason: 'Iemesls',
    figures: 'Vai punkti sakrīt ar publicētajiem skaitļiem',
    figuresUnscored: 'Vēl nav zināms: kamēr ir kļūdas, punktus nerēķina.',
    figuresCounts: (figures, testable, agree, share) =>
      `Publicēto skaitļu ir ${figures}, pārbaudāmi no tiem ir ${testable}, sakrīt ${agree} (${share} %).`,
    figuresNone: (figures) => `Publicēto skaitļu ir ${figures}, pārbaudāmu starp tiem nav.`,
    differing: 'Nesakrīt',
    published: 'Publicēts',
    computed: 'Aprēķināts',
    noValue: 'nav vērtības',
    notTestable: 'Kāpēc pārējos nevar pārbaudīt',
    count: 'Skaits',
    about: 'Par ko',
  },
  en: {
    title: 'Check of the data',
    kicker: 'Check of the data',
    blockers: { zero: 'faults', one: 'fault', other: 'faults' },
    warnings: { zero: 'warnings', one: 'warning', other: 'warnings' },
    places: { zero: 'places', one: 'place', other: 'places' },
    cannot: (counts) => `Not ready to publish: ${counts}`,
    can: 'Ready to publish: nothing to correct',
    canBut: (counts) => `Ready to publish: no faults, ${counts}`,
    editionOnly: (year) => `Only what concerns the edition of ${year}, or all editions together, is shown.`,
    editionClean: (year) => `No faults in the edition of ${year}, but not ready to publish`,
    elsewhere: (counts) => `In the other editions: ${counts}.`,
    elsewhereBlocks: 'Faults of the other editions stop publication too.',
    leadBlocked:
      'A fault stops publication, and the site stays as it was. A warning does not, but its place should be looked at.',
    leadWarnings: 'A warning does not stop publication, but its place should be looked at.',
    leadClean: 'Every file was checked; nothing stands in the way.',
    first: 'Where to start',
    firstNothing: 'Nothing must be corrected. Look through the warnings: one of them may show a slip.',
    firstFiles:
      'First the files that cannot be read: until they are corrected their contents are not checked, and further faults may come to light.',
    how: 'Correct the files themselves, not this page, and run the check again. Row numbers and column letters are those of Excel.',
    later: (groups) => (groups === 1 ? 'Then what is left, below.' : 'Then the other faults, below.'),
    files: 'File by file',
    file: 'File',
    blocker: 'fault',
    warning: 'warning',
    rule: 'Rule',
    number: (n) => `No. ${n}`,
    broken: (check) => `Not met: “${check}”`,
    doubtful: (check) => `Not as intended: “${check}”`,
    remedy: 'What to do',
    found: 'Found',
    expected: 'Expected',
    perhaps: 'Suggestion',
    message: 'What is wrong',
    blank: '(blank)',
    row: (n) => `Row ${n}`,
    line: (n) => `Line ${n}`,
    column: (letter, name) => (letter === undefined ? `column “${name}”` : `column ${letter} (“${name}”)`),
    key: (name) => `key “${name}”`,
    rowHead: 'Row',
    columnHead: 'Column',
    wholeFile: 'The whole file',
    excerpt: (n, place) => `No. ${n}, ${place}`,
    omitted: (from, to) => (from === to ? `column ${from} not shown` : `columns ${from}–${to} not shown`),
    absent: 'no cell',
    noName: 'no name',
    missingHere: 'Missing here',
    more: (n) => (n === 1 ? '1 more place' : `${n} more places`),
    acceptedTitle: 'Accepted findings',
    acceptedLead: 'These are known and explained in data/known-issues.csv; they do not stop publication.',
    reason: 'Reason',
    figures: 'Whether the scores agree with the published figures',
    figuresUnscored: 'Not known yet: while there are faults nothing is scored.',
    figuresCounts: (figures, testable, agree, share) =>
      `There are ${figures} published figures, ${testable} of them testable, ${agree} agree (${share} %).`,
    figuresNone: (figures) => `There are ${figures} published figures, none of them testable.`,
    differing: 'Disagree',
    published: 'Published',
    computed: 'Computed',
    noValue: 'no value',
    notTestable: 'Why the others cannot be tested',
    count: 'Number',
    about: 'About',
  },
};
