import type { Derived } from '../derive/derive.ts';
import type { Dataset } from '../model/dataset.ts';
import { blocks, type Finding } from '../model/finding.ts';
import { editionOfFile, editionsOf, isOfSeveral } from '../rules/edition-of.ts';
import { validateInput, validateResults } from '../rules/run.ts';
import type { Assessed } from './assess.ts';

/** Days on which something was published are no edition's own. */
const RELEASES = /^data\/releases\.(?:csv|xlsx)/;

/**
 * What may be told of what was found while editions are under embargo: what is found without them, too, in the very same words. What
 * compares editions, or counts rows of several, thus tells of none that is hidden. What was met in reading a table with rows of several
 * editions is left out, and so is a row of it that does not say which edition it is about.
 * @param open the dataset without what is under embargo
 * @param derived what follows from it
 */
export function openFindings({ dataset, findings, read }: Assessed, open: Dataset, derived: Derived): Finding[] {
  const shown = new Set(open.editions.map(({ info }) => info.year));
  const hidden = new Set(dataset.editions.map(({ info }) => info.year).filter((year) => !shown.has(year)));
  const isHidden = (year: number | null): boolean => year !== null && hidden.has(year);
  const files = new Map([...read.files].filter(([file]) => !isHidden(editionOfFile(file))));
  const reported = read.reported.filter(
    ({ file }) => !isOfSeveral(file) && !RELEASES.test(file) && !isHidden(editionOfFile(file)),
  );
  const input = validateInput({ files, dataset: open, reported });
  const found = blocks(input) ? input : validateResults(open, derived, input);
  const editionOf = editionsOf(found, files);
  const told = found.filter((finding) => {
    const year = editionOf(finding);
    return year === null ? !isOfSeveral(finding.file) : !hidden.has(year);
  });
  const all = new Set(findings.map((finding) => JSON.stringify(finding)));
  return told.flatMap((finding) => read.placed(finding) ?? []).filter((finding) => all.has(JSON.stringify(finding)));
}
