import type { Problem } from '../model/finding.ts';
import type { MeasuredTwicePair } from '../model/methodology.ts';
import type { Evidence } from '../model/vocabulary.ts';
import { misnamed } from './file-name.ts';
import { structureFile } from './paths.ts';
import type { Rule, RuleContext } from './rule.ts';
import { unknownCode } from './unknown-code.ts';

/** What the indicators of a pair have to rest on. */
const SIDES = [
  ['code', 'self_assessment'],
  ['measured_code', 'automatic'],
] as const satisfies readonly (readonly [keyof MeasuredTwicePair, Evidence])[];

export const measuredTwiceCode: Rule = {
  id: 'measured-twice-code',
  scope: 'methodology',
  severity: 'blocker',
  checks: {
    lv: 'Divējādi mērīta pāra pirmais kods ir rādītājs, kura dati tajā mērījumā ir pašnovērtējums, otrais – rādītājs, kas mērīts automātiski.',
    en: 'Of a pair that is measured twice the first code is an indicator that is self-assessed in that edition, the second one that is measured automatically.',
  },
  remedy: {
    lv: 'Labojiet kodu failā methodology/measured-twice.csv vai kolonnu „evidence” mērījuma struktūrā.',
    en: 'Correct the code in methodology/measured-twice.csv, or the column “evidence” in the structure of the edition.',
  },
  *check(context) {
    const meant = misnamed(context);
    for (const pair of context.dataset.methodology.measuredTwice)
      if (!meant.has(structureFile(pair.edition, pair.sector)))
        for (const [column, evidence] of SIDES) yield* checkSide(context, pair, column, evidence);
  },
};

function* checkSide(
  context: RuleContext,
  pair: MeasuredTwicePair,
  column: (typeof SIDES)[number][0],
  evidence: Evidence,
): Generator<Problem> {
  const { place, edition, sector } = pair;
  const code = pair[column];
  const subject = `${edition}/${sector}/${pair.code}`;
  const row = context.dataset.methodology.structures
    .find((s) => s.edition === edition && s.sector === sector)
    ?.rows.find((one) => one.code === code);
  if (row === undefined) {
    yield* unknownCode(context, { place, subject, column, code, edition, sector });
    return;
  }
  if (row.kind === 'indicator' && row.evidence === evidence) return;
  yield {
    ...place,
    column,
    subject,
    found: `${code} (${row.kind === 'indicator' ? row.evidence : row.kind})`,
    expected: {
      lv: `rādītājs, kura „evidence” ir „${evidence}”`,
      en: `an indicator whose “evidence” is “${evidence}”`,
    },
    message: {
      lv: `„${code}” ${edition}. gada struktūrā nav rādītājs ar datu ieguves veidu „${evidence}”.`,
      en: `“${code}” is no indicator with evidence “${evidence}” in the structure of ${edition}.`,
    },
  };
}
