/** What search engines and shared links show of a description; the rest they cut. */
export const DESCRIPTION_LENGTH = 160;
/** Less than this of a sentence says nothing. */
const LEAST = 24;

/**
 * What a page says of itself in its head: as many whole sentences as fit, else the first of them up to a word.
 * @param subject what the page is about, where its sentences do not name it
 */
export function metaDescription(text: string, subject = ''): string {
  const head = subject === '' ? '' : `${subject}. `;
  const room = DESCRIPTION_LENGTH - head.length;
  const sentences = [...new Intl.Segmenter('lv', { granularity: 'sentence' }).segment(text)];
  let fitting = '';
  for (const { segment } of sentences) {
    if ((fitting + segment).trimEnd().length > room) break;
    fitting += segment;
  }
  if (fitting !== '' || text === '') return `${head}${fitting}`.trimEnd();
  return room < LEAST ? cut(head.trimEnd(), DESCRIPTION_LENGTH) : `${head}${cut(text, room)}`;
}

/** Text up to the last word that leaves room for the ellipsis. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const words = text.slice(0, length - 1);
  const end = words.lastIndexOf(' ');
  return `${(end < 0 ? words : words.slice(0, end)).replace(/[\s,;:–-]+$/, '')}…`;
}

/** The same without the subject, where that stands above it already. */
export const withoutSubject = (description: string, subject: string): string =>
  description.startsWith(`${subject}. `) ? description.slice(subject.length + 2) : description;
