import { LETTERS_SHOWN } from './limits.ts';

/** Kinds of fault that DuckDB names at the start of its message, as far as the page has words for them. */
const KINDS = [
  ['Parser Error', 'parser'],
  ['Catalog Error', 'catalog'],
  ['Binder Error', 'binder'],
  ['Conversion Error', 'conversion'],
  ['Permission Error', 'permission'],
  ['Out of Memory Error', 'memory'],
] as const;

export interface SqlFault {
  readonly kind: (typeof KINDS)[number][1] | 'other';
  /** In DuckDB's own words; a query may put any text into them (`error(…)`), so they end after a while. */
  readonly detail: string;
}

/** What went wrong with a query, by the message of DuckDB: plain, or for some faults a JSON object. */
export function sqlFault(message: string): SqlFault {
  const detail = message.startsWith('{') ? fromJson(message) : message.trim();
  const shown = detail.length > LETTERS_SHOWN ? `${detail.slice(0, LETTERS_SHOWN)}…` : detail;
  return { kind: KINDS.find(([start]) => detail.startsWith(start))?.[1] ?? 'other', detail: shown };
}

function fromJson(message: string): string {
  try {
    const fault = JSON.parse(message) as { exception_type?: string; exception_message?: string };
    return `${fault.exception_type ?? 'Unknown'} Error: ${fault.exception_message ?? message}`;
  } catch {
    return message;
  }
}
