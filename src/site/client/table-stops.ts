/**
 * A table in a `.table-scroll` is a stop of the Tab key, so that it can be scrolled without a mouse: all are, as the page
 * comes. Those that have nothing to scroll stop being one, for as long as that is so.
 */

const goesOn = ({ scrollWidth, clientWidth, scrollHeight, clientHeight }: Element): boolean =>
  scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1;

const look = (holder: Element): void => {
  if (goesOn(holder)) holder.setAttribute('tabindex', '0');
  else holder.removeAttribute('tabindex');
};

const sizes = new ResizeObserver((entries) => {
  for (const { target } of entries) look(target.closest('.table-scroll') ?? target);
});

/** The holder and the table in it, either of which may change its size. */
function watch(holder: Element): void {
  sizes.observe(holder);
  for (const table of holder.children) sizes.observe(table);
}

/** Answers to queries put a new table into the holder. */
const contents = new MutationObserver((changes) => {
  for (const { target } of changes) if (target instanceof Element) watch(target);
});

for (const holder of document.querySelectorAll('.table-scroll')) {
  watch(holder);
  contents.observe(holder, { childList: true });
}
