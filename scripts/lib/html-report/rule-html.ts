import type { Finding } from '../../../src/core/model/finding.ts';
import type { Rule } from '../../../src/core/rules/rule.ts';
import type { Lang } from '../args.ts';
import { countText } from './count-text.ts';
import { escape, seen, seenToTheEnds, shortened } from './escape.ts';
import { excerptHtml, linesHtml, scroll } from './excerpt-html.ts';
import { excerptOf } from './excerpt.ts';
import type { RuleGroup } from './groups.ts';
import { placeText } from './place-text.ts';
import type { Source } from './sources.ts';
import { WORDS } from './words.ts';

export interface RuleView {
  readonly lang: Lang;
  readonly rule: Pick<Rule, 'id' | 'checks' | 'remedy'>;
  /** Where the rule is explained; undefined where the site has no address yet. */
  readonly link: string | undefined;
  readonly source: Source | null;
  readonly letter: (finding: Finding) => string | undefined;
  /** Number of the first finding, counted over the whole report. */
  readonly from: number;
  /** How many findings are shown in their place; the rest is listed. */
  readonly shown: number;
}

/** Where a group stands in the page. */
export const groupId = ({ file, rule }: { file: string; rule: string }): string =>
  `${file.replace(/[^A-Za-z0-9]+/g, '-')}-${rule}`;

/** Findings of one rule in one file: what the rule asks, the remedy once, each finding in its place. */
export function ruleHtml(group: RuleGroup, view: RuleView): string {
  const { lang, rule, link } = view;
  const words = WORDS[lang];
  const { severity, findings } = group;
  const [{ remedy }] = findings;
  const shared = findings.every((finding) => finding.remedy[lang] === remedy[lang]);
  const kind = countText(findings.length, severity === 'blocker' ? 'blockers' : 'warnings', lang);
  const title = words[severity === 'blocker' ? 'broken' : 'doubtful'](rule.checks[lang].replace(/\.$/, ''));
  const id = `<code translate="no">${escape(rule.id)}</code>`;
  const own = findings.slice(0, view.shown);
  const rest = findings.slice(view.shown);
  return `<section class="rule" id="${groupId(group)}">
<h3><span class="kind ${severity}"><span class="sign" aria-hidden="true">${severity === 'blocker' ? '✕' : '!'}</span> ${kind}</span> ${escape(title)}</h3>
<p><b>${words.remedy}:</b> ${escape(shared ? remedy[lang] : rule.remedy[lang])}</p>
<p class="rule-id quiet">${words.rule} ${link === undefined ? id : `<a href="${escape(link)}">${id}</a>`}</p>
<ol class="findings">
${own.map((finding, at) => findingHtml(finding, view.from + at, !shared, view)).join('\n')}
</ol>
${rest.length === 0 ? '' : restHtml(group, rest, view)}</section>`;
}

function findingHtml(finding: Finding, n: number, remedy: boolean, view: RuleView): string {
  const { lang, letter, source } = view;
  const words = WORDS[lang];
  const place = placeText(finding, letter(finding), lang);
  const excerpt = source !== null && 'table' in source ? excerptOf(finding, source.table) : null;
  const facts = [
    // Where a row is missing, that nothing was found says nothing.
    ...(finding.found === undefined || excerpt?.missingAfter !== undefined
      ? []
      : [fact(words.found, foundText(finding.found, lang))]),
    ...(finding.expected === undefined ? [] : [expectedFact(finding.expected[lang], lang)]),
    ...(remedy ? [fact(words.remedy, finding.remedy[lang])] : []),
  ];
  const caption = words.excerpt(n, place);
  return `<li id="n${n}"><p class="where"><a href="#n${n}">${words.number(n)}</a> <b>${escape(place)}</b></p>
<p>${escape(seen(finding.message[lang]))}</p>
${facts.length === 0 ? '' : `<dl>${facts.join('')}</dl>`}
${excerpt === null ? linesAround(finding, caption, view) : excerptHtml(excerpt, finding, caption, lang)}</li>`;
}

const linesAround = (finding: Finding, caption: string, { source, lang }: RuleView): string =>
  source !== null && 'lines' in source && finding.row !== undefined
    ? linesHtml(source.lines, finding, caption, lang)
    : '';

const fact = (name: string, text: string): string => `<div><dt>${name}</dt><dd>${escape(text)}</dd></div>`;

const foundText = (found: string, lang: Lang): string =>
  found === '' ? WORDS[lang].blank : shortened(seenToTheEnds(found), 300);

/** A guess is called a suggestion. */
const expectedFact = (expected: string, lang: Lang): string =>
  fact(/^(?:varbūt|perhaps) /.test(expected) ? WORDS[lang].perhaps : WORDS[lang].expected, seen(expected));

/** Findings beyond those shown in place, a row each. */
function restHtml(group: RuleGroup, findings: readonly Finding[], { lang, letter }: RuleView): string {
  const words = WORDS[lang];
  const label = words.more(findings.length);
  const rows = findings.map((finding) => {
    const expected = finding.expected?.[lang] ?? '';
    const column = finding.column ?? '';
    const at = letter(finding);
    const named = at === undefined ? column : `${at} (${column})`;
    const found = finding.found === undefined ? '' : foundText(finding.found, lang);
    return `<tr><th scope="row">${finding.row ?? ''}</th>${[named, found, expected, finding.message[lang]]
      .map((text) => `<td>${escape(seen(text))}</td>`)
      .join('')}</tr>`;
  });
  const head = [words.rowHead, words.columnHead, words.found, words.expected, words.message]
    .map((name) => `<th scope="col">${name}</th>`)
    .join('');
  return `<h4>${label}</h4>
${scroll(`${label}: ${group.file}, ${group.rule}`, `<thead><tr>${head}</tr></thead><tbody>${rows.join('\n')}</tbody>`, 'rest')}
`;
}
