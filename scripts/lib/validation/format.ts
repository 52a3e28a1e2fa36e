import { UsageError } from '../failure.ts';

export const FORMATS = ['text', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** @throws UsageError for a format that the findings are not written in */
export function readFormat(value: string): Format {
  const format = FORMATS.find((known) => known === value);
  if (format === undefined) throw new UsageError(`--format ${value}: ${FORMATS.join(' | ')}`);
  return format;
}
