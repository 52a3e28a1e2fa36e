/** The part of a page that a script works with. @throws Error naming what is not there */
export function part<E extends Element>(selector: string, within: ParentNode = document): E {
  const element = within.querySelector<E>(selector);
  if (element === null) throw new Error(`the page has no ${selector}`);
  return element;
}

/** A new element with its attributes and what stands in it. */
export function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.append(...children);
  return element;
}

export type Say = (key: string, places?: Readonly<Record<string, string>>) => string;

/** Words that a page gives its script in `data-words`, as JSON; places in them are `{like}` this. */
export function wordsOf(element: HTMLElement): Say {
  const words = JSON.parse(element.dataset['words'] ?? '{}') as Readonly<Record<string, string>>;
  return (key, places = {}) =>
    Object.entries(places).reduce((text, [place, value]) => text.replaceAll(`{${place}}`, value), words[key] ?? '');
}

/** Gives a text to the reader as a file. */
export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  made('a', { href: address, download: name }).click();
  // The browser has taken the file by the next turn of its queue.
  setTimeout(() => URL.revokeObjectURL(address));
}
