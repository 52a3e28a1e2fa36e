/** How large a JSON text is, told without parsing it: a parser that calls itself would not come back from a deep one. */
export interface JsonSize {
  /** Objects and lists within one another. */
  readonly depth: number;
  /** Keys, and members of lists. */
  readonly keys: number;
}

/** Counts brackets and commas outside of texts. A text that is no JSON gives some numbers, too. */
export function jsonSize(text: string): JsonSize {
  let [depth, deepest, keys] = [0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    switch (text[at]) {
      case '"':
        at = endOfText(text, at);
        break;
      case '{':
      case '[':
        depth += 1;
        deepest = Math.max(deepest, depth);
        keys += 1;
        break;
      case '}':
      case ']':
        depth -= 1;
        break;
      case ',':
        keys += 1;
        break;
      default:
    }
  }
  return { depth: deepest, keys };
}

/** Where the quote stands that closes a text. */
function endOfText(text: string, opening: number): number {
  for (let at = opening + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at;
  }
  return text.length;
}
