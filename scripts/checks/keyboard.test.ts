import { describe, expect, it } from 'vitest';
import { keyboard } from './keyboard.ts';
import { page, tinySites } from './testing/tiny-pages.ts';

const siteOf = tinySites();

/** Closes the menu on Esc, and puts the focus back. */
const SCRIPT = `const menu = document.querySelector('[data-menu]');
menu.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  menu.open = false;
  menu.querySelector('summary').focus();
});`;
const MENU =
  '<details data-menu><summary>Izvēlne</summary><ul><li><a href="/">Sākums</a></li><li><a href="/par/">Par</a></li></ul></details>';
const links = (count: number): string =>
  Array.from({ length: count }, (_, at) => `<p><a href="#${at}">${at}. saite</a></p>`).join('');

const site = (changes: { body?: string; style?: string; script?: string }) =>
  siteOf({
    'index.html': page(
      'lv',
      changes.body ?? MENU + links(40),
      '<link rel="stylesheet" href="/menu.css"><script defer src="/menu.js"></script>',
    ),
    'menu.css': changes.style ?? 'a { display: block }',
    'menu.js': changes.script ?? SCRIPT,
    'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'data/latest/publication.json': '{"site":"https://x.example/"}',
  });

describe('the check of the keyboard', () => {
  it('passes a menu that pushes the page down and closes on Esc', async () => {
    expect((await keyboard.run(await site({}), 'all')).problems).toEqual([]);
  });

  it('passes a stop that is higher than the window', async () => {
    const body = `${MENU}<section class="high" tabindex="0">x</section>${links(2)}`;
    expect((await keyboard.run(await site({ body, style: '.high { height: 5000px }' }), 'all')).problems).toEqual([]);
  });

  it.each([
    ['no menu', { body: links(3) }, 'has no menu'],
    ['a menu without links', { body: '<details data-menu><summary>x</summary></details>' }, 'does not show all'],
    ['a link of the menu that stays hidden', { style: 'li + li { display: none }' }, 'does not show all of its links'],
    [
      'a menu that covers the page',
      { style: 'a { display: block } ul { position: fixed; inset: 0; background: #fff }' },
      'the focus is behind something: a “0. saite”',
    ],
    [
      'a bar that covers what is far down',
      {
        body: `${MENU}${links(40)}<div class="bar"></div>`,
        style: '.bar { position: fixed; inset: auto 0 0; height: 90px }',
      },
      'the focus is behind something: a “39. saite”',
    ],
    [
      'a stop outside of the page',
      { body: `${MENU}<a class="off" href="/">x</a>`, style: '.off { position: fixed; left: -900px }' },
      'the focus is behind something: a “x”',
    ],
    [
      'a trap',
      {
        script: `${SCRIPT} addEventListener('keydown', (event) => event.target.hash === '#3' && event.preventDefault())`,
      },
      'Tab goes no further than a “3. saite”',
    ],
    ['Esc that does nothing', { script: '' }, 'Esc leaves the menu open'],
    [
      'a focus that is lost on Esc',
      { script: SCRIPT.replace("menu.querySelector('summary').focus();", '') },
      'after Esc the focus is not where the menu was opened',
    ],
  ])('finds %s', async (_, changes, said) => {
    const { problems } = await keyboard.run(await site(changes), 'all');
    expect(problems.join('\n')).toContain(said);
  });
});
