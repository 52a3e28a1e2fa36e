import { number } from '../../../i18n/formats.ts';
import { inLanguage } from '../../../i18n/language.ts';
import { csvOf } from '../../query/csv.ts';
import type { Answer } from '../../query/answer.ts';
import type { Row, TableInfo } from '../../query/column-info.ts';
import { filled, filtered, orderOf, selected } from '../../query/selection.ts';
import { putAddress } from '../address.ts';
import { answerTable, ROWS_AT_A_TIME } from './answer-table.ts';
import { download, made, part, wordsOf } from './dom.ts';
import { fetched } from './fetched.ts';
import { fieldsOf } from './fields.ts';
import type { Place } from './place.ts';

/**
 * Looking through a table without SQL: filter, sort, count, save. The contract:
 *
 *   <section data-browse data-words="{…}">
 *     <form data-browse-form>                      its fields are the state (query/selection.ts), kept in the address
 *       <select name="table">
 *       <details data-filters><summary>… <span data-active></span></summary> <div data-fields></div></details>
 *     <p role="status" data-browse-status>
 *     <button data-browse-save>, <button data-browse-clear>, <button data-browse-more>
 *     <div data-browse-table>
 *
 * Nothing is loaded before a table is chosen, here or in the address.
 */

const WAIT = 150;

interface Loaded {
  /** Without its empty columns, which only the saved file has. */
  readonly table: TableInfo;
  readonly whole: TableInfo;
  readonly rows: readonly Row[];
}

export function browse(place: Place): void {
  const section = part<HTMLElement>('[data-browse]');
  const form = part<HTMLFormElement>('[data-browse-form]', section);
  const tables = part<HTMLSelectElement>('select[name=table]', form);
  const filters = part<HTMLDetailsElement>('[data-filters]', section);
  const active = part<HTMLElement>('[data-active]', section);
  const fields = part<HTMLElement>('[data-fields]', section);
  const status = part<HTMLElement>('[data-browse-status]', section);
  const holder = part<HTMLElement>('[data-browse-table]', section);
  const save = part<HTMLButtonElement>('[data-browse-save]', section);
  const clear = part<HTMLButtonElement>('[data-browse-clear]', section);
  const more = part<HTMLButtonElement>('[data-browse-more]', section);
  const say = wordsOf(section);
  const { language } = place;

  /** State of the page; the fields and the address follow it. */
  let params = new URLSearchParams(location.search);
  let loaded: Loaded | null = null;
  let drawn = ROWS_AT_A_TIME;
  let found: readonly Row[] = [];

  const answer = ({ columns }: TableInfo): Answer => ({
    columns,
    rows: found.map((row) => columns.map(({ name }) => row[name] ?? null)),
  });

  /** The fields that say anything, and the order. */
  const read = (): URLSearchParams => {
    const asked = new URLSearchParams();
    for (const [name, value] of new FormData(form))
      if (typeof value === 'string' && value.trim() !== '') asked.set(name, value);
    const sort = params.get('sort');
    if (sort !== null) asked.set('sort', sort);
    return asked;
  };

  const remember = (): void => {
    const address = new URL(location.href);
    address.search = params.toString();
    putAddress(address);
  };

  const heading = ({ table }: Loaded, at: number): Node => {
    const name = table.columns[at]?.name ?? '';
    const button = made('button', { type: 'button' }, made('code', {}, name));
    button.addEventListener('click', () => {
      const order = orderOf(params, table);
      const descends = order?.column.name === name && !order.descending;
      params.set('sort', descends ? `${name}.desc` : name);
      show();
      holder.querySelectorAll<HTMLButtonElement>('thead button')[at]?.focus();
    });
    return button;
  };

  const show = (): void => {
    if (loaded === null) return;
    const at = loaded;
    const { table, rows } = at;
    found = selected(params, table, rows, language);
    const title = inLanguage(language, table.title.lv, table.title.en);
    const drawing = answerTable(answer(table), language, title, drawn, Infinity, (column) => heading(at, column));
    const order = orderOf(params, table);
    if (order !== null)
      drawing.tHead?.rows[0]?.cells[table.columns.indexOf(order.column)]?.setAttribute(
        'aria-sort',
        order.descending ? 'descending' : 'ascending',
      );
    holder.replaceChildren(drawing);
    holder.setAttribute('aria-label', title);
    for (const element of [holder, save]) element.hidden = false;
    const asked = filtered(params, table);
    active.textContent = asked === 0 ? '' : say('active', { n: number(language, asked) });
    clear.hidden = asked === 0 && order === null;
    more.hidden = found.length <= drawn;
    const places = { n: number(language, found.length), all: number(language, rows.length) };
    status.textContent =
      found.length > drawn ? say('foundCut', { ...places, shown: number(language, drawn) }) : say('found', places);
    remember();
  };

  const layOut = ({ table, rows }: Loaded): void => {
    fields.replaceChildren(...fieldsOf(table, rows, params, language, say));
    filters.hidden = false;
  };

  /** Counts choices of a table, so that a slow one cannot overwrite a later one. */
  let turn = 0;
  const load = async (name: string): Promise<void> => {
    const mine = (turn += 1);
    loaded = null;
    for (const element of [filters, holder, save, clear, more]) element.hidden = true;
    if (name === '') {
      status.textContent = '';
      remember();
      return;
    }
    status.textContent = say('loading');
    try {
      const [codebook, rows] = await Promise.all(
        ['codebook.json', `${name}.json`].map(
          async (file) => JSON.parse(await (await fetched(place.file(file))).text()) as unknown,
        ),
      );
      if (mine !== turn) return;
      const whole = (codebook as { tables: readonly TableInfo[] }).tables.find((each) => each.name === name);
      if (whole === undefined) throw new Error(name);
      loaded = { table: filled(whole, rows as readonly Row[]), whole, rows: rows as readonly Row[] };
    } catch {
      if (mine === turn) status.textContent = say('failed');
      return;
    }
    // Outside, because a fault in showing is none of the network.
    layOut(loaded);
    drawn = ROWS_AT_A_TIME;
    show();
  };

  let waiting: ReturnType<typeof setTimeout> | undefined;
  const apply = (): void => {
    clearTimeout(waiting);
    params = read();
    drawn = ROWS_AT_A_TIME;
    show();
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    apply();
  });
  form.addEventListener('input', (event) => {
    clearTimeout(waiting);
    if (event.target === tables) {
      params = new URLSearchParams(tables.value === '' ? {} : { table: tables.value });
      void load(tables.value);
      return;
    }
    waiting = setTimeout(apply, WAIT);
  });
  clear.addEventListener('click', () => {
    if (loaded === null) return;
    params = new URLSearchParams({ table: loaded.table.name });
    layOut(loaded);
    show();
    tables.focus();
  });
  more.addEventListener('click', () => {
    const next = drawn;
    drawn += ROWS_AT_A_TIME;
    show();
    // The button may be gone; a reader goes on where the new rows begin.
    const row = holder.querySelectorAll<HTMLTableRowElement>('tbody tr')[next];
    row?.setAttribute('tabindex', '-1');
    row?.focus();
  });
  save.addEventListener('click', () => {
    if (loaded !== null) download(place.saved(loaded.table.name), csvOf(answer(loaded.whole)));
  });

  const asked = params.get('table') ?? '';
  if ([...tables.options].some(({ value }) => value === asked)) {
    tables.value = asked;
    if (asked !== '') void load(asked);
  }
}
