import type { Page as Tab } from 'playwright-core';

/** What is wrong with the place of things on the page as it stands: too wide, beyond an edge, cut off, one over the other. */
export async function misplaced(tab: Tab): Promise<string[]> {
  return tab.evaluate(() => {
    const problems: string[] = [];
    const limit = document.documentElement.clientWidth;
    const nameOf = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${(element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40)}”`;
    const seen = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

    const over = document.documentElement.scrollWidth - limit;
    if (over > 0) {
      const wide = [...document.body.querySelectorAll('*')].findLast(
        (element) => element.getBoundingClientRect().right > limit + 1,
      );
      problems.push(`${over} px too wide${wide === undefined ? '' : `: ${nameOf(wide)}`}`);
    }

    const overlap = (elements: readonly Element[], what: string): void => {
      const boxes = elements.map((element) => ({ element, box: element.getBoundingClientRect() }));
      for (const [at, { element, box }] of boxes.entries()) {
        if (box.left < -1 || box.right > limit + 1) problems.push(`${what} beyond the edge: ${nameOf(element)}`);
        for (const other of boxes.slice(at + 1)) {
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          if (across > 1 && down > 4)
            problems.push(`${what} one over the other: ${nameOf(element)}, ${nameOf(other.element)}`);
        }
      }
    };
    overlap([...document.querySelectorAll('.site-header a, .site-header summary')].filter(seen), 'in the header');
    for (const drawing of document.querySelectorAll('svg.drawing'))
      if (seen(drawing)) overlap([...drawing.querySelectorAll('text')].filter(seen), 'in a drawing');

    // What is said to listeners alone is clipped to nothing, and is at no place.
    const unseen = new Set<Element>();
    const frames = new Map<Element, CSSStyleDeclaration>();
    for (const element of document.body.querySelectorAll('*')) {
      const style = getComputedStyle(element);
      if (style.clipPath !== 'none' || element.classList.contains('skip')) unseen.add(element);
      else if (style.overflowX !== 'visible' && !element.closest('svg')) frames.set(element, style);
    }
    const within = <T>(element: Element | null, find: (ancestor: Element) => T | undefined): T | undefined => {
      for (let at = element; at !== null; at = at.parentElement) {
        const found = find(at);
        if (found !== undefined) return found;
      }
      return undefined;
    };
    const hidden = (element: Element): boolean =>
      !seen(element) || within(element, (ancestor) => (unseen.has(ancestor) ? true : undefined)) === true;

    for (const [element, { overflowX, overflowY }] of frames) {
      const lost = (way: string): boolean => way === 'hidden' || way === 'clip';
      const across = lost(overflowX) && element.scrollWidth > element.clientWidth + 1;
      const down = lost(overflowY) && element.scrollHeight > element.clientHeight + 1;
      if ((across || down) && element.textContent !== '' && !hidden(element))
        problems.push(`cut off: ${nameOf(element)}`);
    }
    for (const button of document.querySelectorAll('button'))
      if (button.scrollWidth > button.clientWidth + 1 && !hidden(button))
        problems.push(`wider than its button: ${nameOf(button)}`);

    // Lines of text in HTML, as far as what scrolls shows of them.
    const lines: { element: Element; left: number; right: number; top: number; bottom: number }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      if (element === null || (node.nodeValue ?? '').trim() === '' || element.closest('svg') || hidden(element))
        continue;
      const frame = within(element, (ancestor) =>
        frames.has(ancestor) ? ancestor : undefined,
      )?.getBoundingClientRect();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        const line = {
          element,
          left: Math.max(box.left, frame?.left ?? -Infinity),
          right: Math.min(box.right, frame?.right ?? Infinity),
          top: Math.max(box.top, frame?.top ?? -Infinity),
          bottom: Math.min(box.bottom, frame?.bottom ?? Infinity),
        };
        if (line.right - line.left > 1 && line.bottom - line.top > 1) lines.push(line);
      }
    }
    lines.sort((a, b) => a.top - b.top);
    for (const [at, line] of lines.entries()) {
      if (line.left < -1) problems.push(`beyond the edge: ${nameOf(line.element)}`);
      for (let next = at + 1; next < lines.length; next += 1) {
        const other = lines[next]!;
        if (other.top > line.bottom) break;
        const across = Math.min(line.right, other.right) - Math.max(line.left, other.left);
        const down = Math.min(line.bottom, other.bottom) - other.top;
        // Lines of one text set close touch with what is above and below their letters.
        if (across > 2 && down > Math.min(line.bottom - line.top, other.bottom - other.top) / 2)
          problems.push(`one over the other: ${nameOf(line.element)}, ${nameOf(other.element)}`);
      }
    }
    return [...new Set(problems)];
  });
}
