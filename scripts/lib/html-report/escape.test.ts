import { expect, it } from 'vitest';
import { escape, seen, seenToTheEnds, shortened } from './escape.ts';

it('text cannot break out of an element or of an attribute', () => {
  expect(escape('<a href="x">&')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;');
});

it('what nobody would see is shown', () => {
  expect(seen('a\nb\u200Bc\u0000d\u00A0e')).toBe('a ↵ b⟨U+200B⟩c⟨U+0000⟩d⟨U+00A0⟩e');
  expect(seenToTheEnds('  a b ')).toBe('␣␣a b␣');
});

it('a long text is cut', () => {
  expect(shortened('abcdef', 4)).toBe('abc…');
  expect(shortened('abcd', 4)).toBe('abcd');
});
