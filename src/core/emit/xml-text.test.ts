import { expect, it } from 'vitest';
import { xmlText } from './xml-text.ts';

it('escapes what has a meaning in XML', () => {
  expect(xmlText('a & b < "c" > d')).toBe('a &amp; b &lt; &quot;c&quot; &gt; d');
});
