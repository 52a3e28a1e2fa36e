/** The longest name that Excel gives a sheet. */
const LONGEST = 31;

/**
 * Names of sheets for bodies: the short name where there is one, else the name; as Excel allows them (at most 31 characters,
 * none of `\ / ? * [ ] :`, no apostrophe at an edge, no two that differ only in case).
 * @param taken names that are given already
 */
export function sheetNames(
  bodies: readonly { readonly name: string; readonly short_name: string }[],
  taken: readonly string[],
): string[] {
  const used = new Set(['history', ...taken.map((name) => name.toLowerCase())]);
  return bodies.map(({ name, short_name }) => {
    const wanted = allowed(short_name) || allowed(name) || 'Lapa';
    let chosen = cut(wanted, '');
    for (let n = 2; used.has(chosen.toLowerCase()); n += 1) chosen = cut(wanted, ` (${n})`);
    used.add(chosen.toLowerCase());
    return chosen;
  });
}

const allowed = (text: string): string =>
  text
    .replace(/[\\/?*[\]:\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[' ]+|[' ]+$/g, '');

const cut = (text: string, end: string): string =>
  `${text
    .slice(0, LONGEST - end.length)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/[' ]+$/, '')}${end}`;
