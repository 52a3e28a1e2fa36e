import type { Unread } from '../../parse/input.ts';
import type { Sheet } from '../../parse/sheet.ts';
import type { WorkbookFault } from '../../parse/workbook-fault.ts';
import type { Change } from './tiny-dataset.ts';

/** One defect, and the one finding it must give. */
export interface DefectCase {
  readonly rule: string;
  /** What is wrong, in words. */
  readonly defect: string;
  readonly change: readonly Change[];
  readonly file: string;
  readonly row?: number | undefined;
  readonly column?: string | undefined;
  readonly subject?: string;
  readonly found?: string;
  /** What is expected instead, as the Latvian text says it. */
  readonly expected?: string;
  /** Rules that warn as well, because the defect only occurs in files of another manner. */
  readonly besides?: readonly string[];
  /** A workbook: path and sheets; why where it cannot be read. */
  readonly workbook?: readonly [path: string, sheets: readonly Sheet[] | WorkbookFault];
  /** Address of the cell in it. */
  readonly cell?: string;
  /** What is no file that is read: path and why. */
  readonly unread?: readonly [path: string, why: Unread];
  /** Contents that are no text: path and bytes. */
  readonly bytes?: readonly [path: string, bytes: Uint8Array];
}
