/** Words set in lines of at most `most` letters; a longer word keeps a line of its own. For pictures, where nothing wraps. */
export function lines(text: string, most: number): string[] {
  const set: string[] = [];
  for (const word of text.split(' ')) {
    const last = set.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) set[set.length - 1] = `${last} ${word}`;
    else set.push(word);
  }
  return set;
}
