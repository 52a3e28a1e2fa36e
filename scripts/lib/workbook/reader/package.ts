import { crc32 } from 'node:zlib';
import { fromBufferPromise, getFileNameLowLevel, type Entry, type ZipFile } from 'yauzl';
import { LIMITS } from '../../../../src/core/parse/limits.ts';
import { damaged, tooMany, WorkbookError } from './faults.ts';
import { otherThanArchive } from './other-kind.ts';

/** The parts of a workbook, which is a ZIP archive (ECMA-376 part 2). */
export interface Package {
  /** Names of all parts, as {@link partName} gives them. */
  readonly parts: ReadonlySet<string>;
  /**
   * The bytes of a part, piece by piece, as they are unpacked.
   * @throws WorkbookError where they are not what the archive says of them, are locked, or too many
   */
  readonly read: (part: string) => AsyncIterable<Uint8Array>;
  /** Counts an element of any part. @throws WorkbookError where they are too many */
  readonly countElement: () => void;
}

/**
 * A name by which a part is known whatever its case and however it is escaped: `/xl/Shared%20Strings.xml` and
 * `xl\shared strings.xml` are one.
 */
export function partName(written: string): string {
  let plain = written.replaceAll('\\', '/');
  try {
    plain = decodeURIComponent(plain);
  } catch {
    // A per cent sign that escapes nothing is a part of the name.
  }
  return plain.replace(/^\/+/, '').toLowerCase();
}

/** @throws WorkbookError where the bytes are no archive, or one that is too large */
export async function openPackage(bytes: Uint8Array): Promise<Package> {
  if (bytes.length > LIMITS.workbookBytes) throw tooMany('workbookBytes', bytes.length);
  const other = otherThanArchive(bytes);
  if (other !== null) throw other;
  const { zip, entries } = await entriesOf(bytes);
  let unpacked = 0;
  let elements = 0;
  return {
    countElement: () => {
      elements += 1;
      if (elements > LIMITS.workbookElements) throw tooMany('workbookElements', elements);
    },
    parts: new Set(entries.keys()),
    async *read(part) {
      const [entry, second] = entries.get(part) ?? [];
      // Of two files of one name nobody knows which is meant; programs differ.
      if (entry === undefined || second !== undefined) throw damaged(part);
      if (entry.isEncrypted() || !entry.canDecodeFileData()) throw damaged(part);
      unpacked += entry.uncompressedSize;
      if (unpacked > LIMITS.workbookUnpackedBytes) throw tooMany('workbookUnpackedBytes', unpacked);
      let sum = 0;
      try {
        // What comes out is held against the size in the archive by the library, which stops at the first byte too many.
        for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
          sum = crc32(chunk, sum);
          yield chunk;
        }
      } catch (error) {
        throw error instanceof WorkbookError ? error : damaged(part, {}, error);
      }
      if (sum !== entry.crc32) throw damaged(part);
    },
  };
}

async function entriesOf(bytes: Uint8Array): Promise<{ zip: ZipFile; entries: Map<string, Entry[]> }> {
  const entries = new Map<string, Entry[]>();
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      // Names are only compared here, so those that would be dangerous on a disk do no harm.
      decodeStrings: false,
    });
    if (zip.entryCount > LIMITS.workbookEntries) throw tooMany('workbookEntries', zip.entryCount);
    for await (const entry of zip.eachEntry()) {
      const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
      if (name.endsWith('/')) continue;
      const part = partName(name);
      const own = entries.get(part);
      if (own === undefined) entries.set(part, [entry]);
      else own.push(entry);
    }
    return { zip, entries };
  } catch (error) {
    throw error instanceof WorkbookError ? error : damaged('ZIP', {}, error);
  }
}
