/** Bounds of a tag's length in CKAN. */
const [SHORTEST, LONGEST] = [2, 100];

/** Keywords as tags that CKAN takes: letters, digits, spaces and `-_.` only, 2–100 characters, each once. */
export function tagsOf(keywords: readonly string[]): string[] {
  const tags = keywords.map((keyword) =>
    keyword
      .normalize('NFC')
      .replace(/[^\p{L}\p{N}_.\- ]+/gu, ' ')
      .replace(/ {2,}/g, ' ')
      .trim()
      .slice(0, LONGEST)
      .trim(),
  );
  return [...new Set(tags.filter((tag) => tag.length >= SHORTEST))];
}
