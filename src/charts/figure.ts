import type { Bar } from './bar.ts';
import type { Palette } from './palette.ts';

/** A cell of a figure's table as data; the page formats it, the CSV carries it. */
export type FigureCell = string | number | null;

export type FigureRow = readonly FigureCell[];

export interface FigureColumn {
  readonly label: string;
  /** Decimals of a numeric column, or those of each of its numbers; absent for text. */
  readonly digits?: number | ((value: number, row: FigureRow) => number);
  /** Of changes and differences, which are printed with their sign. */
  readonly signed?: true;
}

export interface FigureTable {
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly FigureRow[];
}

/**
 * What is drawn. Nothing scales its letters: on a page the width is fluid (horizontal places in per cent, heights and
 * letters in px); in a picture file the width is a number of px.
 */
export interface Drawing {
  /** Inner markup of an `<svg width="100%">` of this height, in classes of the site's stylesheet. */
  readonly fluid: string;
  /** Height in px. */
  readonly height: number;
  /** Inner markup at a fixed width in px, in presentation attributes of a palette. */
  readonly fixed: (width: number, palette: Palette) => string;
}

/** One figure: title, unit, sentence, drawing, table and source are one object (design.md, section 7). */
export interface Figure {
  /** Unique on its page; also the name of its files. */
  readonly id: string;
  /** What its page is about, for the picture that stands alone; absent where the title says it. */
  readonly about?: string;
  /** The finding. */
  readonly title: string;
  /** What is shown, in which unit. */
  readonly subtitle: string;
  /** What the picture shows, in words. */
  readonly sentence: string;
  /** Edition and status. */
  readonly source: string;
  readonly drawing: Drawing;
  /** Rows of a drawing of bars: a page sets their words in HTML, where they break on a narrow screen. */
  readonly bars?: readonly Bar[];
  readonly table: FigureTable;
}

/** Figures of one page may have the same finding; what they are about tells their tables and files apart. */
export const titleApart = ({ title, about }: Pick<Figure, 'title' | 'about'>): string =>
  about === undefined ? title : `${title} (${about})`;
