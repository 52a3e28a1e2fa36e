/** What the script needs to know of the page it is on, from its root element. */
export interface Place {
  readonly language: 'lv' | 'en';
  /** Address of a file of the release. */
  readonly file: (name: string) => string;
  readonly engine: string;
  /** Name of a file that the reader saves, which says what release it is from and whether it is a demonstration. */
  readonly saved: (what: string) => string;
}

export function placeOf(root: HTMLElement): Place {
  const given = (name: string): string => root.dataset[name] ?? '';
  return {
    language: document.documentElement.lang === 'en' ? 'en' : 'lv',
    file: (name) => `${given('folder')}${name}`,
    engine: given('engine'),
    saved: (what) => `${given('saved').replace('{what}', what)}.csv`,
  };
}
