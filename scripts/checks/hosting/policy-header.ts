import { join } from 'node:path';
import { headerRules, headersOf, type HostingFacts } from '../../../src/core/hosting/header-rules.ts';
import { hostedIn } from '../../lib/hosting.ts';
import type { Check } from '../check.ts';
import { elementsOf, metaOf } from '../html.ts';

export const policyHeader: Check = {
  id: 'policy-header',
  about: 'hosts are told the policy of every page as the page itself says it, and besides only who may frame it',
  async run({ folder, pages }) {
    const { facts } = await hostedIn(join(folder, 'data'));
    const problems = pages.flatMap((page) => policyHeaderProblems(page.file, page.html(), facts));
    return { checked: pages.length, problems };
  },
};

/** @param file path of the page inside the site */
export function policyHeaderProblems(file: string, html: string, facts: HostingFacts): string[] {
  const said = metaOf(elementsOf(html), 'content-security-policy') ?? 'no policy';
  const sent = headersOf(headerRules(facts), file)['Content-Security-Policy'] ?? '';
  const [whole, frames] = sent.split('; frame-ancestors ');
  if (frames === undefined) return [`${file}: the header does not say who may frame the page`];
  return whole === said ? [] : [`${file}: the header says ${String(whole)}, the page ${said}`];
}
