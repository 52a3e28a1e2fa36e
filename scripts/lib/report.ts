import type { Finding, Severity } from '../../src/core/model/finding.ts';
import type { Lang } from './args.ts';
import type { Style } from './terminal.ts';

/** Findings of one rule beyond this many are counted, not listed. */
const LISTED = 100;

type Paint = (style: Style, text: string) => string;

interface ReportOptions {
  readonly lang: Lang;
  readonly paint?: Paint;
  /** What each rule checks, by rule id. */
  readonly checks: ReadonlyMap<string, { readonly lv: string; readonly en: string }>;
}

const WORDS = {
  lv: {
    blocker: 'aptur publicēšanu',
    warning: 'brīdinājums',
    accepted: 'Pieņemtie atradumi (data/known-issues.csv)',
    column: 'kolonna',
    found: 'ir',
    expected: 'jābūt',
    remedy: 'ko darīt',
    reason: 'iemesls',
    nothing: '(tukšs)',
    more: (n: number) => `… un vēl ${n}`,
    blockers: { zero: 'kļūdu', one: 'kļūda', other: 'kļūdas' },
    warnings: { zero: 'brīdinājumu', one: 'brīdinājums', other: 'brīdinājumi' },
    accepteds: { zero: 'pieņemtu', one: 'pieņemts', other: 'pieņemti' },
  },
  en: {
    blocker: 'stops publication',
    warning: 'warning',
    accepted: 'Accepted findings (data/known-issues.csv)',
    column: 'column',
    found: 'found',
    expected: 'expected',
    remedy: 'what to do',
    reason: 'reason',
    nothing: '(blank)',
    more: (n: number) => `… and ${n} more`,
    blockers: { zero: 'faults', one: 'fault', other: 'faults' },
    warnings: { zero: 'warnings', one: 'warning', other: 'warnings' },
    accepteds: { zero: 'accepted', one: 'accepted', other: 'accepted' },
  },
} as const;

const PLURALS = { lv: new Intl.PluralRules('lv'), en: new Intl.PluralRules('en') };

/** A number with its noun in the form the language wants. */
export function counted(n: number, forms: { zero: string; one: string; other: string }, lang: Lang): string {
  const form = PLURALS[lang].select(n);
  return `${n} ${form === 'zero' || form === 'one' ? forms[form] : forms.other}`;
}

const plain: Paint = (_style, text) => text;

/** One line that counts what validation found. */
export function summaryLine(findings: readonly Finding[], lang: Lang): string {
  const words = WORDS[lang];
  const open = findings.filter((finding) => finding.accepted === undefined);
  const of = (severity: Severity): number => open.filter((finding) => finding.severity === severity).length;
  return [
    counted(of('blocker'), words.blockers, lang),
    counted(of('warning'), words.warnings, lang),
    counted(findings.length - open.length, words.accepteds, lang),
  ].join(', ');
}

/** All findings as text: blockers first, by rule in the order in which the rules ran, accepted ones apart. */
export function reportFindings(findings: readonly Finding[], { lang, paint = plain, checks }: ReportOptions): string {
  const words = WORDS[lang];
  const lines: string[] = [];
  const open = findings.filter((finding) => finding.accepted === undefined);
  for (const severity of ['blocker', 'warning'] as const) {
    for (const [rule, group] of byRule(open.filter((finding) => finding.severity === severity))) {
      const title = `${rule} · ${group.length} · ${words[severity]}`;
      lines.push(paint(severity === 'blocker' ? 'red' : 'yellow', paint('bold', title)));
      const check = checks.get(rule);
      if (check !== undefined) lines.push(paint('dim', `  ${check[lang]}`));
      lines.push(...listed(group, lang));
    }
  }
  const accepted = findings.filter((finding) => finding.accepted !== undefined);
  if (accepted.length > 0) {
    lines.push(paint('bold', `${words.accepted} · ${accepted.length}`));
    for (const finding of accepted.slice(0, LISTED)) {
      lines.push(`  ${finding.rule}, ${finding.subject}: ${finding.message[lang]}`);
      lines.push(`    ${words.reason}: ${finding.accepted?.[lang] ?? ''}`);
    }
    if (accepted.length > LISTED) lines.push(`  ${words.more(accepted.length - LISTED)}`);
    lines.push('');
  }
  return lines.join('\n');
}

function listed(group: readonly Finding[], lang: Lang): string[] {
  const words = WORDS[lang];
  const lines: string[] = [];
  for (const finding of group.slice(0, LISTED)) {
    lines.push(`  ${visible(place(finding, lang))}: ${visible(finding.message[lang])}`);
    if (finding.found !== undefined)
      lines.push(`    ${words.found}: ${finding.found === '' ? words.nothing : visible(finding.found)}`);
    if (finding.expected !== undefined) lines.push(`    ${words.expected}: ${visible(finding.expected[lang])}`);
    lines.push(`    ${words.remedy}: ${finding.remedy[lang]}`);
  }
  if (group.length > LISTED) lines.push(`  ${words.more(group.length - LISTED)}`);
  lines.push('');
  return lines;
}

/** Longest text of a cell or about one, in characters. */
const LONGEST = 400;

/** A text that may hold what somebody else wrote: nothing in it steers a terminal, and it has an end. */
function visible(text: string): string {
  const shown = text.replaceAll(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, (character) => {
    const point = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
    return `⟨U+${point.padStart(4, '0')}⟩`;
  });
  return shown.length > LONGEST ? `${shown.slice(0, LONGEST - 1)}…` : shown;
}

/** `file:row column`, as far as it is known; the row as a spreadsheet counts. */
function place({ file, row, column }: Finding, lang: Lang): string {
  const words = WORDS[lang];
  const at = row === undefined ? file : `${file}:${row}`;
  return column === undefined ? at : `${at}, ${words.column} ${column}`;
}

function byRule(findings: readonly Finding[]): Map<string, Finding[]> {
  const grouped = new Map<string, Finding[]>();
  for (const finding of findings) {
    const list = grouped.get(finding.rule);
    if (list === undefined) grouped.set(finding.rule, [finding]);
    else list.push(finding);
  }
  return grouped;
}
