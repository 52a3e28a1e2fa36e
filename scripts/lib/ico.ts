/** One picture of an icon: a square PNG. */
export interface IconPicture {
  readonly size: number;
  readonly png: Uint8Array;
}

const HEAD = 6;
const ENTRY = 16;

/** An ICO file that holds PNG pictures, as every browser and Windows since Vista read it. */
export function icoOf(pictures: readonly IconPicture[]): Buffer {
  const head = Buffer.alloc(HEAD + ENTRY * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  for (const [at, { size, png }] of pictures.entries()) {
    const entry = HEAD + ENTRY * at;
    // 0 stands for 256.
    head.writeUInt8(size % 256, entry);
    head.writeUInt8(size % 256, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(png.length, entry + 8);
    head.writeUInt32LE(offset, entry + 12);
    offset += png.length;
  }
  return Buffer.concat([head, ...pictures.map(({ png }) => png)]);
}
