import type { Sheet } from './sheet.ts';
import type { WorkbookFault } from './workbook-fault.ts';

/** What parsing starts from: the files of data/ and methodology/ as bytes, read and summed at the edge. */
export interface InputFile {
  readonly bytes: Uint8Array;
  /** SHA-256 in hex. */
  readonly sha256: string;
  /** The sums that it would have if its lines ended in LF, and in CR LF; made at the edge when they are asked for. */
  readonly sumsByLineEnd?: () => { readonly lf: string; readonly crlf: string };
  /** Why there are no bytes: what stands at the path is not read at all. */
  readonly unread?: Unread;
  /** Of a workbook that could be read. */
  readonly sheets?: readonly Sheet[];
  /** Of a workbook that could not. */
  readonly fault?: WorkbookFault;
}

/**
 * Why something is not read: no regular file but a pipe, a device or a socket (`other`), a link that leads nowhere (`nothing`), a folder
 * with the name of a file, one that leads back into itself (`circle`) or lies too deep, a file that is too large; `workbook` is a table
 * in the place of which such a workbook stands.
 */
export type Unread = 'other' | 'nothing' | 'folder' | 'circle' | 'deep' | 'large' | 'workbook';

/** By path with forward slashes, `data/…` or `methodology/…`, whatever folders they really came from. */
export type InputFiles = ReadonlyMap<string, InputFile>;
