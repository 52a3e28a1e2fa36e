import type { Bilingual } from '../model/finding.ts';

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
