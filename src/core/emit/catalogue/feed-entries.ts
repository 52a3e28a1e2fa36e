import type { Bilingual } from '../../model/finding.ts';
import { correctionIri, feedIri, releaseIri, siteAddress } from './addresses.ts';
import { DEMONSTRATION_MARK } from './catalogue-texts.ts';
import { demonstrationYears, type CatalogueInput, type ListedRelease } from './input.ts';
import type { ToldCorrection } from './told-corrections.ts';

type Language = keyof Bilingual;

/** What happened: a release came out, or an answer was corrected. */
export interface FeedEntry {
  /** Permanent identifier. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly link: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

export interface FeedText {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  /** The page for people. */
  readonly link: string;
  /** Day of the newest entry. */
  readonly updated: string;
  readonly author: string;
  readonly entries: readonly FeedEntry[];
}

/** A reader of feeds asks often and wants what is new; the ledger holds all. */
const MOST_CORRECTIONS = 100;

const SAYS = {
  lv: {
    title: 'E-indeksa atvērto datu versijas un labojumi',
    demonstration:
      'Demonstrācija, nevis oficiāli rezultāti: dalībnieku saraksts, atbildes, punkti un vietas ir izdomāti.',
    release: (release: string) => `Datu versija ${release}`,
    first: 'Pirmā datu versija.',
    changed: (since: string, fields: number, added: number, removed: number) =>
      `Kopš datu versijas ${since}: mainīti lauki ${fields}, pievienotas rindas ${added}, dzēstas rindas ${removed}.`,
    editions: (years: string) => `Mērījumi: ${years}.`,
    correction: (edition: number, body: string) => `Labojums ${edition}. gada atbildē: ${body}`,
    indicator: (name: string) => `Rādītājs: „${name}”.`,
    reason: (text: string) => `Iemesls: ${text}`,
  },
  en: {
    title: 'Releases and corrections of the open data of the E-indekss',
    demonstration:
      'A demonstration, not official results: the list of participants, the answers, points and ranks are invented.',
    release: (release: string) => `Release ${release}`,
    first: 'The first release.',
    changed: (since: string, fields: number, added: number, removed: number) =>
      `Since release ${since}: fields changed ${fields}, rows added ${added}, rows removed ${removed}.`,
    editions: (years: string) => `Editions: ${years}.`,
    correction: (edition: number, body: string) => `Correction of an answer of ${edition}: ${body}`,
    indicator: (name: string) => `Indicator: “${name}”.`,
    reason: (text: string) => `Reason: ${text}`,
  },
} as const;

/**
 * The feed of releases and corrections in a language, newest first. All dates are those of the data.
 * @param corrections newest first
 */
export function feedText(input: CatalogueInput, corrections: readonly ToldCorrection[], language: Language): FeedText {
  const { settings, pages, date, releases } = input;
  const says = SAYS[language];
  const isDemonstration = demonstrationYears(input).length > 0;
  const mark = isDemonstration ? ` (${DEMONSTRATION_MARK[language]})` : '';
  const link = siteAddress(settings, pages.data[language]);
  const entries = [
    ...releases.map((release) => releaseEntry(release, input, language, link)),
    ...corrections.slice(0, MOST_CORRECTIONS).map((correction) => correctionEntry(correction, input, language)),
  ]
    // An entry without a date cannot be told apart from one that has just changed.
    .filter((entry) => entry.date !== '')
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  return {
    id: feedIri(settings, language),
    title: `${says.title}${mark}`,
    subtitle: isDemonstration ? says.demonstration : '',
    link,
    updated: entries[0]?.date ?? date,
    author: settings.publisher[`name_${language}`],
    entries,
  };
}

function releaseEntry(listed: ListedRelease, input: CatalogueInput, language: Language, link: string): FeedEntry {
  const says = SAYS[language];
  const { release, date, editions, note, changes } = listed;
  const isDemonstration = editions.some(({ status }) => status === 'demonstration');
  return {
    id: releaseIri(input.settings, release),
    title: `${says.release(release)}${isDemonstration ? ` (${DEMONSTRATION_MARK[language]})` : ''}`,
    summary: [
      ...(isDemonstration ? [says.demonstration] : []),
      ...(note === null || note[language] === '' ? [] : [note[language]]),
      changes === null
        ? says.first
        : says.changed(changes.since, changes.fields_changed, changes.rows_added, changes.rows_removed),
      says.editions(editions.map(({ edition }) => edition).join(', ')),
    ].join(' '),
    link,
    date,
  };
}

function correctionEntry(told: ToldCorrection, input: CatalogueInput, language: Language): FeedEntry {
  const says = SAYS[language];
  const { settings, pages } = input;
  const isDemonstration = demonstrationYears(input).includes(told.edition);
  const mark = isDemonstration ? ` (${DEMONSTRATION_MARK[language]})` : '';
  return {
    id: correctionIri(settings, told.id),
    title: `${says.correction(told.edition, told.body[language])}${mark}`,
    summary: [
      ...(isDemonstration ? [says.demonstration] : []),
      says.indicator(told.indicator[language]),
      ...(told.reason[language] === '' ? [] : [says.reason(told.reason[language])]),
    ].join(' '),
    link: siteAddress(settings, pages.corrections[language]),
    date: told.date,
  };
}
