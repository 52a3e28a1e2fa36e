import { part, wordsOf } from './query/dom.ts';

/**
 * Loads the sliders of the page of weights (weights/tool.ts) and the data they work on when a reader reaches for them, or at once where
 * the address says what was chosen. The contract:
 *
 *   <… data-weigh data-folder="/data/latest/dimension-scores/" data-institution="/iestades/{id}/" data-words="{…}">
 *     <select name="edition">          which document of the folder
 *     <div data-sliders>               one `div` for each dimension: label, <input type="range" name="w.CODE">, <output>
 *     <button data-official>, <button data-equal>, <button data-copy>, <… data-copied>
 *     <… data-summary>                 told what became of the ranking
 *     <… data-robust>                  gets the words of the sector, which stand in <… data-depends="2022-state"> below
 *     <input name="find">, <select name="order">, <output data-found>
 *     <tbody>                          rows with `data-id`, of which each cell that changes has a `data-cell`
 */
const root = part<HTMLElement>('[data-weigh]');
let loading: Promise<void> | undefined;

const load = (): Promise<void> =>
  (loading ??= import('./weights/tool.ts').then(
    ({ weigh }) => weigh(root),
    () => {
      part('[data-summary]', root).textContent = wordsOf(root)('failed');
    },
  ));

/** A click that comes before the script is there is done once it is. */
function clicked({ target }: Event): void {
  const button = target instanceof Element ? target.closest('button') : null;
  if (loading === undefined || button !== null) void load().then(() => button?.click());
  root.removeEventListener('click', clicked);
}

if (location.search !== '') void load();
else {
  for (const kind of ['pointerover', 'focusin', 'input'])
    root.addEventListener(kind, () => void load(), { once: true });
  root.addEventListener('click', clicked);
}
