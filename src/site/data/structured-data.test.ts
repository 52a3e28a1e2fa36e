import { expect, it } from 'vitest';
import { blockText } from './structured-data.ts';

it('no text can end the data block', () => {
  const text = blockText({ name: '</script><script>alert(1)</script><!-- "ž"' });
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({ name: '</script><script>alert(1)</script><!-- "ž"' });
});
