/** What a pattern finds in a text of CSV outside of quoted cells, one after the other. */
export function* outsideQuotes(text: string, pattern: RegExp): Generator<string> {
  const all = new RegExp(pattern.source, 'g');
  let from = 0;
  while (from < text.length) {
    const quote = text.indexOf('"', from);
    for (const [found] of text.slice(from, quote === -1 ? undefined : quote).matchAll(all)) yield found;
    const closing = quote === -1 ? -1 : text.indexOf('"', quote + 1);
    if (closing === -1) return;
    from = closing + 1;
  }
}
