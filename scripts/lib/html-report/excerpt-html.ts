import type { Finding } from '../../../src/core/model/finding.ts';
import type { Lang } from '../args.ts';
import { escape, seen, seenToTheEnds, shortened } from './escape.ts';
import type { Cell, Column, Excerpt, ExcerptRow } from './excerpt.ts';
import { WORDS } from './words.ts';

/** Letters of a cell that are shown: of the faulty one enough to find the fault. */
const LENGTH = { faulty: 300, other: 60 };
/** Letters of a line of JSON that are shown. */
const LINE = 200;

/** Text of a cell, which may be broken after „_” as it may after „-”. */
const breakable = (text: string): string => escape(text).replaceAll('_', '_<wbr>');

const hidden = (text: string): string => `<span class="hidden">${escape(text)}</span>`;

/** Something faulty, marked by a sign, a frame and a word, and not by colour alone. */
const marked = (html: string, { severity }: Finding, lang: Lang): string =>
  `<mark class="${severity}"><span class="sign" aria-hidden="true">${severity === 'blocker' ? '✕' : '!'}</span> ${hidden(`${WORDS[lang][severity]}: `)}${html}</mark>`;

/** The table around a finding: letters and names of the columns, the row, its neighbours. */
export function excerptHtml(excerpt: Excerpt, finding: Finding, caption: string, lang: Lang): string {
  const head = excerpt.columns.map((column, at) =>
    columnHead(column, excerpt.header.faulty[at] === true, finding, lang),
  );
  const { own, faulty } = excerpt.header;
  const number = own && !faulty.includes(true) ? marked('1', finding, lang) : '1';
  const rows = excerpt.rows.flatMap((row) => [
    rowHtml(row, finding, lang),
    ...(row.row === excerpt.missingAfter ? [missingRow(excerpt, finding, lang)] : []),
  ]);
  const first = excerpt.missingAfter === 1 ? [missingRow(excerpt, finding, lang)] : [];
  return scroll(
    caption,
    `<thead><tr${own ? ' class="own"' : ''}><th scope="col">${hidden(`${WORDS[lang].rowHead} `)}${number}</th>${head.join('')}</tr></thead><tbody>${[...first, ...rows].join('')}</tbody>`,
  );
}

/** Lines of a text around the one a finding is about. */
export function linesHtml(lines: readonly string[], finding: Finding, caption: string, lang: Lang): string {
  const { row = 1 } = finding;
  const rows = [row - 1, row, row + 1].flatMap((at) => {
    const line = lines[at - 1];
    // The newline that ends the last line starts none.
    if (line === undefined || (line === '' && at === lines.length && at !== row)) return [];
    const text = `<code translate="no">${escape(seen(excerptOfLine(line, at === row ? finding : undefined)))}</code>`;
    const own = at === row;
    return [
      `<tr${own ? ' class="own"' : ''}><th scope="row">${at}</th><td class="line">${own ? marked(text, finding, lang) : text}</td></tr>`,
    ];
  });
  return scroll(caption, `<tbody>${rows.join('')}</tbody>`);
}

/** A long line from a little before the key that is at fault. */
function excerptOfLine(line: string, finding: Finding | undefined): string {
  if (line.length <= LINE) return line;
  const key = finding?.column?.split('.').at(-1);
  const at = key === undefined ? line.indexOf('\uFFFD') : line.indexOf(`"${key}"`);
  const from = Math.max(0, at - 60);
  return `${from > 0 ? '…' : ''}${shortened(line.slice(from), LINE)}`;
}

function columnHead(column: Column, faulty: boolean, finding: Finding, lang: Lang): string {
  const words = WORDS[lang];
  if ('from' in column)
    return `<th scope="col" class="gap"><span aria-hidden="true">…</span>${hidden(words.omitted(column.from, column.to))}</th>`;
  const name =
    column.name === ''
      ? `<i>${escape(words.noName)}</i>`
      : `<code translate="no">${breakable(shortened(seenToTheEnds(column.name), LENGTH.other))}</code>`;
  return `<th scope="col"><span class="letter">${column.letter}</span> ${faulty ? marked(name, finding, lang) : name}</th>`;
}

function rowHtml({ row, own, cells }: ExcerptRow, finding: Finding, lang: Lang): string {
  const whole = own && !cells.some((cell) => cell?.faulty === true);
  return `<tr${own ? ' class="own"' : ''}><th scope="row">${whole ? marked(String(row), finding, lang) : row}</th>${cells
    .map((cell) => cellHtml(cell, finding, lang))
    .join('')}</tr>`;
}

function cellHtml(cell: Cell | undefined, finding: Finding, lang: Lang): string {
  if (cell === undefined) return '<td class="gap">…</td>';
  const words = WORDS[lang];
  if (cell.absent === true) return `<td class="absent">${escape(words.absent)}</td>`;
  if (!cell.faulty) return `<td>${breakable(shortened(seen(cell.text), LENGTH.other))}</td>`;
  const text = cell.text === '' ? words.blank : shortened(seenToTheEnds(cell.text), LENGTH.faulty);
  return `<td>${marked(breakable(text), finding, lang)}</td>`;
}

function missingRow({ columns }: Excerpt, finding: Finding, lang: Lang): string {
  const what = finding.expected === undefined ? '' : `: ${finding.expected[lang]}`;
  return `<tr class="own"><td></td><td colspan="${columns.length}">${marked(escape(`${WORDS[lang].missingHere}${what}`), finding, lang)}</td></tr>`;
}

/** A table that can be scrolled with the keyboard where it is wider than the page. */
export const scroll = (label: string, content: string, name = 'excerpt'): string =>
  `<section class="scroll" aria-label="${escape(label)}" tabindex="0"><table class="${name}">${content}</table></section>`;
