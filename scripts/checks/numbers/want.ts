import type { Exact } from './exact.ts';
import type { PageCell } from './read-page.ts';
import type { Subject } from './subject.ts';

/**
 * What a cell has to hold. A text is compared letter by letter; a number is printed anew with its decimals, in a file of a
 * figure as it is. `undefined` are words, whose numbers are looked at as those of sentences are.
 */
export type Want =
  | undefined
  | { readonly text: string; readonly derived?: string; readonly sort?: string }
  | NumberWant
  /** The numbers of the cell in any order, without its words; those of `may` can be there too. */
  | { readonly numbers: readonly string[]; readonly may?: readonly string[]; readonly derived?: string };

/** A number with at least so many decimals, and with as many as what it is takes. */
export interface NumberWant {
  readonly value: Exact | null;
  readonly digits: number;
  readonly as?: 'score' | 'change' | 'percent';
  /** Of a score: the edition on whose levels it is. */
  readonly edition?: string;
  /** What it stands beside, with or without their difference; of a change, both its ends. */
  readonly beside?: readonly (Exact | null)[];
  readonly derived?: string;
  readonly sort?: string;
}

export const text = (of: string, sort?: string): Want => (sort === undefined ? { text: of } : { text: of, sort });
export const number = (value: Exact | null, digits: number, sort?: string): Want =>
  sort === undefined ? { value, digits } : { value, digits, sort };
/** A number that no file holds, by the name of what it is computed by. */
export const derived = (name: string, value: Exact | null, digits: number): Want => ({ value, digits, derived: name });

/** A table of a page or a file of a figure, in one form. */
export interface TableView {
  readonly form: 'page' | 'file';
  /** Id of the figure it belongs to. */
  readonly figure: string | null;
  /** Ids of what it stands in, outermost first. */
  readonly within: readonly string[];
  /** What its part of the page is called. */
  readonly label: string;
  readonly head: readonly string[];
  readonly rows: readonly RowView[];
}

export interface RowView {
  readonly cells: readonly PageCell[];
  readonly body: number;
  readonly all: string | null;
  readonly same: string | null;
}

/** What a table has to hold. */
export interface TablePlan {
  /** Labels of its columns, those that are compared. */
  readonly head?: readonly (string | undefined)[];
  /** How many rows there are. */
  readonly count?: number;
  /** Cells of a row; a text says why it cannot be told what they should be. */
  readonly row: (row: RowView, at: number) => readonly Want[] | string;
  /** What is missing once all rows have been seen. */
  readonly finish?: () => readonly string[];
}

export type TableSpec = (subject: Subject, table: TableView) => TablePlan | string;
/** By table: its class, or `figure:` and the stem of the figure's name. */
export type TableSpecs = Readonly<Record<string, TableSpec>>;

export const keyOf = (row: RowView): string => row.cells[0]?.text ?? '';
