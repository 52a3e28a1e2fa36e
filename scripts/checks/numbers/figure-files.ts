import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Papa from 'papaparse';
import type { Tally } from './compare-table.ts';
import { figureStem } from './figure-names.ts';
import { checkTable } from './page-tables.ts';
import type { PageCell, PageText } from './read-page.ts';
import type { Subject } from './subject.ts';
import type { TableView } from './want.ts';

/** The data that stand beside the figures of a page: `tendence.csv` is published as the page is. */

/** What a file says of itself in its last columns. */
const OWN = ['about', 'source'];

const asCell = (text: string): PageCell => ({ text, span: 1, links: [], value: null });

function viewOf(csv: string, figure: string): { readonly view: TableView; readonly said: readonly string[] } {
  const [head = [], ...rows] = Papa.parse<string[]>(csv, { skipEmptyLines: true }).data;
  const width = head.findIndex((label) => OWN.includes(label));
  return {
    view: {
      form: 'file',
      figure,
      within: [figure],
      label: '',
      head: head.slice(0, width),
      rows: rows.map((row) => ({ cells: row.slice(0, width).map(asCell), body: 0, all: null, same: null })),
    },
    said: [...new Set(rows.flatMap((row) => row.slice(width)))],
  };
}

/** Compares every file of a figure beside a page. @returns how many there are */
export function checkFigureFiles(
  folder: string,
  subject: Subject,
  tally: Tally,
  say: (text: PageText) => void,
): number {
  const { page, language } = subject;
  const beside = join(folder, dirname(page.file));
  const files = readdirSync(beside).filter((name) => name.endsWith('.csv'));
  for (const file of files) {
    const figure = file.replace(/\.csv$/, '');
    const { view, said } = viewOf(readFileSync(join(beside, file), 'utf8'), figure);
    const words = (text: string, place: string): void => {
      say({ text, place, around: [], figure, within: [figure], links: [] });
    };
    const stem = figureStem(figure, language, page.template);
    checkTable(subject, `figure:${stem ?? figure}`, view, tally, (text) => {
      words(text, 'csv');
    });
    said.forEach((text) => {
      words(text, 'csv');
    });
  }
  return files.length;
}
