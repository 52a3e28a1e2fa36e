/** Words that go to the portal, which is a Latvian one. */

/** Stands before every description of demonstration data. */
export const NOTICE = 'DEMONSTRĀCIJAS DATI: iestāžu atbildes, no kurām tie aprēķināti, ir izdomātas.';

/** A title that says of demonstration data what they are. */
export const marked = (title: string, status: 'demonstration' | 'official'): string =>
  status === 'demonstration' ? `${title} (demonstrācija)` : title;

/** Where the reader finds more. */
export const moreAt = (address: string): string => `Vairāk par datiem, to formātiem un izmantošanu: ${address}`;

/** Description of the description of a CSV's columns. */
export const schemaOf = (csv: string): string => `CSV faila „${csv}” kolonnu apraksts mašīnlasāmā veidā (CSVW).`;
