import { Parser, Store, type Quad } from 'n3';
import Validator from 'rdf-validate-shacl';

/** What SHACL says of a node. */
export interface ShapeResult {
  readonly severity: string;
  readonly focus: string;
  readonly path: string;
  readonly value: string;
  /** The kind of constraint, as `MinCount`. */
  readonly constraint: string;
}

/**
 * Left to itself the validator calls a node good, without a word, once it has held it against one shape more than 50 times, as it
 * does with the one algorithm of all checksums. The option stands in no declaration of types.
 */
const WITHOUT_LIMIT = { allowNamedNodeInList: false, maxNodeChecks: 0 };

/** Name after the last `#` or `/`. */
export const shortName = (iri: string): string => iri.slice(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);

/**
 * Results of validating a graph against shapes, in a fixed order.
 * @param shapes as Turtle
 */
export async function validateShapes(graph: readonly Quad[], shapes: string): Promise<ShapeResult[]> {
  const validator = new Validator(new Store(new Parser().parse(shapes)), WITHOUT_LIMIT);
  const report = await validator.validate(new Store([...graph]));
  return report.results
    .map((result) => ({
      severity: shortName(result.severity?.value ?? ''),
      focus: result.focusNode?.value ?? '',
      path: result.path?.value ?? '',
      value: result.value?.value ?? '',
      constraint: shortName(result.sourceConstraintComponent?.value ?? '').replace(/ConstraintComponent$/, ''),
    }))
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}
