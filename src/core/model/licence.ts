/** A licence whose terms, addresses and names in other vocabularies we know. */
export interface KnownLicence {
  /** As the portal's list of licences calls it. */
  readonly title: string;
  readonly url: string;
  /** Its entry in the licence list of the European Publications Office. */
  readonly authority: string;
}

const AUTHORITY = 'http://publications.europa.eu/resource/authority/licence/';

/** By SPDX identifier. */
export const KNOWN_LICENCES: Readonly<Record<string, KnownLicence>> = {
  'CC0-1.0': {
    title: 'CC0 1.0',
    url: 'https://creativecommons.org/publicdomain/zero/1.0/',
    authority: `${AUTHORITY}CC0`,
  },
  'CC-BY-4.0': {
    title: 'CC BY 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
    authority: `${AUTHORITY}CC_BY_4_0`,
  },
};

/** Licence of our own texts, whatever that of the data. */
export const TEXT_LICENCE = 'CC-BY-4.0';
