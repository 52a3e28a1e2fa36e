import { emit } from '../emit/emit.ts';
import { parseDataset } from '../parse/dataset.ts';
import { reconcile } from '../reconcile/reconcile.ts';
import { RULES } from '../rules/index.ts';
import { validate } from '../rules/run.ts';
import { tinyFiles, type Change } from '../rules/testing/tiny-dataset.ts';
import { readTables, type TableSet } from './table-set.ts';

/** The published tables of the tiny dataset with changes, for tests. @throws where a change stops publication */
export function tinyTables(...changes: readonly Change[]): TableSet {
  const files = tinyFiles(...changes);
  const { dataset, reported } = parseDataset(files);
  const { findings, results } = validate(files, dataset, reported);
  const blocker = findings.find((finding) => finding.severity === 'blocker' && finding.accepted === undefined);
  if (blocker !== undefined) throw new Error(`${blocker.rule}: ${blocker.message.en}`);
  const emitted = emit({ dataset, results, findings, reconciled: reconcile(dataset, results), rules: RULES });
  return readTables((path) => emitted.files.get(path) ?? '');
}
