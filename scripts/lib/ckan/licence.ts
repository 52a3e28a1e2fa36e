import { own } from '../../../src/core/model/own.ts';

/** One entry of the portal's `license_list`. */
export interface Licence {
  readonly id: string;
  readonly title: string;
  readonly url?: string | null | undefined;
}

/** What CKAN's own list calls the licences of opendefinition.org, for which it gives other addresses and titles. */
const IN_CKAN: Readonly<Record<string, string>> = { 'CC0-1.0': 'cc-zero' };

/**
 * The portal's id for a licence: known by its address, else by its title, else by its id. A portal takes an unknown id without
 * a word, so that a guess would go unnoticed.
 * @returns null where the portal does not have the licence
 */
export function licenceId(offered: readonly Licence[], wanted: Required<Licence>): string | null {
  const same = (ours: string, theirs: string): boolean => ours !== '' && ours === theirs;
  const address = plainAddress(wanted.url ?? '');
  const title = wanted.title.toLowerCase();
  const ids = [wanted.id, own(IN_CKAN, wanted.id) ?? wanted.id].map((id) => id.toLowerCase());
  const found =
    offered.find(({ url }) => same(address, plainAddress(url ?? ''))) ??
    offered.find((licence) => same(title, licence.title.trim().toLowerCase())) ??
    offered.find(({ id }) => ids.includes(id.toLowerCase()));
  return found?.id ?? null;
}

/** The same licence is written with http or https, with or without the language or the last slash. */
const plainAddress = (url: string): string =>
  url
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/(?:\/(?:legalcode|deed)(?:\.[a-z-]+)?)?\/*$/, '');
