import { numberIn } from '../model/meaning.ts';
import { agrees } from './agreement.ts';
import type { Quantity } from './quantity.ts';

/**
 * Share of bodies that said `yes`, in percent. The denominator is the bodies of the scope (for a category its members
 * only) to whose category the question is put and that answered it or left it unanswered; a body to which it is not
 * applicable, that was not assessed or whose answer is withheld is in neither number.
 */
export const shareOfYes: Quantity = ({ figure, scope }) => {
  if (figure.metric !== 'share' || figure.subject_kind === 'institution') return undefined;
  if (!scope.parts.every(({ view }) => view.indicators.get(figure.code)?.type === 'boolean')) return undefined;
  let yes = 0;
  let all = 0;
  for (const { view, members } of scope.parts) {
    for (const member of members) {
      const answer = view.asks(member, figure.code) ? view.answerOf(member.institution_id, figure.code) : undefined;
      if (answer === undefined || (answer.missing !== '' && answer.missing !== 'not_answered')) continue;
      all += 1;
      if (answer.meaning === 'yes') yes += 1;
    }
  }
  const computed = all === 0 ? null : (100 * yes) / all;
  return { computed, agrees: agrees(figure.value, figure.unit, computed) };
};

/** The answer of one body to a question answered by a number: a share in percent, or a rating in its own unit (`hours_or_less`). */
export const ownAnswer: Quantity = ({ figure, scope }) => {
  const view = scope.parts[0]?.view;
  const type = view?.indicators.get(figure.code)?.type;
  const fits = (figure.metric === 'share' && type === 'share') || (figure.metric === 'other' && type === 'rating');
  if (view === undefined || figure.subject_kind !== 'institution' || !fits) return undefined;
  const computed = numberIn(view.answerOf(figure.subject_id, figure.code));
  return { computed, agrees: agrees(figure.value, figure.unit, computed) };
};
