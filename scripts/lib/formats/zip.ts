import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** One file of an archive: its content whole, or piece by piece as it is made. */
export interface ZipEntry {
  readonly path: string;
  readonly content: string | Uint8Array | Iterable<string>;
  /** Whether it is packed already, so that packing it again gains nothing. */
  readonly packed?: boolean;
}

/** From here on time is better spent elsewhere: level 9 takes twice as long for 3 % less. */
const LEVEL = 6;

/** Where the years of a ZIP file begin. */
const EARLIEST = '1980-01-01';

/**
 * An archive of the files in their order, one packed after the other; the same files and day give the same bytes anywhere.
 * @param day `YYYY-MM-DD`, the time that every file gets; '' where none is known
 */
export async function zipOf(entries: Iterable<ZipEntry>, day: string): Promise<Uint8Array> {
  const zip = new ZipFile();
  // A time of the day here, without a zone, is what a ZIP file holds (APPNOTE 4.4.6), so that it is the same everywhere.
  const mtime = new Date(`${day || EARLIEST}T12:00:00`);
  const bytes = buffer(zip.outputStream);
  for (const { path, content, packed } of entries) {
    const compressionLevel = packed === true ? 0 : LEVEL;
    zip.addReadStreamLazy(path, { mtime, forceDosTimestamp: true, compressionLevel, mode: 0o100644 }, (take) => {
      take(null, Readable.from(pieces(content), { objectMode: false }));
    });
  }
  zip.end();
  return bytes;
}

/** A text or bytes whole in one piece. */
function* pieces(content: ZipEntry['content']): Generator<string | Uint8Array> {
  if (typeof content === 'string' || content instanceof Uint8Array) yield content;
  else yield* content;
}
