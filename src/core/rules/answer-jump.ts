import type { Edition } from '../model/edition.ts';
import type { Problem } from '../model/finding.ts';
import { numberIn } from '../model/meaning.ts';
import type { Structure } from '../model/methodology.ts';
import { answeredSectors } from '../score/edition.ts';
import type { Rule, RuleContext } from './rule.ts';

/** A count is odd from this many times the one before, as where thousands were meant; small ones move about freely. */
const TIMES = 100;
const LEAST = 10;

export const answerJump: Rule = {
  id: 'answer-jump',
  scope: 'plausibility',
  severity: 'warning',
  checks: {
    lv: `Skaits pret iepriekšējo mērījumu nav ${TIMES} reižu lielāks vai mazāks.`,
    en: `A count is not ${TIMES} times above or below that of the previous edition.`,
  },
  remedy: {
    lv: 'Pārbaudiet skaitli: varbūt tas ir citā mērvienībā (tūkstošos) vai tajā ir lieks cipars.',
    en: 'Check the number: perhaps it is in another unit (thousands), or has a digit too many.',
  },
  *check(context) {
    const before = new Map<string, Measured>();
    for (const edition of context.dataset.editions) {
      for (const { structure, members } of answeredSectors(context.dataset, edition)) {
        const now: Measured = { edition, counts: countsOf(structure) };
        const then = before.get(structure.sector);
        before.set(structure.sector, now);
        if (then === undefined) continue;
        for (const code of comparable(context, structure, now.counts, then.counts))
          for (const { institution_id } of members) yield* checkAnswer(institution_id, code, then, now);
      }
    }
  },
};

/** An edition and what it counts in a sector. */
interface Measured {
  readonly edition: Edition;
  readonly counts: Counts;
}

type Counts = ReadonlySet<string>;

const countsOf = ({ rows }: Structure): Counts =>
  new Set(rows.filter((row) => row.type === 'count').map((row) => row.code));

/** Counts of both editions that the methodology does not call another question now. */
function comparable(
  { dataset }: RuleContext,
  { edition, sector }: Structure,
  counts: Counts,
  before: Counts,
): string[] {
  const changed = new Set(
    dataset.methodology.continuity
      .filter((row) => row.edition === edition && row.sector === sector)
      .filter((row) => row.relation !== 'same' && row.relation !== 'reworded')
      .map((row) => row.code),
  );
  return [...counts].filter((code) => before.has(code) && !changed.has(code));
}

function* checkAnswer(id: string, code: string, before: Measured, after: Measured): Generator<Problem> {
  const answer = after.edition.answers.get(id)?.get(code);
  const now = numberIn(answer);
  const then = numberIn(before.edition.answers.get(id)?.get(code));
  if (answer === undefined || now === null || then === null) return;
  if (Math.min(now, then) === 0 || Math.max(now, then) < LEAST) return;
  if (Math.max(now / then, then / now) < TIMES) return;
  const year = before.edition.info.year;
  yield {
    file: after.edition.answersFile,
    row: answer.row,
    column: 'value',
    subject: `${after.edition.info.year}/${id}/${code}`,
    found: answer.value,
    expected: { lv: `${then} (${year}. gadā) vai līdzīgi`, en: `${then} (in ${year}) or the like` },
    message: {
      lv: `Iestādes „${id}” atbilde par „${code}” krasi atšķiras no iepriekšējā mērījuma.`,
      en: `The answer of “${id}” to “${code}” differs sharply from the previous edition.`,
    },
  };
}
