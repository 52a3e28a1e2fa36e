import type { Sheet } from './sheet.ts';
import type { WorkbookFault } from './workbook-fault.ts';

/** What parsing starts from: the files of data/ and methodology/ as bytes, read and summed at the edge. */
export interface InputFile {
  readonly bytes: Uint8Array;
  /** SHA-256 in hex. */
  readonly sha256: string;
  /** Of a workbook that could be read. */
  readonly sheets?: readonly Sheet[];
  /** Of a workbook that could not. */
  readonly fault?: WorkbookFault;
}

/** By path with forward slashes, `data/…` or `methodology/…`, whatever folders they really came from. */
export type InputFiles = ReadonlyMap<string, InputFile>;
