import { describe, expect, it } from 'vitest';
import { dayOfSerial, type DaySystem } from './excel-serial.ts';

const EXCEL: DaySystem = { from1904: false, byExcel: true };
const OTHER: DaySystem = { from1904: false, byExcel: false };
const MAC: DaySystem = { from1904: true, byExcel: false };

const said = (serial: number, system: DaySystem): string => {
  const found = dayOfSerial(serial, system);
  return 'why' in found ? found.why : `${found.day.toISOString().slice(0, 10)}${found.time ? ' and a time' : ''}`;
};

describe('dayOfSerial', () => {
  it.each([
    [0, EXCEL, 'no-day'],
    [0.5, EXCEL, 'no-day'],
    [1, EXCEL, '1900-01-01'],
    [59, EXCEL, '1900-02-28'],
    [60, EXCEL, 'no-day'],
    [61, EXCEL, '1900-03-01'],
    [1, OTHER, 'early'],
    [59, OTHER, 'early'],
    [60, OTHER, 'no-day'],
    [61, OTHER, '1900-03-01'],
    [48_533, OTHER, '2032-11-15'],
    [48_533.5, OTHER, '2032-11-15 and a time'],
    [48_532.999_999_99, OTHER, '2032-11-15'],
    [2_958_465, OTHER, '9999-12-31'],
    [2_958_466, OTHER, 'range'],
    [-1, OTHER, 'range'],
    [0, MAC, '1904-01-01'],
    [60, MAC, '1904-03-01'],
    [47_071, MAC, '2032-11-15'],
    [2_957_003, MAC, '9999-12-31'],
    [2_957_004, MAC, 'range'],
    [-1, MAC, 'range'],
  ])('%d', (serial, system, expected) => expect(said(serial, system)).toBe(expected));
});
