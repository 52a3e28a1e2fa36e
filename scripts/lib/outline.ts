/** A report as an outline, written as plain text for a terminal or as Markdown for a review. */

export interface Item {
  readonly text: string;
  readonly items?: readonly Item[];
}

export type Block =
  | { readonly kind: 'title' | 'heading' | 'subheading' | 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly Item[] }
  /** Markdown shows a table; text shows `first … : rest → rest`. */
  | { readonly kind: 'table'; readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };

interface TextOptions {
  /** Entries of a list or rows of a table beyond this many are counted, not listed. */
  readonly listed: number;
  readonly more: (n: number) => string;
  readonly strong: (text: string) => string;
}

/** The outline for a terminal: indented, long lists cut. */
export function outlineText(blocks: readonly Block[], { listed, more, strong }: TextOptions): string {
  const lines: string[] = [];
  const add = (items: readonly Item[], depth: number): void => {
    const indent = '  '.repeat(depth);
    for (const { text, items: below = [] } of items.slice(0, listed)) {
      lines.push(`${indent}${text}`);
      add(below, depth + 1);
    }
    if (items.length > listed) lines.push(`${indent}${more(items.length - listed)}`);
  };
  for (const block of blocks) {
    if (block.kind === 'list') add(block.items, 1);
    else if (block.kind === 'table') {
      for (const row of block.rows.slice(0, listed)) lines.push(`  ${tableLine(row)}`);
      if (block.rows.length > listed) lines.push(`  ${more(block.rows.length - listed)}`);
    } else if (block.kind === 'text') lines.push(block.text);
    else lines.push(...(lines.length === 0 || block.kind === 'subheading' ? [] : ['']), strong(block.text));
  }
  return lines.join('\n');
}

/** `row · column: old → new`: the last two cells are then and now. */
const tableLine = (row: readonly string[]): string => `${row.slice(0, -2).join(' · ')}: ${row.slice(-2).join(' → ')}`;

const HEADINGS = { title: '# ', heading: '## ', subheading: '### ', text: '' } as const;

/** The outline as Markdown, whole. */
export function outlineMarkdown(blocks: readonly Block[]): string {
  const lines: string[] = [];
  const add = (items: readonly Item[], depth: number): void => {
    for (const { text, items: below = [] } of items) {
      lines.push(`${'  '.repeat(depth)}- ${escaped(text)}`);
      add(below, depth + 1);
    }
  };
  for (const block of blocks) {
    if (lines.length > 0) lines.push('');
    if (block.kind === 'list') add(block.items, 0);
    else if (block.kind === 'table') {
      lines.push(markdownRow(block.columns), markdownRow(block.columns.map(() => '---')));
      lines.push(...block.rows.map((row) => markdownRow(row.map(escaped))));
    } else lines.push(`${HEADINGS[block.kind]}${escaped(block.text)}`);
  }
  return lines.join('\n');
}

const markdownRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** Text that Markdown would read as something else. */
const escaped = (text: string): string => text.replace(/[\\`*_<>|[\]]/g, '\\$&').replace(/\s*\n\s*/g, ' ');
