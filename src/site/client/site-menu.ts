/** The menu closes on Esc, and the focus goes back to what opened it: `<details data-menu>` (SiteHeader.astro). */

const menu = document.querySelector<HTMLDetailsElement>('details[data-menu]');

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || menu?.open !== true) return;
  const within = menu.contains(document.activeElement);
  menu.open = false;
  if (within) menu.querySelector('summary')?.focus();
});
