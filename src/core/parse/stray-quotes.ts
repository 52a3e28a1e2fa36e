/**
 * Records in which a quote stands where RFC 4180 (section 2, rules 5 to 7) allows none: in a cell that is not quoted as a whole,
 * or not doubled. PapaParse reads such cells in its own way and says nothing.
 * @param text lines ended with `\n`
 * @returns by record, counted from 1, the text around the quote
 */
export function strayQuotes(text: string, delimiter: string): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  if (!text.includes('"')) return found;
  const edge = delimiter === '|' ? '\\|' : delimiter;
  const quoted = new RegExp(`(^|[\\n${edge}])"(?:[^"]|"")*"(?=[\\n${edge}]|$)`, 'g');
  // Without the cells that are quoted as they should be, newlines are ends of records and any quote is one too many.
  const bare = text.replace(quoted, '$1');
  if (!bare.includes('"')) return found;
  bare.split('\n').forEach((line, at) => {
    const place = line.indexOf('"');
    if (place !== -1) found.set(at + 1, line.slice(Math.max(0, place - 40), place + 40));
  });
  return found;
}
