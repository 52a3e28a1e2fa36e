import type { Undated } from './sheet.ts';

/** How a workbook counts days. */
export interface DaySystem {
  /** Whether day 0 is 1 January 1904 (`date1904`), as Excel on the Macintosh once had it. */
  readonly from1904: boolean;
  /** Whether the workbook says that Excel saved it, so that days before March 1900 are surely meant as Excel shows them. */
  readonly byExcel: boolean;
}

const DAY = 86_400_000;
/** 31 December 9999 in either system. */
const LAST = { 1900: 2_958_465, 1904: 2_957_003 } as const;
/** 29 February 1900, which Excel has and no calendar does. */
const NO_LEAP_DAY = 60;
/** Less than a tenth of a second is what is left of sums, and no time of the day. */
const TINY = 1e-6;

/**
 * The day that Excel shows for a number.
 * @returns the day at midnight UTC, and whether the number has a time of the day besides; or why there is no such day
 */
export function dayOfSerial(
  serial: number,
  { from1904, byExcel }: DaySystem,
): { readonly day: Date; readonly time: boolean } | { readonly why: Undated } {
  const day = Math.floor(serial + TINY);
  const time = serial - day > TINY;
  if (day < 0 || day > LAST[from1904 ? 1904 : 1900]) return { why: 'range' };
  if (from1904) return { day: new Date(Date.UTC(1904, 0, 1) + day * DAY), time };
  if (day === 0 || day === NO_LEAP_DAY) return { why: 'no-day' };
  if (day < NO_LEAP_DAY && !byExcel) return { why: 'early' };
  return { day: new Date(Date.UTC(1899, 11, day < NO_LEAP_DAY ? 31 : 30) + day * DAY), time };
}
