import type { Finding } from '../../../src/core/model/finding.ts';
import type { Lang } from '../args.ts';
import { escape, seen } from './escape.ts';
import { fileName } from './file-names.ts';
import { placeText } from './place-text.ts';
import { WORDS } from './words.ts';

/** Findings that known-issues.csv accepts, with the reason. */
export function acceptedHtml(findings: readonly Finding[], lang: Lang): string {
  const words = WORDS[lang];
  const items = findings.map(
    (
      finding,
    ) => `<li><p><b>${escape(fileName(finding.file)[lang])}, ${escape(placeText(finding, undefined, lang))}.</b> ${escape(seen(finding.message[lang]))} <code translate="no">${escape(seen(finding.subject))}</code></p>
<p>${words.reason}: ${escape(seen(finding.accepted?.[lang] ?? ''))}</p></li>`,
  );
  return `<section id="accepted"><h2>${words.acceptedTitle}: ${findings.length}</h2>
<p>${words.acceptedLead}</p>
<ul class="findings">${items.join('\n')}</ul></section>`;
}
