import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Parser } from 'htmlparser2';
import { csvCells } from '../csv-cells.ts';
import type { Tally } from './compare-table.ts';
import { figureStem } from './figure-names.ts';
import { checkTable } from './page-tables.ts';
import { plainText, type PageCell, type PageText } from './read-page.ts';
import type { Subject } from './subject.ts';
import type { TableView } from './want.ts';

/** The data that stand beside the figures of a page: `tendence.csv` is published as the page is. */

/** What a file says of itself in its last columns. */
const OWN = ['about', 'source'];

const asCell = (text: string): PageCell => ({ text, span: 1, links: [], value: null });

function viewOf(csv: string, figure: string): { readonly view: TableView; readonly said: readonly string[] } {
  const [head = [], ...rows] = csvCells(csv);
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

/**
 * What a picture says: its name and its description, and the words in it as one text, since lines are broken anywhere.
 */
function saidIn(svg: string): readonly string[] {
  const said: string[] = [];
  const drawn: string[] = [];
  let within = '';
  new Parser(
    {
      onopentag(name) {
        within = name;
      },
      ontext(text) {
        if (within === 'text') drawn.push(text);
        else if (within === 'title' || within === 'desc') said.push(text);
      },
      onclosetag() {
        within = '';
      },
    },
    { xmlMode: true },
  ).end(svg);
  return [...said, drawn.join(' ')].map(plainText);
}

/** Compares the data and the picture of every figure beside a page. */
export function checkFigureFiles(folder: string, subject: Subject, tally: Tally, say: (text: PageText) => void): void {
  const { page, language } = subject;
  const beside = join(folder, dirname(page.file));
  const names = readdirSync(beside);
  for (const file of names.filter((name) => name.endsWith('.csv'))) {
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
  for (const file of names.filter((name) => name.endsWith('.svg'))) {
    const figure = file.replace(/\.svg$/, '');
    for (const text of saidIn(readFileSync(join(beside, file), 'utf8')))
      say({ text, place: 'svg', around: [], figure, within: [figure], links: [] });
  }
}
