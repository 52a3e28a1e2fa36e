import type { Sheet } from './sheet.ts';

/** What parsing starts from: the files of data/ and methodology/ as bytes, read and summed at the edge. */
export interface InputFile {
  readonly bytes: Uint8Array;
  /** SHA-256 in hex. */
  readonly sha256: string;
  /** The sums that it would have if its lines ended in LF, and in CR LF; made at the edge when they are asked for. */
  readonly sumsByLineEnd?: () => { readonly lf: string; readonly crlf: string };
  /** Of a workbook that could be read. */
  readonly sheets?: readonly Sheet[];
}

/** By path with forward slashes, `data/…` or `methodology/…`, whatever folders they really came from. */
export type InputFiles = ReadonlyMap<string, InputFile>;
