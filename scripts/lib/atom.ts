import { Feed } from 'feed';
import type { FeedText } from '../../src/core/emit/catalogue/feed-entries.ts';

/**
 * A feed as Atom (RFC 4287).
 * @param self address of the feed
 */
export function toAtom(text: FeedText, self: string): string {
  const feed = new Feed({
    id: text.id,
    title: text.title,
    ...(text.subtitle !== '' && { description: text.subtitle }),
    link: text.link,
    feedLinks: { atom: self },
    author: { name: text.author },
    // Given, because the library would ask the clock.
    updated: midnight(text.updated),
    generator: false,
  });
  for (const { id, title, summary, link, date } of text.entries)
    feed.addItem({ id, title: html(title), description: html(summary), link, date: midnight(date) });
  return feed.atom1();
}

/** Dates of the data are days, or years where the day is unknown; either way the first moment of it, UTC. */
const midnight = (date: string): Date => new Date(date);

/** The library marks titles and summaries of entries as HTML. */
const html = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
