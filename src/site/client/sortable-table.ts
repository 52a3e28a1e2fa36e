import { nameOf, state, stated } from './address.ts';

/**
 * Makes the columns of a complete, already sorted table sortable. The contract:
 *
 *   <table data-sortable>            the table; with one `tbody`
 *   <th data-sort="text|number">     a column that may be sorted; others stay as they are
 *   <th data-first="descending">     the direction of its first click, where not ascending
 *   <th aria-sort="ascending">       the column the table comes sorted by, written by the page
 *   <td data-value="66.75">          what a cell is sorted by, where its text is not; blank: always last
 *
 * A page that uses it has `<script>import '…/site/client/sortable-table.ts';</script>`. Without scripts the table stays
 * as it is; with them each such heading becomes a button. Equal rows stand in the order of their names (`th`). The order stands in
 * the address: `?sort=4` by the fifth column, `?sort=4.desc` from its end, of a second table `?sort-2=…`.
 */

type Direction = 'ascending' | 'descending';

const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });

const valueOf = (row: HTMLTableRowElement, at: number): string => {
  const cell = row.cells[at];
  return cell?.dataset['value'] ?? cell?.textContent.trim() ?? '';
};

const opposite = (direction: Direction): Direction => (direction === 'ascending' ? 'descending' : 'ascending');

function sortRows(
  body: HTMLTableSectionElement,
  rows: readonly HTMLTableRowElement[],
  head: HTMLTableCellElement,
  direction: Direction,
): void {
  const at = head.cellIndex;
  const sign = direction === 'ascending' ? 1 : -1;
  const numeric = head.dataset['sort'] === 'number';
  const keyed = rows.map((row) => ({ row, key: valueOf(row, at), name: row.querySelector('th')?.textContent ?? '' }));
  keyed.sort((a, b) => {
    const blanks = Number(a.key === '') - Number(b.key === '');
    const keys = numeric ? Number(a.key) - Number(b.key) : collator.compare(a.key, b.key);
    return blanks || sign * keys || collator.compare(a.name, b.name);
  });
  body.append(...keyed.map(({ row }) => row));
}

const DESCENDING = '.desc';

function makeSortable(table: HTMLTableElement, place: number): void {
  const [body] = table.tBodies;
  if (body === undefined) return;
  const asCame = [...body.rows];
  const heads = [...table.querySelectorAll<HTMLTableCellElement>('thead th[data-sort]')];
  const sort = (head: HTMLTableCellElement, direction: Direction): void => {
    for (const other of heads) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', direction);
    sortRows(body, asCame, head, direction);
  };
  for (const head of heads) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const sorted = head.getAttribute('aria-sort') as Direction | null;
      const first = head.dataset['first'] === 'descending' ? 'descending' : 'ascending';
      const direction = sorted === null ? first : opposite(sorted);
      sort(head, direction);
      state(nameOf('sort', place), `${head.cellIndex}${direction === 'descending' ? DESCENDING : ''}`);
    });
  }
  const asked = stated(nameOf('sort', place));
  const head = heads.find(({ cellIndex }) => String(cellIndex) === asked.replace(DESCENDING, ''));
  if (head === undefined) return;
  sort(head, asked.endsWith(DESCENDING) ? 'descending' : 'ascending');
  const folded = table.closest('details');
  if (folded !== null) folded.open = true;
}

document.querySelectorAll<HTMLTableElement>('table[data-sortable]').forEach(makeSortable);
