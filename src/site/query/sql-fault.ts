/** Kinds of fault that DuckDB names at the start of its message, as far as the page has words for them. */
const KINDS = [
  ['Parser Error', 'parser'],
  ['Catalog Error', 'catalog'],
  ['Binder Error', 'binder'],
  ['Conversion Error', 'conversion'],
  ['Permission Error', 'permission'],
  ['Out of Memory Error', 'memory'],
] as const;

export type FaultKind = (typeof KINDS)[number][1] | 'other';

/** What went wrong with a query, by the message of DuckDB. */
export const faultKind = (message: string): FaultKind =>
  KINDS.find(([start]) => message.trimStart().startsWith(start))?.[1] ?? 'other';
