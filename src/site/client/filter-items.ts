import { plain } from '../search/plain.ts';
import { nameOf, state, stated } from './address.ts';

/**
 * Filters a complete list or table by text and by facets. The contract:
 *
 *   <fieldset data-filter="ID">      the controls; ID of the element that holds the items
 *     <input name="text">            every word typed must stand in the item's name or in `data-words`
 *     <select name="category">       "" for all, else the item's `data-category`; any other name the same way
 *     <output data-counts="{shown}/{all}">   told how many are left
 *   <tr data-item data-words="VTUA" data-category="ministry">   an item: a row, a list entry
 *   <section data-filter-part>       hidden while every item within is
 *
 * What is asked stands in the address (`?text=…&category=…`, of a second form `?text-2=…`).
 * Capitals and diacritics do not matter. Use `FilterForm.astro`, which writes such controls and loads this.
 */

const folded = (text: string): string => plain(text).toLowerCase();

interface Item {
  readonly element: HTMLElement;
  readonly words: string;
}

function makeFilter(controls: HTMLFieldSetElement, place: number): void {
  const holder = document.getElementById(controls.dataset['filter'] ?? '');
  if (holder === null) return;
  const items: Item[] = [...holder.querySelectorAll<HTMLElement>('[data-item]')].map((element) => ({
    element,
    words: folded(
      `${element.querySelector('th, a')?.textContent ?? element.textContent} ${element.dataset['words'] ?? ''}`,
    ),
  }));
  const fields = [...controls.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')];
  const output = controls.querySelector('output');
  const apply = (): void => {
    const asked = fields.map(({ name, value }) => [name, value] as const);
    const words = folded(asked.find(([name]) => name === 'text')?.[1] ?? '')
      .split(/\s+/)
      .filter((word) => word !== '');
    const facets = asked.filter(([name, value]) => name !== 'text' && value !== '');
    let shown = 0;
    for (const { element, words: known } of items) {
      const fits =
        words.every((word) => known.includes(word)) && facets.every(([name, value]) => element.dataset[name] === value);
      element.hidden = !fits;
      if (fits) shown += 1;
    }
    for (const part of holder.querySelectorAll<HTMLElement>('[data-filter-part]')) {
      part.hidden = part.querySelector('[data-item]:not([hidden])') === null;
      if (part instanceof HTMLDetailsElement) part.open = words.length > 0 && !part.hidden;
    }
    if (output !== null) {
      output.textContent = (output.dataset['counts'] ?? '')
        .replace('{shown}', String(shown))
        .replace('{all}', String(items.length));
    }
  };
  /** What the address says; a choice that is not there is none. */
  const restore = (): void => {
    if (fields.every(({ name, value }) => value === '' && stated(nameOf(name, place)) === '')) return;
    for (const field of fields) {
      field.value = stated(nameOf(field.name, place));
      if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = '';
    }
    apply();
  };
  controls.addEventListener('input', () => {
    for (const { name, value } of fields) state(nameOf(name, place), value.trim());
    apply();
  });
  restore();
  // A browser puts its own idea of the fields back, after scripts have run.
  addEventListener('pageshow', restore);
}

document.querySelectorAll<HTMLFieldSetElement>('fieldset[data-filter]').forEach(makeFilter);
