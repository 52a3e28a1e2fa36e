import type { Language } from '../../i18n/language.ts';
import { path } from '../../i18n/routes.ts';
import type { Kind } from './rank.ts';

const LISTS = {
  institution: 'institutions',
  group: 'groups',
  indicator: 'indicators',
  dimension: 'dimensions',
  edition: 'editions',
  methodologyPage: 'methodology',
} as const;

/** What kind of page stands at an address below `base`; lists and single pages are `other`. */
export function kindOf(url: string, language: Language, base = '/'): Kind {
  const at = `/${url.slice(base.length).replace(/^\//, '')}`;
  for (const [kind, list] of Object.entries(LISTS) as [keyof typeof LISTS, (typeof LISTS)[keyof typeof LISTS]][]) {
    const folder = path(language, list);
    if (at.startsWith(folder) && (at !== folder || kind === 'methodologyPage')) return kind;
  }
  return 'other';
}
