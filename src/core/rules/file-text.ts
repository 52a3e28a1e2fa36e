import { decodeBytes } from '../parse/encoding.ts';
import type { RuleContext } from './rule.ts';

/** Looks for something in the text of a file, once for each file. */
export function inText({ files }: RuleContext, test: (text: string) => boolean): (file: string) => boolean {
  const known = new Map<string, boolean>();
  return (file) => {
    const before = known.get(file);
    if (before !== undefined) return before;
    const bytes = files.get(file)?.bytes;
    const found = bytes !== undefined && test(decodeBytes(bytes)?.text ?? '');
    known.set(file, found);
    return found;
  };
}
