import { message } from '../../src/i18n/messages.ts';
import type { Check } from './check.ts';
import { elementsOf } from './html.ts';
import { languageOf, type PageLanguage } from './templates.ts';

/** Anchors of the sections that the page of a body is asked for most. */
const SECTIONS = ['file.why', 'anchor.sure', 'anchor.next', 'anchor.whatIf', 'anchor.answers'] as const;
/** Fewer need no list. */
const LISTED = 3;

/** Sections of a body's page that its list does not lead to, and what it leads to that is not there, or not in that order. */
export function ledToFaults(html: string, language: PageLanguage): readonly string[] {
  const anchors = SECTIONS.map((key) => message(language, key));
  const elements = elementsOf(html);
  const there = elements.flatMap(({ attributes: { id } }) => (id !== undefined && anchors.includes(id) ? [id] : []));
  const from = elements.findIndex(({ attributes }) => attributes['class']?.split(' ').includes('contents') === true);
  const list =
    from < 0
      ? []
      : elements.slice(
          from,
          elements.findIndex(({ name }, at) => at > from && name === 'figure'),
        );
  const led = list.flatMap(({ attributes: { href } }) => (href?.startsWith('#') === true ? [href.slice(1)] : []));
  const wanted = there.length < LISTED ? [] : there;
  return led.join() === wanted.join() ? [] : [`leads to ${led.join(', ')}, has ${there.join(', ')}`];
}

export const ledTo: Check = {
  id: 'led-to',
  about: 'the page of a body leads to the sections that it has: why it changed, how sure, what next, what if, answers',
  run: async ({ pages }) => {
    const bodies = pages.filter(({ template }) => template === 'institution');
    return {
      checked: bodies.length,
      problems: bodies.flatMap((page) =>
        ledToFaults(page.html(), languageOf(page.url)).map((fault) => `${page.url}: ${fault}`),
      ),
    };
  },
};
