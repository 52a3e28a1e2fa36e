import type { Value } from './client.ts';

/**
 * Whether the portal holds what we would send. It may give a value back in another dress: a number as text, a date with a time,
 * a name of a format in other capitals, a line end of forms, nothing for a blank.
 */
export function sameValue(name: string, wanted: Value, held: unknown): boolean {
  if (typeof wanted === 'object') return JSON.stringify(wanted) === JSON.stringify(held);
  const [ours, theirs] = [plain(wanted), plain(held)];
  if (ours === theirs) return true;
  if (name === 'format') return ours.toLowerCase() === theirs.toLowerCase();
  return /^\d{4}-\d\d-\d\d$/.test(ours) && theirs.startsWith(`${ours}T`);
}

const plain = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).replaceAll('\r\n', '\n').trim() : '';
