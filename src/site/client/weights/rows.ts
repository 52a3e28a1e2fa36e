import type { Placed } from '../../../core/reweigh/reweigh.ts';
import type { SectorProfiles } from '../../../core/reweigh/sector-profiles.ts';
import * as formats from '../../../i18n/formats.ts';
import { inLanguage, type Language } from '../../../i18n/language.ts';
import { plain } from '../../search/plain.ts';
import type { Order } from '../../weights/orders.ts';
import { part } from '../query/dom.ts';

/** The rows of the ranking, one for each body, filled and put in order. */
export interface Rows {
  readonly fill: (placed: readonly Placed[], official: readonly Placed[]) => void;
  readonly sort: (order: Order) => void;
  /** Shows those that every word stands in the name of; how many they are. */
  readonly find: (words: string) => number;
}

interface Row {
  readonly element: HTMLTableRowElement;
  readonly name: string;
  /** What it is found by. */
  readonly words: string;
  own: number;
  official: number;
}

const NONE = '–';
const folded = (text: string): string => plain(text).toLowerCase();
const sizeOf = ({ own, official }: Row): number =>
  own < Infinity && official < Infinity ? Math.abs(own - official) : -1;

/**
 * Rows for the bodies of a sector.
 * @param address of the page of a body, with `{id}` for its id
 */
export function rowsOf(
  body: HTMLTableSectionElement,
  { bodies, levels }: SectorProfiles,
  language: Language,
  address: string,
): Rows {
  const pattern = part<HTMLTableRowElement>('tr', body);
  const bounds = levels.map(({ lower_bound }) => lower_bound);
  const { compare } = formats.collator(language);
  const standing = new Map([...body.rows].map((element) => [element.dataset['id'] ?? '', element]));
  const rows = bodies.map(({ institution_id: id, name_lv, name_en, short_name }): Row => {
    const element = standing.get(id) ?? (pattern.cloneNode(true) as HTMLTableRowElement);
    const name = inLanguage(language, name_lv, name_en);
    const link = part<HTMLAnchorElement>('a', element);
    element.dataset['id'] = id;
    link.textContent = name;
    link.href = address.replace('{id}', id);
    return { element, name, words: folded(`${name} ${short_name} ${id}`), own: Infinity, official: Infinity };
  });
  const write = (element: HTMLElement, cell: string, text: string): HTMLElement => {
    const place = part<HTMLElement>(`[data-cell="${cell}"]`, element);
    // What stays is not laid out anew.
    if (place.textContent !== text) place.textContent = text;
    return place;
  };
  const whole = (rank: number | null | undefined): string =>
    rank === null || rank === undefined ? NONE : formats.number(language, rank);
  return {
    fill: (placed, official) => {
      rows.forEach((row, at) => {
        const { rank = null, score = null, level = null } = placed[at] ?? {};
        const before = official[at]?.rank ?? null;
        row.own = rank ?? Infinity;
        row.official = before ?? Infinity;
        write(row.element, 'rank', whole(rank));
        write(row.element, 'score', score === null ? NONE : formats.score(language, score, bounds)).dataset['value'] =
          score === null ? '' : String(score);
        write(row.element, 'level', whole(level));
        write(row.element, 'official', whole(before));
        write(
          row.element,
          'difference',
          rank === null || before === null ? NONE : formats.change(language, before - rank, 0),
        );
      });
    },
    sort: (order) => {
      const keys: Readonly<Record<Order, (row: Row) => number>> = {
        own: ({ own }) => own,
        official: ({ official }) => official,
        move: (row) => -sizeOf(row),
      };
      const key = keys[order];
      // Ranks beyond all numbers are equal to each other, and their difference is none.
      const by = (a: number, b: number): number => (a === b ? 0 : a - b);
      const sorted = rows.toSorted(
        (a, b) => by(key(a), key(b)) || by(a.own, b.own) || compare(a.name, b.name) || (a.words < b.words ? -1 : 1),
      );
      if (body.rows.length === sorted.length && sorted.every(({ element }, at) => body.rows[at] === element)) return;
      const focused = document.activeElement;
      body.replaceChildren(...sorted.map(({ element }) => element));
      // A link that moves with its row loses the focus, which belongs to it still.
      if (focused instanceof HTMLElement && body.contains(focused)) focused.focus({ preventScroll: true });
    },
    find: (text) => {
      const words = folded(text)
        .split(/\s+/)
        .filter((word) => word !== '');
      let shown = 0;
      for (const row of rows) {
        row.element.hidden = !words.every((word) => row.words.includes(word));
        if (!row.element.hidden) shown += 1;
      }
      return shown;
    },
  };
}
