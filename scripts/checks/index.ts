import { accessible } from './accessibility.ts';
import { disks } from './attacks/disks.ts';
import { kills, killsInContainers } from './attacks/kills.ts';
import { catalogue } from './catalogue.ts';
import { catalogueElsewhere } from './catalogue-elsewhere.ts';
import { catalogueOfficial } from './catalogue-official.ts';
import type { Check } from './check.ts';
import { csvInert } from './csv-inert.ts';
import { described } from './described/described.ts';
import { disagreementsMarked } from './disagreements-marked.ts';
import { feeds } from './feeds.ts';
import { figures } from './figures.ts';
import { duckdb, formats } from './formats.ts';
import { head } from './head.ts';
import { hostile } from './hostile.ts';
import { htmlValid } from './html-valid.ts';
import { demonstrationMarked, sitemap } from './indexing.ts';
import { keyboard } from './keyboard.ts';
import { patterns } from './language/patterns.ts';
import { sentences } from './language/sentences.ts';
import { spelling } from './language/spelling.ts';
import { loadedTypes } from './loaded-types.ts';
import { ledger } from './ledger.ts';
import { keptState } from './kept-state.ts';
import { ledTo } from './led-to.ts';
import { libreOffice } from './libreoffice.ts';
import { linkNames } from './link-names.ts';
import { links } from './links.ts';
import { narrow } from './narrow.ts';
import { nu } from './nu.ts';
import { sameNumbers } from './numbers/same-numbers.ts';
import { sameParts } from './numbers/same-parts.ts';
import { trueSentences } from './numbers/true-sentences.ts';
import { oddPath } from './odd-path.ts';
import { ownWeights } from './own-weights.ts';
import { pageCount } from './page-count.ts';
import { paper } from './paper.ts';
import { apache } from './hosting/apache.ts';
import { nginx } from './hosting/nginx.ts';
import { policyHeader } from './hosting/policy-header.ts';
import { policy } from './policy.ts';
import { faultKeepsSite, officialSite, sameBytes } from './publishing.ts';
import { rederived, rescored } from './shared-recomputations.ts';
import { replayed } from './replayed.ts';
import { query } from './query.ts';
import { sameSite } from './same-site.ts';
import { recomputePostgresql, recomputeSql } from './recompute/recompute-sql.ts';
import { search } from './search.ts';
import { snippets } from './snippets.ts';
import { steady } from './steady.ts';
import { subPath } from './sub-path.ts';
import { weight } from './weight.ts';
import { whatIf } from './what-if/what-if.ts';

/** Every check of the whole site. Adding one touches its own file and this list. */
export const CHECKS: readonly Check[] = [
  pageCount,
  sitemap,
  demonstrationMarked,
  disagreementsMarked,
  head,
  policy,
  policyHeader,
  htmlValid,
  nu,
  figures,
  formats,
  csvInert,
  loadedTypes,
  described,
  links,
  ledTo,
  linkNames,
  ledger,
  sameNumbers,
  sameParts,
  trueSentences,
  spelling,
  patterns,
  sentences,
  catalogue,
  catalogueOfficial,
  catalogueElsewhere,
  feeds,
  accessible,
  narrow,
  keyboard,
  steady,
  paper,
  weight,
  search,
  ownWeights,
  query,
  whatIf,
  keptState,
  snippets,
  rescored,
  rederived,
  recomputeSql,
  recomputePostgresql,
  replayed,
  sameBytes,
  sameSite,
  duckdb,
  libreOffice,
  faultKeepsSite,
  officialSite,
  kills,
  killsInContainers,
  disks,
  subPath,
  oddPath,
  hostile,
  nginx,
  apache,
];
