import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { ENCODINGS, hasCopies, type Encoding } from '../../src/core/hosting/compressed.ts';
import { filesBelow, realDisk } from './disk.ts';
import { eachLimited } from './each-limited.ts';

/** Files at once: as many as there are threads that pack. */
const AT_ONCE = 4;

/** Of Brotli’s levels the one behind which time grows tenfold, and a tenth is saved. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
/** Where a file in the form of gzip says on which system it was made: on none, so that each makes the same. */
const SYSTEM = { at: 9, unknown: 255 };

const PACK: Readonly<Record<Encoding, (bytes: Buffer) => Promise<Buffer>>> = {
  br: (bytes) => promisify(brotliCompress)(bytes, BROTLI),
  gzip: async (bytes) => {
    const packed = await promisify(gzip)(bytes, { level: 9 });
    packed.writeUInt8(SYSTEM.unknown, SYSTEM.at);
    return packed;
  },
};

/** Puts packed copies beside the texts of a site, where src/core/hosting/compressed.ts wants them; the same text gives the same bytes. */
export async function compressSite(site: string): Promise<void> {
  await eachLimited(await filesBelow(realDisk, site), AT_ONCE, async (path) => {
    // Of what has none whatever its length nothing is read.
    if (!hasCopies(path, Infinity)) return;
    const bytes = await readFile(join(site, path));
    if (!hasCopies(path, bytes.length)) return;
    for (const { encoding, ending } of ENCODINGS)
      await writeFile(join(site, `${path}${ending}`), await PACK[encoding](bytes));
  });
}
