/**
 * The state of a page in its address, so that it survives a reload and the way back, and can be passed on. It goes along to the
 * page in the other language: `<a data-other-language>`. Names and values in it are of no language.
 */

/** Of the fragment, SQL goes along; names of places on a page are of its language. */
const CARRIED = '#sql=';

/** Takes the state along to the page in the other language. */
export function carryState(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-other-language]')) {
    link.search = location.search;
    link.hash = location.hash.startsWith(CARRIED) ? location.hash : '';
  }
}

/** Puts an address in the place of this one, or after it. */
export function putAddress(address: URL | string, method: 'replaceState' | 'pushState' = 'replaceState'): void {
  history[method](null, '', address);
  carryState();
}

/** What the address says of a name; '' where it says nothing. */
export const stated = (name: string): string => new URLSearchParams(location.search).get(name) ?? '';

/** Writes what is said of a name into the address; '' takes it out. */
export function state(name: string, value: string): void {
  const address = new URL(location.href);
  if (value === '') address.searchParams.delete(name);
  else address.searchParams.set(name, value);
  if (address.href !== location.href) putAddress(address);
}

/** The first of several on a page goes by the bare name, the others by name and number. */
export const nameOf = (name: string, at: number): string => (at === 0 ? name : `${name}-${at + 1}`);

carryState();
