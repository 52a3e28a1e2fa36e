import type { EditionStatus, Sector } from '../../src/core/model/vocabulary.ts';

/** What is written about an edition, apart from participants and answers. */
export interface EditionText {
  readonly year: number;
  readonly sectors: readonly Sector[];
  readonly status: EditionStatus;
  readonly note_lv: string;
  readonly note_en: string;
}

const ONLY_FIGURES_LV =
  'Par šo mērījumu ir zināmi tikai atsevišķi presē un iestāžu tīmekļvietnēs publicēti skaitļi, kurus apkopojusi šī vietne; iestāžu atbildes un punkti nav publiski pieejami.';
const ONLY_FIGURES_EN =
  'For this edition only a few figures are known, published in the press and on the websites of institutions and collected by this site; neither answers nor scores of the institutions are publicly available.';

const INVENTED_LV =
  'Demonstrācijas dati. Iestādes un to resori ir īsti; dalībnieku saraksts, atbildes, punkti un vietas ir izdomāti. Atbildes no nemainīgas sākumvērtības izveidojis gadījumskaitļu ģenerators tā, lai aprēķinātie rezultāti saskanētu ar publicētajiem skaitļiem, ciktāl tos var pārbaudīt. Dalībnieki ir izvēlēti no reģistra pēc pieņēmuma, jo īstais saraksts nav publicēts; zināms ir tikai dalībnieku skaits.';
const INVENTED_EN =
  'Demonstration data. The institutions and ministry groups are real; the list of participants, the answers, points and ranks are invented. A generator with a fixed seed drew the answers so that the computed results agree with the published figures wherever those can be tested. The participants are an assumed choice from the registry, as the real list was never published; only their number is known.';

const demonstration = (year: number, sectors: readonly Sector[], note_lv: string, note_en: string): EditionText => ({
  year,
  sectors,
  status: 'demonstration',
  note_lv: `${INVENTED_LV} ${note_lv}`,
  note_en: `${INVENTED_EN} ${note_en}`,
});

const figuresOnly = (year: number): EditionText => ({
  year,
  sectors: [],
  status: 'figures_only',
  note_lv: ONLY_FIGURES_LV,
  note_en: ONLY_FIGURES_EN,
});

/** Every edition of the repository, ascending. */
export const EDITIONS: readonly EditionText[] = [
  figuresOnly(2014),
  figuresOnly(2015),
  demonstration(
    2017,
    ['state'],
    'Pieņemts, ka piedalījās visas 13 ministrijas; Ceļu satiksmes drošības direkcija, kā toreiz bija ierasts, ir starp iestādēm. Pašvaldībām šajā mērījumā bija cita metodika, un par tām ir zināmi tikai publicētie skaitļi.',
    'All 13 ministries are assumed to have taken part; the Road Traffic Safety Directorate stands among the institutions, as was then usual. Municipalities were measured by another method in this edition, and only published figures are known for them.',
  ),
  demonstration(
    2018,
    ['state'],
    'Ceļu satiksmes drošības direkcija, tāpat kā publicētajos rezultātos, ir starp iestādēm. Ir publicēts, ka piedalījās 12 ministrijas; kura no 13 nepiedalījās, ir pieņemts.',
    'The Road Traffic Safety Directorate stands among the institutions, as in the published results. That 12 ministries took part is published; which of the 13 did not is assumed.',
  ),
  demonstration(
    2019,
    ['state', 'municipal'],
    'Pieņemts, ka no 195 vērtētajām iestādēm 119 bija pašvaldības, proti, visas tā laika pašvaldības, un 76 – valsts iestādes, to skaitā visas 13 ministrijas. Pašvaldību kategorijas noteiktas pēc attīstības centriem stratēģijā „Latvija 2030”.',
    'Of the 195 bodies assessed, 119 are assumed to be municipalities, that is all of that time, and 76 state institutions, among them all 13 ministries. Categories of municipalities follow the development centres of the strategy “Latvija 2030”.',
  ),
  demonstration(
    2021,
    ['state', 'municipal'],
    'Valsts iestāžu dalījums kategorijās ir publicēts, bet iestāžu izvēle kategorijā ir pieņemta. Pieņemts arī, kuras 95 no 119 pašvaldībām, kas pastāvēja līdz 2021. gada 1. jūlija reformai, tika vērtētas; to kategorijas noteiktas pēc attīstības centriem.',
    'How the state institutions divide into categories is published; which institutions they were is assumed. So is the choice of 95 out of the 119 municipalities that existed before the reform of 1 July 2021; their categories follow the development centres.',
  ),
  demonstration(
    2022,
    ['state', 'municipal'],
    'Pieņemts 115 valsts iestāžu dalījums kategorijās (13 ministrijas, 70 iestādes, 16 kapitālsabiedrības, 16 neatkarīgas iestādes), kā arī tas, ka piedalījās visas 43 pašvaldības un ka to kategorijas pēc attīstības centriem palika tādas pašas kā iepriekš.',
    'Assumed are the division of the 115 state institutions into categories (13 ministries, 70 institutions, 16 companies, 16 independent institutions), that all 43 municipalities took part, and that their categories by development centre stayed as before.',
  ),
];

/** The day on which the figures were put together and the demonstration made: no file was received from the ministry. */
const RECEIVED = '2026-11-22';

/** The text of edition.json. */
export const editionJson = ({ year, sectors, status, note_lv, note_en }: EditionText): string =>
  `${JSON.stringify(
    {
      year,
      sectors,
      status,
      embargoed: false,
      // Nobody but this site answers for invented answers, nor for figures that it collected itself.
      publisher: 'E-indekss',
      licence: 'CC0-1.0',
      received: RECEIVED,
      note_lv,
      note_en,
      files: [],
    },
    null,
    2,
  )}\n`;
