import { accessible, narrow } from './accessibility.ts';
import type { Check } from './check.ts';
import { figures } from './figures.ts';
import { htmlValid } from './html-valid.ts';
import { demonstrationMarked, sitemap } from './indexing.ts';
import { ledger } from './ledger.ts';
import { links } from './links.ts';
import { pageCount } from './page-count.ts';
import { policy } from './policy.ts';
import { faultKeepsSite, officialSite, rescored, sameBytes } from './publishing.ts';
import { query } from './query.ts';
import { search } from './search.ts';
import { weight } from './weight.ts';

/** Every check of the whole site. Adding one touches its own file and this list. */
export const CHECKS: readonly Check[] = [
  pageCount,
  sitemap,
  demonstrationMarked,
  policy,
  htmlValid,
  figures,
  links,
  ledger,
  accessible,
  narrow,
  weight,
  search,
  query,
  rescored,
  sameBytes,
  faultKeepsSite,
  officialSite,
];
