import type { Bilingual, Finding } from '../../src/core/model/finding.ts';
import type { ReconciledFigure } from '../../src/core/reconcile/reconcile.ts';
import { roundedBeyond } from '../../src/core/reconcile/agreement.ts';
import { summary } from '../../src/core/reconcile/summary.ts';
import { translator } from '../../src/i18n/translator.ts';
import { publishedValue } from '../../src/site/shared/published-value.ts';
import type { Lang } from './args.ts';
import type { Shown } from './validation/shown.ts';
import type { Outside } from './verb.ts';

const WORDS = {
  lv: {
    title: 'Publicētie skaitļi',
    counts: (figures: number, testable: number, agree: number, share: string) =>
      `${figures} publicēti, ${testable} pārbaudāmi, ${agree} sakrīt (${share} %)`,
    differ: 'Nesakrīt',
    not: 'Nav pārbaudāmi',
    published: 'publicēts',
    computed: 'aprēķināts',
    known: 'zināma problēma',
    unknown: 'nav starp zināmajām problēmām',
    nothing: 'nav vērtības',
    agrees: 'sakrīt',
    unscored: 'Publicētie skaitļi nav salīdzināti: kamēr ir kļūdas, punktus nerēķina.',
  },
  en: {
    title: 'Published figures',
    counts: (figures: number, testable: number, agree: number, share: string) =>
      `${figures} published, ${testable} testable, ${agree} agree (${share} %)`,
    differ: 'Disagree',
    not: 'Not testable',
    published: 'published',
    computed: 'computed',
    known: 'known issue',
    unknown: 'not among the known issues',
    nothing: 'no value',
    agrees: 'agrees',
    unscored: 'Published figures were not compared: while there are faults nothing is scored.',
  },
} as const;

/**
 * How the computed results agree with what was published: counts, each figure that disagrees with its entry in
 * known-issues.csv, and why the rest cannot be tested.
 * @param verbose also lists every figure that agrees or cannot be tested
 */
export function reportReconciliation(
  figures: readonly ReconciledFigure[],
  findings: readonly Finding[],
  { lang, verbose }: { lang: Lang; verbose: boolean },
): string {
  const words = WORDS[lang];
  const { testable, agree, notTestable } = summary(figures);
  const share = testable === 0 ? '–' : decimal((100 * agree) / testable, 1, lang);
  const accepted = acceptedByPlace(findings);
  const lines = [words.title, `  ${words.counts(figures.length, testable, agree, share)}`];
  const differing = figures.filter(({ agrees }) => agrees === false);
  if (differing.length > 0) lines.push(`${words.differ} · ${differing.length}`);
  for (const entry of differing) {
    const { place } = entry.figure;
    const reason = accepted.get(`${place.file}:${place.row}`);
    lines.push(`  ${name(entry, lang)}`);
    lines.push(`    ${reason === undefined ? words.unknown : `${words.known}: ${reason[lang]}`}`);
  }
  if (notTestable.length > 0) lines.push(`${words.not} · ${figures.length - testable}`);
  for (const { reason, n } of notTestable) lines.push(`  ${n} · ${reason[lang]}`);
  if (verbose) {
    for (const entry of figures.filter(({ agrees }) => agrees !== false)) {
      lines.push(`  ${name(entry, lang)} · ${entry.reason?.[lang] ?? words.agrees}`);
    }
  }
  return lines.join('\n');
}

/** Reasons of the accepted findings by `file:row`. */
export const acceptedByPlace = (findings: readonly Finding[]): ReadonlyMap<string, Bilingual> =>
  new Map(
    findings.flatMap(({ file, row, accepted }) =>
      accepted === undefined ? [] : [[`${file}:${row}`, accepted] as const],
    ),
  );

/** One figure in a line: where it stands, what it is about, what was published and what comes out. */
function name({ figure, about, computed, testable }: ReconciledFigure, lang: Lang): string {
  const words = WORDS[lang];
  const { place } = figure;
  const text = `${place.file}:${place.row}: ${about[lang]}: ${words.published} ${publishedText(figure, lang)}`;
  if (!testable) return text;
  return `${text}, ${words.computed} ${computed === null ? words.nothing : computedText(figure, computed, lang)}`;
}

/** A published value with its unit, in words. */
export const publishedText = (figure: ReconciledFigure['figure'], lang: Lang): string =>
  publishedValue({ value: figure.value, unit: figure.unit }, translator(lang));

/** What is computed, to one digit more than was published. */
export const computedText = ({ value }: ReconciledFigure['figure'], computed: number | string, lang: Lang): string =>
  typeof computed === 'number' ? roundedBeyond(value, computed, lang) : computed;

export const decimal = (value: number, digits: number, lang: Lang): string =>
  new Intl.NumberFormat(lang, { maximumFractionDigits: digits, useGrouping: false }).format(value);

/** Prints how the scores agree with the published figures, or why that is not known. */
export function printReconciliation(
  { findings, reconciled }: Shown,
  options: { lang: Lang; verbose: boolean },
  { print }: Outside,
): void {
  if (reconciled === null) print(WORDS[options.lang].unscored);
  else print(reportReconciliation(reconciled, findings, options));
}
