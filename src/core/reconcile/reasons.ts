import type { Bilingual } from '../model/finding.ts';

/** Why a published figure cannot be tested: the dataset does not hold that very quantity (design.md, section 4). */
export const REASONS = {
  noEdition: { lv: 'datos šāda mērījuma nav', en: 'the data have no such edition' },
  figuresOnly: {
    lv: 'par šo mērījumu ir tikai publicētie skaitļi',
    en: 'only published figures are known for this edition',
  },
  noSector: { lv: 'mērījumā nav šī sektora atbilžu', en: 'the edition has no answers of this sector' },
  bothSectors: {
    lv: 'skaitlis ir par abiem sektoriem kopā, bet dati ir tikai par vienu',
    en: 'the figure is about both sectors together, but the data cover only one',
  },
  noCode: {
    lv: 'neviena sadaļa un neviens rādītājs neatbilst tam, ko skaitlis apraksta',
    en: 'no dimension or indicator stands for what the figure describes',
  },
  unknownCode: {
    lv: 'šī koda mērījuma metodikā nav',
    en: 'the methodology of the edition does not have this code',
  },
  period: {
    lv: 'skaitlis ir par citu laiku, nevis par mērījuma laiku',
    en: 'the figure describes another time than that of the edition',
  },
  notParticipant: { lv: 'iestādes nav starp mērījuma dalībniekiem', en: 'the body is not among the participants' },
  noGroup: { lv: 'grupai šajā mērījumā nav dalībnieku', en: 'the group has no participants in this edition' },
  category: {
    lv: 'mērījuma dalībniekiem šādas kategorijas nav',
    en: 'no participant of the edition is in that category',
  },
  otherCategory: {
    lv: 'iestāde šajā mērījumā ir citā kategorijā',
    en: 'the body is in another category in this edition',
  },
  quantity: {
    lv: 'skaitlis nav ne mērījuma atbilde, ne punkti, ne vieta, ne to skaits',
    en: 'the figure is no answer, score or rank of the edition, nor a count of them',
  },
} as const satisfies Record<string, Bilingual>;
