/** What the headers of a GET ask of a file of `bytes` bytes. */
interface Asked {
  readonly range: string | undefined;
  readonly ifRange: string | undefined;
}

const ONE = /^(?:(\d+)-(\d*)|-(\d+))$/;

/**
 * The part of a file that a GET gets, as a `Range` header of one range that leaves nothing to be read in two ways; undefined where it gets
 * the whole: no range, another unit than bytes, several ranges, or a file that changed since (`If-Range` names the moment exactly; the
 * tags of our files are weak and never prove that bytes are the same). A range that no file of this size has, or none at all such as
 * `bytes=5-2`, becomes one behind its end, which gives 416.
 * @param lastModified as the answer says it
 */
export function rangeOf({ range, ifRange }: Asked, bytes: number, lastModified: string): string | undefined {
  if (range === undefined || !/^bytes=/i.test(range)) return undefined;
  if (ifRange !== undefined && ifRange !== lastModified) return undefined;
  const behind = `bytes=${bytes}-`;
  const parts = range.slice('bytes='.length).split(',');
  const ranges = parts.map((part) => part.trim()).filter((part) => part !== '');
  if (ranges.length === 0 || !ranges.every(isRange)) return behind;
  const [only = '', another] = ranges;
  if (another !== undefined) return undefined;
  const [, first, last = '', suffix] = ONE.exec(only) ?? [];
  if (suffix !== undefined) return Number(suffix) === 0 ? behind : `bytes=${Math.max(0, bytes - Number(suffix))}-`;
  return Number(first) >= bytes ? behind : `bytes=${Number(first)}-${last}`;
}

function isRange(text: string): boolean {
  const found = ONE.exec(text);
  if (found === null) return false;
  const [, first = '', last = ''] = found;
  return last === '' || Number(first) <= Number(last);
}
