import type { Name } from '../../../../src/core/emit/catalogue/graph.ts';
import type { Data, PortalState } from './portal-actions.ts';

/** Fields of a resource that a CKAN with ckanext-dcat 2.4.3 gives on in its own catalogue, each under the name of its property. */
const PROPERTIES: Readonly<Record<string, Name>> = {
  license: 'dct:license',
  rights: 'dct:rights',
  availability: 'dcatap:availability',
};

/** The distributions that the portal's own catalogue has of its resources: only what stands in the resource itself. */
export const portalDistributions = ({ datasets }: PortalState): Partial<Record<Name, unknown>>[] =>
  datasets
    .flatMap(({ resources }) => resources)
    .map((resource: Data) =>
      Object.fromEntries(
        Object.entries(PROPERTIES).flatMap(([field, name]) =>
          Object.hasOwn(resource, field) ? [[name, resource[field]]] : [],
        ),
      ),
    );
