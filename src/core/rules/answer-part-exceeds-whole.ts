import type { Edition } from '../model/edition.ts';
import { numberIn } from '../model/meaning.ts';
import type { Sector } from '../model/vocabulary.ts';
import { answeredSectors } from '../score/edition.ts';
import type { Rule, RuleContext } from './rule.ts';

export const answerPartExceedsWhole: Rule = {
  id: 'answer-part-exceeds-whole',
  scope: 'plausibility',
  severity: 'warning',
  checks: {
    lv: 'Daļas skaits (piemēram, elektroniski saņemtie iesniegumi) nav lielāks par kopskaitu.',
    en: 'The count of a part (such as applications received electronically) is not above the count of all.',
  },
  remedy: {
    lv: 'Pārbaudiet abas atbildes: varbūt tās ir samainītas vietām vai kādā ir lieks cipars.',
    en: 'Check both answers: perhaps they were swapped, or one has a digit too many.',
  },
  *check(context) {
    for (const edition of context.dataset.editions) yield* checkEdition(context, edition);
  },
};

function* checkEdition({ dataset }: RuleContext, edition: Edition) {
  const { year } = edition.info;
  for (const { structure, members } of answeredSectors(dataset, edition)) {
    const counts = new Set(structure.rows.filter((row) => row.type === 'count').map((row) => row.code));
    for (const [part, whole] of ratios(dataset.publishedFigures, structure.sector)) {
      if (!counts.has(part) || !counts.has(whole)) continue;
      for (const { institution_id } of members) {
        const own = edition.answers.get(institution_id);
        const one = own?.get(part);
        const some = numberIn(one);
        const all = numberIn(own?.get(whole));
        if (one === undefined || some === null || all === null || some <= all) continue;
        yield {
          file: edition.answersFile,
          row: one.row,
          column: 'value',
          subject: `${year}/${institution_id}/${part}`,
          found: one.value,
          expected: { lv: `ne vairāk kā ${all} („${whole}”)`, en: `at most ${all} (“${whole}”)` },
          message: {
            lv: `Iestādei „${institution_id}” „${part}” ir daļa no „${whole}”, bet ir lielāka par to.`,
            en: `Of “${institution_id}”, “${part}” is a part of “${whole}” but above it.`,
          },
        };
      }
    }
  }
}

/** Pairs of counts of which one is a part of the other: those whose ratio was published, as `part/whole`. */
function ratios(figures: readonly { sector: Sector; code: string }[], sector: Sector): [string, string][] {
  const codes = new Set(figures.filter((figure) => figure.sector === sector).map((figure) => figure.code));
  return [...codes].flatMap((code) => {
    const [part, whole, more] = code.split('/');
    return part !== undefined && whole !== undefined && more === undefined ? [[part, whole] as [string, string]] : [];
  });
}
