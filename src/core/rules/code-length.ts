import type { InstitutionRow } from '../model/registry.ts';
import { isRegistrationNumber } from './registration-number-check-digit.ts';

/** Digits of a code of a Latvian territory. */
const LATVIAN = 7;

const isLatvian = ({ website, registration_number }: InstitutionRow): boolean =>
  /^https?:\/\/[^/]+\.lv(?:\/|$)/.test(website) || isRegistrationNumber(registration_number);

/**
 * How many digits the codes of territories in a registry have: seven in Latvia; elsewhere so many as the longest have, if they
 * are the most.
 * @returns null where the codes themselves do not tell
 */
export function codeLength(rows: readonly InstitutionRow[]): number | null {
  if (rows.some(isLatvian)) return LATVIAN;
  const codes = rows.map((row) => row.official_code).filter((code) => code !== '');
  const longest = Math.max(0, ...codes.map((code) => code.length));
  const full = codes.filter((code) => code.length === longest);
  return codes.every((code) => /^\d+$/.test(code)) && full.length * 2 > codes.length ? longest : null;
}

/** Whether a code is digits and fewer than it should be. */
export const isCut = (code: string, length: number): boolean => /^\d+$/.test(code) && code.length < length;
