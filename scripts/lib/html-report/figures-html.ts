import type { ReconciledFigure } from '../../../src/core/reconcile/reconcile.ts';
import { summary } from '../../../src/core/reconcile/summary.ts';
import type { Finding } from '../../../src/core/model/finding.ts';
import type { Lang } from '../args.ts';
import { acceptedByPlace, computedText, decimal, publishedText } from '../reconciliation.ts';
import { escape } from './escape.ts';
import { scroll } from './excerpt-html.ts';
import { WORDS } from './words.ts';

/** How the scores agree with the published figures: the counts, what differs, why the rest is not tested. */
export function figuresHtml(
  reconciled: readonly ReconciledFigure[] | null,
  findings: readonly Finding[],
  lang: Lang,
): string {
  const words = WORDS[lang];
  const title = `<h2>${words.figures}</h2>`;
  if (reconciled === null) return `<section id="figures">${title}<p>${words.figuresUnscored}</p></section>`;
  const { figures, testable, agree, notTestable } = summary(reconciled);
  const counts =
    testable === 0
      ? words.figuresNone(figures)
      : words.figuresCounts(figures, testable, agree, decimal((100 * agree) / testable, 1, lang));
  const differing = reconciled.filter(({ agrees }) => agrees === false);
  return `<section id="figures">${title}
<p>${counts}</p>
${differing.length === 0 ? '' : differingHtml(differing, findings, lang)}
${notTestable.length === 0 ? '' : reasonsHtml(notTestable, lang)}</section>`;
}

function differingHtml(figures: readonly ReconciledFigure[], findings: readonly Finding[], lang: Lang): string {
  const words = WORDS[lang];
  const accepted = acceptedByPlace(findings);
  const rows = figures.map((entry) => {
    const { place } = entry.figure;
    const { computed } = entry;
    const came = computed === null ? words.noValue : computedText(entry.figure, computed, lang);
    const reason = accepted.get(`${place.file}:${place.row}`)?.[lang] ?? '';
    return `<tr><th scope="row">${place.row ?? ''}</th>${[
      entry.about[lang],
      publishedText(entry.figure, lang),
      came,
      reason,
    ]
      .map((text) => `<td>${escape(text)}</td>`)
      .join('')}</tr>`;
  });
  const head = [words.rowHead, words.about, words.published, words.computed, words.reason]
    .map((name) => `<th scope="col">${name}</th>`)
    .join('');
  return `<h3>${words.differing}: ${figures.length}</h3>
${scroll(words.differing, `<thead><tr>${head}</tr></thead><tbody>${rows.join('\n')}</tbody>`, 'rest')}`;
}

function reasonsHtml(reasons: ReturnType<typeof summary>['notTestable'], lang: Lang): string {
  const words = WORDS[lang];
  const rows = reasons.map(
    ({ reason, n }) => `<tr><th scope="row">${escape(reason[lang])}</th><td class="number">${n}</td></tr>`,
  );
  return `<h3>${words.notTestable}</h3>
${scroll(words.notTestable, `<thead><tr><th scope="col">${words.reason}</th><th scope="col">${words.count}</th></tr></thead><tbody>${rows.join('')}</tbody>`, 'counts')}`;
}
