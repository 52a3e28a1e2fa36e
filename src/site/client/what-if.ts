import { part, wordsOf } from './query/dom.ts';
import { ASKED } from './what-if/asked.ts';

/**
 * Opens the tool in which a reader changes the answers of a body. The contract:
 *
 *   <section data-what-if="ID" data-category="…" data-sheet="/what-if/….json" data-answers="[[code, value, missing]…]" data-words="{…}">
 *     <button data-what-if-open>
 *     <p role="status" data-what-if-status>
 *     <div data-what-if-tool hidden>         the tool (what-if/tool.ts) is made in it, with
 *       <section data-what-if-result>        the table of results, which scrolls and is there for those who watch what scrolls
 *
 * Program and data are loaded when the button is pressed, or where the address has answers (`?if.<code>=<answer>`).
 */
const section = document.querySelector<HTMLElement>('[data-what-if]');
if (section !== null) offer(section);

function offer(within: HTMLElement): void {
  const button = part<HTMLButtonElement>('[data-what-if-open]', within);
  const status = part<HTMLElement>('[data-what-if-status]', within);
  const say = wordsOf(within);

  const open = async (): Promise<void> => {
    // It keeps the focus while it waits, so that a reader who has to try again is still there.
    if (button.ariaDisabled === 'true') return;
    button.ariaDisabled = 'true';
    status.textContent = say('loading');
    try {
      const [{ tool }, response] = await Promise.all([
        import('./what-if/tool.ts'),
        fetch(within.dataset['sheet'] ?? ''),
      ]);
      if (!response.ok) throw new Error(`${response.status}`);
      const sheet: unknown = await response.json();
      status.textContent = '';
      tool(within, sheet);
      button.hidden = true;
    } catch {
      button.ariaDisabled = null;
      status.textContent = say('failed');
    }
  };
  button.addEventListener('click', () => void open());
  if ([...new URLSearchParams(location.search).keys()].some((name) => name.startsWith(ASKED))) void open();
}
