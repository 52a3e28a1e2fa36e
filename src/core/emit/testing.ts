import { assess } from '../assess/assess.ts';
import { publishable } from '../assess/embargo.ts';
import { RULES } from '../rules/index.ts';
import { tinyFiles, type Change } from '../rules/testing/tiny-dataset.ts';
import { emit, type Emitted } from './emit.ts';

/** What is emitted of the tiny dataset with changes, for tests. @throws where a change stops publication */
export function tinyEmitted(...changes: readonly Change[]): Emitted {
  const assessed = assess(tinyFiles(...changes));
  const blocker = assessed.findings.find((finding) => finding.severity === 'blocker' && finding.accepted === undefined);
  if (blocker !== undefined) throw new Error(`${blocker.rule}: ${blocker.message.en}`);
  return emit({ ...publishable(assessed, true), rules: RULES });
}
