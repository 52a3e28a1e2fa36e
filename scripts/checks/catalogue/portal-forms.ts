import type { Quad } from 'n3';
import { expand, type Name } from '../../../src/core/emit/catalogue/graph.ts';

/**
 * Whether a portal with one of the forms that ckanext-dcat 2.4.3 brings along (profile `euro_dcat_ap_3`, CKAN 2.10.10 and 2.11.5) takes
 * a dataset that it harvests. A dataset with one value that its form does not take is left out whole.
 */
interface PortalForm {
  /** Properties that the profile reads into a list of parts for which the form has no field. */
  readonly refuses: readonly Name[];
  /** What the value of a property has to begin with, where the form offers a list. */
  readonly listed: Readonly<Partial<Record<Name, string>>>;
}

const FORMS: Readonly<Record<string, PortalForm>> = {
  dcat_ap_full: { refuses: [], listed: { 'adms:status': 'http://purl.org/adms/status/' } },
  dcat_ap_recommended: { refuses: ['dct:creator'], listed: {} },
};

/** What each of the two forms would refuse of a catalogue. */
export const portalFormProblems = (quads: readonly Quad[]): string[] =>
  Object.entries(FORMS).flatMap(([form, { refuses, listed }]) => {
    const refused = new Set(refuses.map((name) => expand(name)));
    const begins = new Map(Object.entries(listed).map(([name, start]) => [expand(name as Name), start]));
    return quads.flatMap(({ subject, predicate, object }) => {
      const start = begins.get(predicate.value);
      return refused.has(predicate.value) || (start !== undefined && !object.value.startsWith(start))
        ? [`${form} refuses ${predicate.value} ${object.value} of ${subject.value}`]
        : [];
    });
  });
