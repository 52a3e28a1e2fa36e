import type { Bilingual } from '../model/finding.ts';

/** What is in each published table and whom it serves, in one sentence, as portals and catalogues say it of its files. */
export const TABLE_PURPOSES = {
  results: {
    lv: 'Visu vērtēto iestāžu un pašvaldību punkti, līmeņi un vietas visos mērījumos kopā ar nosaukumiem: tiem, kas salīdzina gadus un grib strādāt ar vienu failu.',
    en: 'Scores, levels and ranks of all assessed institutions and municipalities in all editions, with names: for those who compare years and want to work with a single file.',
  },
  scores: {
    lv: 'Tie paši punkti, līmeņi un vietas ar kodiem bez nosaukumiem: tiem, kas datus apstrādā programmā un nosaukumus pievieno no iestāžu reģistra.',
    en: 'The same scores, levels and ranks with codes and no names: for those who process the data by program and join the names from the registry.',
  },
  group_scores: {
    lv: 'Katra resora un pašvaldību grupas vidējais, mediāna, zemākais un augstākais rezultāts katrā mērījumā: tiem, kas salīdzina resorus un reģionus.',
    en: 'Mean, median, lowest and highest score of each ministry and municipal group in each edition: for those who compare ministries and regions.',
  },
  averages: {
    lv: 'Sektoru, kategoriju un grupu vidējie rezultāti pa mērījumiem, gan visām iestādēm, gan tām pašām, kas vērtētas abos gados: tiem, kas pēta, vai kopumā kļūst labāk.',
    en: 'Average scores of sectors, categories and groups by edition, both of all bodies and of the same ones assessed in both years: for those who ask whether things get better overall.',
  },
  changes: {
    lv: 'Katras iestādes punktu izmaiņas kopš tās iepriekšējā mērījuma un norāde, ja tās nedrīkst salīdzināt: tiem, kas meklē, kam rezultāts audzis un kam sarucis.',
    en: 'The change of each body’s scores since its previous edition, with a mark where they must not be compared: for those who look for who rose and who fell.',
  },
  indicator_results: {
    lv: 'Cik iestāžu vērtēts katrā jautājumā, cik no tām saņēma visus punktus un cik punktu vidēji: tiem, kas raksta par vienu tēmu, piemēram, e-parakstu vai atvērtajiem datiem.',
    en: 'How many bodies were assessed on each question, how many received all points, and how many points on average: for those who write about one subject, such as e-signatures or open data.',
  },
  answers: {
    lv: 'Katras iestādes atbilde uz katru jautājumu un par to iegūtie punkti: tiem, kas rezultātus grib pārrēķināt paši vai uzzināt, kāpēc tie ir tādi.',
    en: 'The answer of each body to each question and the points it got: for those who want to recompute the results themselves, or to know why they are as they are.',
  },
  editions: {
    lv: 'Visi mērījumi ar gadu, datu statusu, dalībnieku skaitu un izdevēju: visiem, kam jāzina, cik droši ir katra gada dati.',
    en: 'All editions with year, status of the data, number of participants and publisher: for everybody who has to know how far the data of each year can be trusted.',
  },
  institutions: {
    lv: 'Iestāžu un pašvaldību nosaukumi, resori, reģistrācijas numuri un laiks, kurā tie bija spēkā: tiem, kas E-indeksa datus savieno ar citiem datiem.',
    en: 'Names, ministry groups and registration numbers of institutions and municipalities with the time for which they held: for those who join the data of the E-indekss with others.',
  },
  groups: {
    lv: 'Resoru un pašvaldību grupu kodi un nosaukumi ar laiku, kurā tie bija spēkā: tiem, kas citu tabulu kodus grib aizstāt ar nosaukumiem.',
    en: 'Codes and names of ministry and municipal groups with the time for which they held: for those who want to put names in the place of the codes in other tables.',
  },
  categories: {
    lv: 'Iestāžu un pašvaldību kategoriju kodi un nosaukumi: tiem, kas citu tabulu kodus grib aizstāt ar nosaukumiem.',
    en: 'Codes and names of the categories of institutions and municipalities: for those who want to put names in the place of the codes in other tables.',
  },
  successions: {
    lv: 'Kura iestāde kuru pārņēma, kad un kādā veidā: tiem, kas seko iestādēm cauri apvienošanām un sadalīšanām.',
    en: 'Which body succeeded which, when and how: for those who follow bodies through mergers and splits.',
  },
  attributes: {
    lv: 'Kas par iestādēm zināms ārpus E-indeksa, piemēram, iedzīvotāju vai darbinieku skaits mērījuma gadā: tiem, kas salīdzina līdzīgas iestādes.',
    en: 'What else is known of the bodies, such as population or staff in the year of an edition: for those who compare like with like.',
  },
  structure: {
    lv: 'Katra mērījuma sadaļas, rādītāji, jautājumi, svari un vērtību robežas ar norādi, cik droši tie zināmi: tiem, kas pārbauda metodiku vai punktus pārrēķina.',
    en: 'Dimensions, indicators, questions, weights and goalposts of each edition, with how surely they are known: for those who check the methodology or recompute the scores.',
  },
  levels: {
    lv: 'Brieduma līmeņi ar zemāko robežu, nosaukumu un nozīmi katrā mērījumā: tiem, kam jāzina, ko nozīmē līmenis.',
    en: 'Maturity levels with lower bound, name and meaning in each edition: for those who have to know what a level means.',
  },
  continuity: {
    lv: 'Kuri rādītāji un sadaļas palikuši tie paši, kuri mainīti un kuri jauni: tiem, kas salīdzina gadus un nedrīkst salīdzināt nesalīdzināmo.',
    en: 'Which indicators and dimensions stayed the same, which changed and which are new: for those who compare years and must not compare what cannot be compared.',
  },
  rules: {
    lv: 'Pārbaudes, ko dati iztur pirms publicēšanas, un kā katru kļūdu labo: tiem, kas datus gatavo vai grib zināt, kas ir pārbaudīts.',
    en: 'The rules that the data keep before they are published, and how each fault is corrected: for those who prepare the data or want to know what was checked.',
  },
  published_figures: {
    lv: 'Preses ziņās un pārskatos publicētie skaitļi ar avotu un tas, ko aprēķina no šiem datiem: žurnālistiem un visiem, kas meklē agrāk publicēto.',
    en: 'Figures published in press texts and reports, with their sources, and what is computed from these data: for journalists, and for everybody who looks for what was published before.',
  },
  corrections: {
    lv: 'Kuras atbildes labotas pēc publicēšanas, kad un kāpēc: tiem, kas datus jau izmantojuši un grib zināt, kas tajos mainījies.',
    en: 'Which answers were corrected after publication, when and why: for those who have used the data already and want to know what has changed in them.',
  },
  correction_effects: {
    lv: 'Kam katrs labojums mainīja punktus, līmeni vai vietu un par cik: tiem, kas pārbauda, vai jau publicēts skaitlis vēl ir spēkā.',
    en: 'Whose score, level or rank each correction changed, and by how much: for those who check whether a figure once published still holds.',
  },
  findings: {
    lv: 'Vietas ievades datos, par kurām pārbaudes brīdina vai kuru kļūda ir zināma un pieņemta ar iemeslu: tiem, kas vērtē datu kvalitāti.',
    en: 'Places of the input of which the rules warn, or whose fault is known and accepted for a reason: for those who judge the quality of the data.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type TableName = keyof typeof TABLE_PURPOSES;

/** The results of one edition. */
export const ofEditionPurpose = (edition: number): Bilingual => ({
  lv: `Visu vērtēto iestāžu un pašvaldību punkti, līmeņi un vietas ${edition}. gadā kopā ar nosaukumiem: tiem, kam vajag viena gada rezultātus.`,
  en: `Scores, levels and ranks of all assessed institutions and municipalities in ${edition}, with names: for those who need the results of one year.`,
});

/** The workbook of one edition. */
export const workbookPurpose = (edition: number): Bilingual => ({
  lv: `Rezultāti, kopskats, grupas, rādītāji un atbildes ${edition}. gadā vienā Excel darbgrāmatā ar paskaidrojumiem (lapa „Par datiem”): tiem, kas strādā izklājlapā.`,
  en: `Results, summary, groups, indicators and answers of ${edition} in one Excel workbook with explanations (sheet “Par datiem”): for those who work in a spreadsheet.`,
});

export const CODEBOOK_PURPOSE: Bilingual = {
  lv: 'Ko nozīmē katra tabulu kolonna, kādas vērtības tajā var būt un kā tabulas saistītas, mašīnlasāmā veidā: visiem, kas datus lasa.',
  en: 'What each column of the tables means, which values it can have and how the tables are connected, in a form that programs read: for everybody who reads the data.',
};

export const EVERYTHING_PURPOSE: Bilingual = {
  lv: 'Visas tabulas visos formātos un to apraksti vienā arhīvā: tiem, kas grib lejupielādēt visu reizē vai saglabāt pie sevis.',
  en: 'All tables in all formats with their descriptions in one archive: for those who want to download everything at once or to keep a copy.',
};
