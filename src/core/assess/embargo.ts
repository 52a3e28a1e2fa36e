import { derive, type Derived } from '../derive/derive.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Finding } from '../model/finding.ts';
import type { Assessed } from './assess.ts';
import { openFindings } from './open-findings.ts';

/** What may be published of an input. */
export interface Publishable {
  readonly dataset: Dataset;
  readonly derived: Derived;
  readonly findings: readonly Finding[];
}

/**
 * The embargo, applied here and nowhere else: what may be published of what was assessed.
 * @param embargoed whether embargoed editions are wanted too
 * @throws where nothing was scored, which whoever publishes looks at before
 */
export function publishable(assessed: Assessed, embargoed: boolean): Publishable {
  const { dataset, derived, findings } = assessed;
  if (derived === null) throw new Error('nothing was scored, and so nothing can be published');
  const open = embargoed ? dataset : withoutEmbargoed(dataset);
  if (open === dataset) return { dataset, derived, findings };
  const years = new Set(open.editions.map((edition) => edition.info.year));
  const own = derive(
    open,
    derived.results.filter((result) => years.has(result.edition)),
  );
  return { dataset: open, derived: own, findings: openFindings(assessed, open, own) };
}

/**
 * The dataset without embargoed editions and what belongs to them: also the days of data/releases.csv since one was received, or where
 * that is not known since its year began, which may be about it.
 */
export function withoutEmbargoed(dataset: Dataset): Dataset {
  const embargoed = new Set(
    dataset.editions.filter((edition) => edition.info.embargoed).map((edition) => edition.info.year),
  );
  if (embargoed.size === 0) return dataset;
  const since = dataset.editions
    .filter(({ info }) => info.embargoed)
    .map(({ info }) => info.received || String(info.year))
    .sort()[0];
  const open = <Row extends { readonly edition: number }>(rows: readonly Row[]): Row[] =>
    rows.filter((row) => !embargoed.has(row.edition));
  return {
    ...dataset,
    registry: { ...dataset.registry, attributes: open(dataset.registry.attributes) },
    editions: dataset.editions.filter((edition) => !edition.info.embargoed),
    methodology: {
      ...dataset.methodology,
      structures: open(dataset.methodology.structures),
      levels: open(dataset.methodology.levels),
      measuredTwice: open(dataset.methodology.measuredTwice),
      continuity: open(dataset.methodology.continuity).filter((row) => !embargoed.has(row.previous_edition)),
    },
    corrections: open(dataset.corrections),
    releases: dataset.releases.filter(({ date }) => since === undefined || date < since),
    publishedFigures: open(dataset.publishedFigures),
  };
}
