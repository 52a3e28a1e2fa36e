import { describe, expect, it } from 'vitest';
import { ledToFaults } from './led-to.ts';

const page = (led: readonly string[], there: readonly string[]): string =>
  [
    `<nav class="contents contents--line"><ul>${led.map((id) => `<li><a href="#${id}">x</a></li>`).join('')}</ul></nav>`,
    '<figure id="sadalas"><a href="#cits">y</a></figure>',
    ...there.map((id) => `<section id="${id}"></section>`),
  ].join('');
const three = ['kapec-mainijas', 'kas-talak', 'atbildes'];

describe('what the page of a body leads to', () => {
  it('is what it has', () => expect(ledToFaults(page(three, three), 'lv')).toEqual([]));
  it('is nothing where it has hardly anything', () => expect(ledToFaults('<section id="answers">', 'en')).toEqual([]));
  it('lacks none', () => expect(ledToFaults(page(three.slice(1), three), 'lv')).toHaveLength(1));
  it('has none that is not there', () => expect(ledToFaults(page(three, three.slice(1)), 'lv')).toHaveLength(1));
  it('stands in the order of the page', () =>
    expect(ledToFaults(page(three.toReversed(), three), 'lv')).toHaveLength(1));
});
