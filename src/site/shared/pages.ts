import type { Route } from '../../i18n/routes.ts';
import { groupIds, institutionIds } from './bodies.ts';
import { dimensionCodes, indicatorCodes } from './codes.ts';
import {
  anyDemonstration,
  codeDemonstration,
  correctionsDemonstration,
  editionDemonstration,
  groupDemonstration,
  institutionDemonstration,
} from './demonstration.ts';
import { editionYears } from '../edition/view.ts';
import { methodologyPages } from '../methodology/pages.ts';

/** One page of the site; it exists in both languages. */
export interface SitePage {
  readonly route: Route;
  readonly id?: string;
  /** Whether it is made from a demonstration edition. */
  readonly demonstration: boolean;
}

const one = (route: Route, demonstration: boolean): SitePage => ({ route, demonstration });

const many = (route: Route, ids: readonly string[], demonstration: (id: string) => boolean): readonly SitePage[] =>
  ids.map((id) => ({ route, id, demonstration: demonstration(id) }));

/** Every page of the site but the 404, in the order of the sitemap. */
export function sitePages(): readonly SitePage[] {
  const any = anyDemonstration();
  return [
    one('home', any),
    one('institutions', any),
    ...many('institution', institutionIds(), institutionDemonstration),
    one('groups', any),
    ...many('group', groupIds(), groupDemonstration),
    one('editions', any),
    ...many('edition', editionYears().map(String), (id) => editionDemonstration(Number(id))),
    one('dimensions', any),
    ...many('dimension', dimensionCodes(), codeDemonstration),
    one('indicators', any),
    ...many('indicator', indicatorCodes(), codeDemonstration),
    one('methodology', false),
    ...methodologyPages().map(({ slug, kind }) => ({
      route: 'methodologyPage' as const,
      id: slug,
      demonstration: kind === 'reconciliation' && any,
    })),
    one('checks', false),
    one('robustness', any),
    one('weights', any),
    one('data', any),
    one('query', any),
    one('codebook', any),
    one('corrections', correctionsDemonstration()),
    one('search', any),
    one('about', false),
  ];
}

/** Pages that search engines may list. */
export const indexedPages = (): readonly SitePage[] => sitePages().filter((page) => !page.demonstration);
