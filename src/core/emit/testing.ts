import { parseDataset } from '../parse/dataset.ts';
import { derive } from '../derive/derive.ts';
import { RULES } from '../rules/index.ts';
import { validate } from '../rules/run.ts';
import { tinyFiles, type Change } from '../rules/testing/tiny-dataset.ts';
import { emit, type Emitted } from './emit.ts';

/** What is emitted of the tiny dataset with changes, for tests. @throws where a change stops publication */
export function tinyEmitted(...changes: readonly Change[]): Emitted {
  const files = tinyFiles(...changes);
  const { dataset, reported } = parseDataset(files);
  const { findings, results } = validate(files, dataset, reported);
  const blocker = findings.find((finding) => finding.severity === 'blocker' && finding.accepted === undefined);
  if (blocker !== undefined) throw new Error(`${blocker.rule}: ${blocker.message.en}`);
  return emit({ dataset, derived: derive(dataset, results), findings, rules: RULES });
}
