import { never, type Misplaced, type Pattern, type Where } from './pattern.ts';

/** Sentences that an editor found wrong, so that none comes back; dates and numbers have patterns of their own. */

const ofMunicipality = ({ template, sector }: Where): boolean => template === 'institution' && sector === 'municipal';

/** A line may be forbidden to break anywhere in a sentence. */
const anyBlank = ({ faults, ...pattern }: Pattern): Pattern => ({
  ...pattern,
  faults: (text) => faults(text.replaceAll('\u00A0', ' ')),
});

const WRONG: readonly Pattern[] = [
  never(
    'retired',
    'lv',
    /izveidota pēc pēdējā mērījuma \(/u,
    // What is below it is no nearer to a median for it: „vismazāk no tās atpaliek”.
    /vistuvāk tai/u,
    /\(tieši mediāna/u,
    // Past and present of one measurement: „saņēma …, sasniedza …, ieņēma”.
    /saņēma [^;]*? un ir \d\. brieduma/u,
    /avotā nosaukt[aso]* \d/u,
    /[Vv]idēji iegūt\p{Ll}+ [\d,]+\s?% punktu/u,
    /dati un metodikas daļas ir publicētas/u,
    /[Kk]ļūdu skaita samazinājums/u,
    /ar iemeslu, un kam tie mainīja/u,
    /darbību beidzis/u,
    /[Aa]icinātas piedalīties/u,
    /tikai meklēšanai JavaScript/u,
    /[Rr]angu sarakst/u,
    /[Aa]tsevišķas dimensijas/u,
    /(?:^|\s)nejautāja(?:$|[\s.,;])/u,
    /(?:^|[.:;–] )Dati ir demonstrācija/u,
  ),
  never('retired-english', 'en', /closest to it in/u, /[Gg]oes on as/u, /JavaScript only for (?:the )?search/u),
];
export const RETIRED = WRONG.map(anyBlank);

/** What is wrong only where it stands. */
export const MISPLACED: readonly Misplaced[] = [
  // „Cik plaši …?” is not answered by „nē”, and what one uses is in the accusative: „visus”, „lielāko daļu”.
  {
    id: 'answer',
    wrong: /^nē$/u,
    where: ({ before }) => /(?:Cik (?:plaši|pilnīgi)|Ar kādiem) [^?]*\?/u.test(before),
  },
  {
    id: 'answer-case',
    wrong: /^(?:visas|visi|dažas|daži|lielākā daļa)$/u,
    where: ({ before }) => /Cik plaši [^?]*izmanto[^?]*\?/u.test(before),
  },
  { id: 'doubled', wrong: /divkāršojies/u, where: ({ before }) => before.includes('mērīšana') },
  // „visu iestāžu vidējais” is the country's: „grupas visu iestāžu vidējais”.
  {
    id: 'whose-average',
    wrong: /Kopš\s\d{4}\.\sgada\svisu iestāžu vidējais/u,
    where: ({ template }) => template === 'group',
  },
  {
    id: 'institution-for-municipality',
    wrong: /grupas pārējās iestādes|Iestādes vēsture|visām iestādēm|kategorijas iestāde |par kuru iestāde nav/u,
    where: ofMunicipality,
  },
];
