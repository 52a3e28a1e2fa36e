import { readFileSync } from 'node:fs';
import type { Finding } from '../../../src/core/model/finding.ts';
import { RULES } from '../../../src/core/rules/index.ts';
import { path } from '../../../src/i18n/routes.ts';
import type { Lang } from '../args.ts';
import type { Loaded } from '../load.ts';
import { columnLetters } from '../validation/column-letters.ts';
import type { Counts } from '../validation/counts.ts';
import { REPORT_START } from '../validation/report-file.ts';
import type { Shown } from '../validation/shown.ts';
import { acceptedHtml } from './accepted-html.ts';
import { countText, countsText } from './count-text.ts';
import { escape } from './escape.ts';
import { fileName } from './file-names.ts';
import { figuresHtml } from './figures-html.ts';
import { firstSteps } from './first-steps.ts';
import { grouped, type FileGroup } from './groups.ts';
import { groupId, ruleHtml } from './rule-html.ts';
import { sourceOf } from './sources.ts';
import { SHOWN_IN_PLACE, WORDS } from './words.ts';

const STYLE = readFileSync(new URL('./report.css', import.meta.url), 'utf8');
const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));

/**
 * What validation found, as one page that needs nothing else: no script, no other file, no network. The same input gives the
 * same bytes.
 */
export function htmlReport({ input, dataset }: Loaded, shown: Shown, lang: Lang): string {
  const words = WORDS[lang];
  const files = grouped(shown.findings);
  const accepted = shown.findings.filter((finding) => finding.accepted !== undefined);
  const title = titleOf(shown, lang);
  return `${REPORT_START}
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escape(title)} · ${words.title}</title>
<style>
${STYLE}</style>
</head>
<body>
<header>
<p class="kicker">${words.kicker}</p>
<h1>${escape(title)}</h1>
<p class="lead">${leadOf(shown, lang)}</p>
${shown.edition === null ? '' : `<p>${editionNote(shown.edition, shown.elsewhere, lang)}</p>`}
</header>
<main>
${files.length === 0 ? '' : `${firstHtml(files, lang)}\n${contentsHtml(files, lang)}\n`}${filesHtml(files, input, linkOf(dataset.publication.site, lang), lang)}
${figuresHtml(shown.reconciled, shown.findings, lang)}
${accepted.length === 0 ? '' : acceptedHtml(accepted, lang)}
</main>
</body>
</html>
`;
}

function titleOf({ edition, counts, elsewhere }: Shown, lang: Lang): string {
  const words = WORDS[lang];
  if (counts.blockers > 0) return words.cannot(countsText(counts, lang));
  if (edition !== null && elsewhere.blockers > 0) return words.editionClean(edition);
  return counts.warnings > 0 ? words.canBut(countsText(counts, lang)) : words.can;
}

function leadOf({ counts }: Shown, lang: Lang): string {
  const words = WORDS[lang];
  if (counts.blockers > 0) return words.leadBlocked;
  return counts.warnings > 0 ? words.leadWarnings : words.leadClean;
}

function editionNote(edition: number, elsewhere: Counts, lang: Lang): string {
  const words = WORDS[lang];
  const counts = countsText(elsewhere, lang);
  return [
    words.editionOnly(edition),
    ...(counts === '' ? [] : [words.elsewhere(counts)]),
    ...(elsewhere.blockers > 0 ? [words.elsewhereBlocks] : []),
  ].join(' ');
}

function firstHtml(files: readonly FileGroup[], lang: Lang): string {
  const words = WORDS[lang];
  const { steps, later, unread } = firstSteps(files, (rule) => BY_ID.get(rule)?.scope ?? 'file');
  const items = steps.map((group) => {
    const n = group.findings.length;
    const remedy = BY_ID.get(group.rule)?.remedy[lang] ?? group.findings[0].remedy[lang];
    return `<li><a href="#${groupId(group)}">${escape(fileName(group.file)[lang])}</a>${n === 1 ? '' : `, ${countText(n, 'places', lang)}`}: ${escape(remedy)}</li>`;
  });
  return `<section id="first"><h2>${words.first}</h2>
${unread ? `<p>${words.firstFiles}</p>\n` : ''}${steps.length === 0 ? `<p>${words.firstNothing}</p>` : `<ol>${items.join('\n')}</ol>`}
${later === 0 ? '' : `<p>${words.later(later)}</p>\n`}<p>${words.how}</p></section>`;
}

function contentsHtml(files: readonly FileGroup[], lang: Lang): string {
  const words = WORDS[lang];
  const items = files.map(
    ({ file, blockers, warnings }) =>
      `<li><a href="#${fileId(file)}">${escape(fileName(file)[lang])}</a> <span class="quiet">${countsText({ blockers, warnings }, lang)}</span></li>`,
  );
  return `<nav aria-label="${words.files}"><h2>${words.files}</h2><ul>${items.join('\n')}</ul></nav>`;
}

const fileId = (file: string): string => `file-${file.replace(/[^A-Za-z0-9]+/g, '-')}`;

function filesHtml(
  files: readonly FileGroup[],
  input: Loaded['input'],
  link: (rule: string) => string | undefined,
  lang: Lang,
): string {
  const letter = columnLetters(input);
  /** Room for findings in their place, by rule. */
  const room = new Map<string, number>();
  let n = 1;
  return files
    .map(({ file, rules }) => {
      const cut = rules.map((group) => {
        const left = room.get(group.rule) ?? SHOWN_IN_PLACE;
        const shown = Math.min(left, group.findings.length);
        room.set(group.rule, left - shown);
        return { group, shown };
      });
      const inPlace = cut.flatMap(({ group, shown }): Finding[] => group.findings.slice(0, shown));
      const source = sourceOf(file, inPlace, input);
      const sections = cut.map(({ group, shown }) => {
        const rule = BY_ID.get(group.rule) ?? {
          id: group.rule,
          checks: group.findings[0].message,
          remedy: group.findings[0].remedy,
        };
        const from = n;
        n += group.findings.length;
        return ruleHtml(group, { lang, rule, link: link(group.rule), source, letter, from, shown });
      });
      return `<section class="file" id="${fileId(file)}"><h2>${escape(fileName(file)[lang])} <code translate="no">${escape(file)}</code></h2>
${sections.join('\n')}</section>`;
    })
    .join('\n');
}

/** Address of the page that explains a rule; none while the site's own address is a placeholder. */
function linkOf(site: string, lang: Lang): (rule: string) => string | undefined {
  const url = URL.canParse(site) ? new URL(site) : null;
  if (
    url === null ||
    !/^https?:$/.test(url.protocol) ||
    /(?:^|\.)(?:example|test|invalid|localhost)$/.test(url.hostname)
  )
    return () => undefined;
  const page = `${site.replace(/\/$/, '')}${path(lang, 'checks')}`;
  return (rule) => `${page}#${rule}`;
}
