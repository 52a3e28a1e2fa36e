import { describe, expect, it } from 'vitest';
import { outlineMarkdown, outlineText, type Block } from './outline.ts';

const BLOCKS: readonly Block[] = [
  { kind: 'title', text: 'Title' },
  { kind: 'text', text: 'Words' },
  { kind: 'heading', text: 'List' },
  { kind: 'list', items: [{ text: 'a_b', items: [{ text: 'x' }, { text: 'y' }, { text: 'z' }] }] },
  { kind: 'subheading', text: 'Table' },
  { kind: 'table', columns: ['key', 'column', 'was', 'is'], rows: [['a|b', 'value', 'no', 'yes']] },
];

describe('outlineText', () => {
  it('indents, and cuts what is too long with a count', () => {
    const text = outlineText(BLOCKS, { listed: 2, more: (n) => `and ${n} more`, strong: (line) => `*${line}*` });
    expect(text.split('\n')).toEqual([
      '*Title*',
      'Words',
      '',
      '*List*',
      '  a_b',
      '    x',
      '    y',
      '    and 1 more',
      '*Table*',
      '  a|b · value: no → yes',
    ]);
  });
});

describe('outlineMarkdown', () => {
  it('is whole, and escapes what Markdown would read', () => {
    expect(outlineMarkdown(BLOCKS).split('\n')).toEqual([
      '# Title',
      '',
      'Words',
      '',
      '## List',
      '',
      '- a\\_b',
      '  - x',
      '  - y',
      '  - z',
      '',
      '### Table',
      '',
      '| key | column | was | is |',
      '| --- | --- | --- | --- |',
      '| a\\|b | value | no | yes |',
    ]);
  });
});
