import type { EditionStatus, Sector } from '../../src/core/model/vocabulary.ts';

/** What is written about an edition, apart from participants and answers. */
export interface EditionText {
  readonly year: number;
  readonly sectors: readonly Sector[];
  readonly status: EditionStatus;
  readonly received: string;
  readonly note_lv: string;
  readonly note_en: string;
}

const ONLY_FIGURES_LV =
  'Par šo mērījumu ir zināmi tikai atsevišķi presē un iestāžu tīmekļvietnēs publicēti skaitļi; iestāžu atbildes un punkti publiskā veidā nav pieejami.';
const ONLY_FIGURES_EN =
  'Of this edition only single figures are known, published in the press and on the websites of institutions; neither answers nor scores of the institutions are publicly available.';

const INVENTED_LV =
  'Demonstrācijas dati. Iestādes un resori ir īsti, bet atbildes ir izdomātas: tās pēc nemainīgas sēklas izveidojis gadījumskaitļu ģenerators tā, lai aprēķinātie rezultāti saskanētu ar publicētajiem skaitļiem, ciktāl tos var pārbaudīt. Arī dalībnieku saraksts ir izdomāta izvēle no reģistra, jo īstais saraksts nav publicēts; zināms ir tikai dalībnieku skaits.';
const INVENTED_EN =
  'Demonstration data. Institutions and ministry groups are real, the answers are invented: a generator with a fixed seed drew them so that the computed results agree with the published figures wherever those can be tested. The list of participants is an invented choice from the registry too, as the real one was never published; only their number is known.';

const demonstration = (
  year: number,
  sectors: readonly Sector[],
  received: string,
  note_lv: string,
  note_en: string,
): EditionText => ({
  year,
  sectors,
  status: 'demonstration',
  received,
  note_lv: `${INVENTED_LV} ${note_lv}`,
  note_en: `${INVENTED_EN} ${note_en}`,
});

const figuresOnly = (year: number, received: string): EditionText => ({
  year,
  sectors: [],
  status: 'figures_only',
  received,
  note_lv: ONLY_FIGURES_LV,
  note_en: ONLY_FIGURES_EN,
});

/** Every edition of the repository, ascending. `received` is the day on which the results were made public, as far as known. */
export const EDITIONS: readonly EditionText[] = [
  figuresOnly(2014, '2015-01-26'),
  figuresOnly(2015, '2016-03-02'),
  demonstration(
    2017,
    ['state'],
    '2017-11-30',
    'Pieņemts, ka piedalījās visas 13 ministrijas; Ceļu satiksmes drošības direkcija, kā toreiz ierasts, ir starp iestādēm. Pašvaldībām šajā mērījumā bija cita metodika, un par tām ir zināmi tikai publicētie skaitļi.',
    'All 13 ministries are assumed to have taken part; the Road Traffic Safety Directorate stands among the institutions, as was then usual. Municipalities were measured by another method in this edition, and only published figures are known of them.',
  ),
  demonstration(
    2018,
    ['state'],
    '2018-10-25',
    'Ceļu satiksmes drošības direkcija, kā publicētajos rezultātos, ir starp iestādēm; pieņemts, ka no 13 ministrijām nepiedalījās tā, kas publicētajos skaitļos nav minēta.',
    'The Road Traffic Safety Directorate stands among the institutions, as in the published results; of the 13 ministries one that the published figures do not name is assumed to have stayed away.',
  ),
  demonstration(
    2019,
    ['state', 'municipal'],
    '2019-12-13',
    'Pieņemts, ka no 195 vērtētajām iestādēm 119 bija pašvaldības, proti, visas tā laika pašvaldības, un 76 – valsts iestādes. Pašvaldību grupas noteiktas pēc attīstības centriem stratēģijā „Latvija 2030”.',
    'Of the 195 bodies assessed, 119 are assumed to be municipalities, that is all of that time, and 76 state institutions. Groups of municipalities follow the development centres of the strategy “Latvija 2030”.',
  ),
  demonstration(
    2021,
    ['state', 'municipal'],
    '2022-02-28',
    'Valsts iestāžu dalījums kategorijās ir publicēts, bet iestāžu izvēle kategorijā ir pieņemta. Pieņemts arī, kuras 95 no 119 pašvaldībām, kas pastāvēja līdz 2021. gada 1. jūlija reformai, tika vērtētas; to grupas noteiktas pēc attīstības centriem.',
    'How the state institutions divide into categories is published, which institutions they were is assumed. So is the choice of 95 out of the 119 municipalities that existed before the reform of 1 July 2021; their groups follow the development centres.',
  ),
  demonstration(
    2022,
    ['state', 'municipal'],
    '2023-03-31',
    'Pieņemts 115 valsts iestāžu dalījums kategorijās (13 ministrijas, 70 iestādes, 16 kapitālsabiedrības, 16 neatkarīgas iestādes), kā arī tas, ka piedalījās visas 43 pašvaldības un ka to grupas pēc attīstības centriem palika tādas pašas kā iepriekš.',
    'Assumed are the division of the 115 state institutions into categories (13 ministries, 70 institutions, 16 companies, 16 independent institutions), that all 43 municipalities took part, and that their groups by development centre stayed as before.',
  ),
];

const PUBLISHER = 'Vides aizsardzības un reģionālās attīstības ministrija';

/** The text of edition.json. */
export const editionJson = ({ year, sectors, status, received, note_lv, note_en }: EditionText): string =>
  `${JSON.stringify(
    {
      year,
      sectors,
      status,
      embargoed: false,
      publisher: PUBLISHER,
      licence: 'CC0-1.0',
      received,
      note_lv,
      note_en,
      files: [],
    },
    null,
    2,
  )}\n`;
