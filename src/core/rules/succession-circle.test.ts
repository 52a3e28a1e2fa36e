import { expect, it } from 'vitest';
import { parseDataset } from '../parse/dataset.ts';
import { successionCircle } from './succession-circle.ts';
import { tinyFiles, write } from './testing/tiny-dataset.ts';

const HEADER = 'predecessor_id,successor_id,date,kind,note_lv,note_en,source_url';

/** Where a chain of so many bodies, its last link first, has findings; closed to a circle or not. */
function rowsFound(bodies: number, closed: boolean): (number | undefined)[] {
  const rows = Array.from({ length: bodies }, (_, at) => `b${at},b${at + 1},2020,remit,,,`).reverse();
  const all = [HEADER, ...rows, ...(closed ? [`b${bodies},b0,2020,remit,,,`] : [])].join('\n');
  const files = tinyFiles(write('data/registry/successions.csv', `${all}\n`));
  const { dataset } = parseDataset(files);
  expect(dataset.registry.successions).toHaveLength(bodies + (closed ? 1 : 0));
  const context = { files, dataset, reported: new Map() };
  return Array.from(successionCircle.check(context), ({ row }) => row);
}

it('a chain of very many bodies is no circle, and is walked without end of the stack', () => {
  expect(rowsFound(50_000, false)).toEqual([]);
});

it('a circle of very many bodies is one finding', () => {
  expect(rowsFound(50_000, true)).toHaveLength(1);
});

it('a body that succeeds itself, and circles that share a body, are each told', () => {
  const files = tinyFiles(
    write(
      'data/registry/successions.csv',
      `${HEADER}\na,a,2020,remit,,,\nb,c,2020,remit,,,\nc,b,2020,remit,,,\nc,d,2020,remit,,,\nd,c,2020,remit,,,\n`,
    ),
  );
  const { dataset } = parseDataset(files);
  const context = { files, dataset, reported: new Map() };
  expect(Array.from(successionCircle.check(context), ({ row }) => row)).toEqual([2, 4, 6]);
});
