import type { Answers, Edition } from '../model/edition.ts';
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
    const before = new Map<string, { year: number; answers: Answers; counts: ReadonlySet<string> }>();
    for (const edition of context.dataset.editions) {
      for (const { structure, members } of answeredSectors(context.dataset, edition)) {
        const counts = countsOf(structure);
        const previous = before.get(structure.sector);
        before.set(structure.sector, { year: edition.info.year, answers: edition.answers, counts });
        if (previous === undefined) continue;
        for (const code of comparable(context, structure, counts, previous.counts))
          for (const { institution_id } of members)
            yield* checkAnswer(edition, previous.year, institution_id, code, previous.answers);
      }
    }
  },
};

const countsOf = ({ rows }: Structure): ReadonlySet<string> =>
  new Set(rows.filter((row) => row.type === 'count').map((row) => row.code));

/** Counts of both editions that the methodology does not call another question now. */
function comparable(
  { dataset }: RuleContext,
  { edition, sector }: Structure,
  counts: ReadonlySet<string>,
  before: ReadonlySet<string>,
): string[] {
  const changed = new Set(
    dataset.methodology.continuity
      .filter((row) => row.edition === edition && row.sector === sector)
      .filter((row) => row.relation !== 'same' && row.relation !== 'reworded')
      .map((row) => row.code),
  );
  return [...counts].filter((code) => before.has(code) && !changed.has(code));
}

function* checkAnswer(
  { info, answers, answersFile }: Edition,
  previousYear: number,
  id: string,
  code: string,
  before: Answers,
) {
  const answer = answers.get(id)?.get(code);
  const [now, then] = [Number(answer?.value || Number.NaN), Number(before.get(id)?.get(code)?.value || Number.NaN)];
  if (answer === undefined || !(Math.min(now, then) > 0) || Math.max(now, then) < LEAST) return;
  if (Math.max(now / then, then / now) < TIMES) return;
  yield {
    file: answersFile,
    row: answer.row,
    column: 'value',
    subject: `${info.year}/${id}/${code}`,
    found: answer.value,
    expected: { lv: `${then} (${previousYear}. gadā) vai līdzīgi`, en: `${then} (in ${previousYear}) or the like` },
    message: {
      lv: `„${code}” krasi atšķiras no iepriekšējā mērījuma.`,
      en: `“${code}” differs sharply from the previous edition.`,
    },
  };
}
