import type { Bilingual, Finding } from '../../src/core/model/finding.ts';
import type { Lang } from './args.ts';
import type { Style } from './terminal.ts';
import { countsOf, type Counts } from './validation/counts.ts';

/** Findings of one rule beyond this many are counted, not listed. */
const LISTED = 100;

type Paint = (style: Style, text: string) => string;

interface ReportOptions {
  readonly lang: Lang;
  readonly paint?: Paint;
  /** What a fault stops; publication where it is not said. */
  readonly stops?: 'publication' | 'import';
  /** What each rule checks, by rule id. */
  readonly checks: ReadonlyMap<string, Bilingual>;
  /** Letter of the column that a finding is about, as a spreadsheet has it. */
  readonly letter?: (finding: Finding) => string | undefined;
}

const WORDS = {
  lv: {
    blocker: { publication: 'aptur publicēšanu', import: 'netiek importēts' },
    warning: 'brīdinājums',
    accepted: 'Pieņemtie atradumi (data/known-issues.csv)',
    column: 'kolonna',
    key: 'atslēga',
    found: 'ir',
    expected: 'jābūt',
    remedy: 'ko darīt',
    reason: 'iemesls',
    nothing: '(tukšs)',
    more: (n: number) => `… un vēl ${n} (visi: npm run validate -- --report FAILS.html)`,
    elsewhere: (year: number, counts: string) =>
      `Redzams tikai tas, kas attiecas uz ${year}. gada mērījumu vai uz visiem mērījumiem. Pārējos mērījumos: ${counts}.`,
    elsewhereBlocks: 'Publicēšanu aptur arī pārējo mērījumu kļūdas.',
    blockers: { zero: 'kļūdu', one: 'kļūda', other: 'kļūdas' },
    warnings: { zero: 'brīdinājumu', one: 'brīdinājums', other: 'brīdinājumi' },
    accepteds: { zero: 'pieņemtu', one: 'pieņemts', other: 'pieņemti' },
  },
  en: {
    blocker: { publication: 'stops publication', import: 'stops the import' },
    warning: 'warning',
    accepted: 'Accepted findings (data/known-issues.csv)',
    column: 'column',
    key: 'key',
    found: 'found',
    expected: 'expected',
    remedy: 'what to do',
    reason: 'reason',
    nothing: '(blank)',
    more: (n: number) => `… and ${n} more (all: npm run validate -- --report FILE.html)`,
    elsewhere: (year: number, counts: string) =>
      `Only what concerns the edition of ${year}, or all editions, is shown. In the others: ${counts}.`,
    elsewhereBlocks: 'Faults of the other editions stop publication too.',
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

/** How many there are of each kind, in words. */
export function countsText({ blockers, warnings, accepted }: Counts, lang: Lang): string {
  const words = WORDS[lang];
  return [
    counted(blockers, words.blockers, lang),
    counted(warnings, words.warnings, lang),
    counted(accepted, words.accepteds, lang),
  ].join(', ');
}

/** One line that counts what validation found. */
export const summaryLine = (findings: readonly Finding[], lang: Lang): string => countsText(countsOf(findings), lang);

/** What is not shown where only one edition was asked for; '' where that is nothing. */
export function elsewhereText(year: number, elsewhere: Counts, lang: Lang): string {
  if (elsewhere.blockers + elsewhere.warnings + elsewhere.accepted === 0) return '';
  const { elsewhere: says, elsewhereBlocks } = WORDS[lang];
  const text = says(year, countsText(elsewhere, lang));
  return elsewhere.blockers === 0 ? text : `${text} ${elsewhereBlocks}`;
}

/** All findings as text: blockers first, by rule in the order in which the rules ran, accepted ones apart. */
export function reportFindings(
  findings: readonly Finding[],
  { lang, paint = plain, stops = 'publication', checks, letter = noLetter }: ReportOptions,
): string {
  const words = WORDS[lang];
  const lines: string[] = [];
  const open = findings.filter((finding) => finding.accepted === undefined);
  for (const severity of ['blocker', 'warning'] as const) {
    for (const [rule, group] of byRule(open.filter((finding) => finding.severity === severity))) {
      const title = `${rule} · ${group.length} · ${severity === 'blocker' ? words.blocker[stops] : words.warning}`;
      lines.push(paint(severity === 'blocker' ? 'red' : 'yellow', paint('bold', title)));
      const check = checks.get(rule);
      if (check !== undefined) lines.push(paint('dim', `  ${check[lang]}`));
      // The remedy is said once where it is one for all.
      const [{ remedy }] = group;
      const shared = group.every((finding) => finding.remedy[lang] === remedy[lang]) ? remedy : undefined;
      if (shared !== undefined) lines.push(`  ${words.remedy}: ${shared[lang]}`);
      lines.push(...listed(group, lang, shared === undefined, letter));
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

function listed(
  group: readonly Finding[],
  lang: Lang,
  remedies: boolean,
  letter: (finding: Finding) => string | undefined,
): string[] {
  const words = WORDS[lang];
  const lines: string[] = [];
  for (const finding of group.slice(0, LISTED)) {
    lines.push(`  ${visible(place(finding, letter(finding), lang))}: ${visible(finding.message[lang])}`);
    if (finding.found !== undefined)
      lines.push(`    ${words.found}: ${finding.found === '' ? words.nothing : visible(finding.found)}`);
    if (finding.expected !== undefined) lines.push(`    ${words.expected}: ${visible(finding.expected[lang])}`);
    if (remedies) lines.push(`    ${words.remedy}: ${finding.remedy[lang]}`);
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

/** `file:row column`, as far as it is known; row and letter as a spreadsheet has them, in a workbook the address of the cell. */
function place({ file, row, column, cell }: Finding, letter: string | undefined, lang: Lang): string {
  const words = WORDS[lang];
  if (cell !== undefined) return `${file} ${cell}${column === undefined ? '' : `, ${words.column} ${column}`}`;
  const at = row === undefined ? file : `${file}:${row}`;
  if (column === undefined) return at;
  if (file.endsWith('.json')) return `${at}, ${words.key} ${column}`;
  return `${at}, ${words.column} ${letter === undefined ? column : `${letter} (${column})`}`;
}

const noLetter = (): undefined => undefined;

type Group = [Finding, ...Finding[]];

function byRule(findings: readonly Finding[]): Map<string, Group> {
  const grouped = new Map<string, Group>();
  for (const finding of findings) {
    const list = grouped.get(finding.rule);
    if (list === undefined) grouped.set(finding.rule, [finding]);
    else list.push(finding);
  }
  return grouped;
}
