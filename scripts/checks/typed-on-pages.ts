import type { Built } from './built.ts';
import { elementsOf } from './html.ts';

/** What pages of a template say to type, in the blocks that an attribute marks with a value; each text once. */
export const typedOnPages = (
  { pages }: Built,
  template: string,
  attribute: string,
  value: string,
): readonly string[] => [
  ...new Set(
    pages
      .filter((page) => page.template === template)
      .flatMap((page) => elementsOf(page.html()))
      .filter(({ name, attributes }) => name === 'pre' && attributes[attribute] === value)
      .map(({ text }) => text),
  ),
];
