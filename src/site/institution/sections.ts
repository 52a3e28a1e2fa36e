import type { Translator } from '../../i18n/translator.ts';
import { gainsOf } from './gains.ts';
import type { InstitutionView } from './view.ts';
import { robustnessOf } from '../shared/robustness.ts';
import { variantsOf } from '../what-if/variants.ts';
import { whyChanged } from './why-changed.ts';
import { whyNotSentence } from './why-changed-sentence.ts';

/** The sections that a body's page is asked for most, as far as it has them, in their order. */
export function institutionSections(
  view: InstitutionView,
  words: Translator,
): readonly { readonly slug: string; readonly text: string }[] {
  const { t } = words;
  const { id, latest } = view;
  return [
    {
      has: whyChanged(view) !== null || whyNotSentence(view, words) !== null,
      slug: t('file.why'),
      text: t('why.titleNone'),
    },
    {
      has: latest !== undefined && robustnessOf(id, latest.edition) !== undefined,
      slug: t('anchor.sure'),
      text: t('institution.jump.sure'),
    },
    { has: gainsOf(view) !== null, slug: t('anchor.next'), text: t('institution.jump.next') },
    { has: variantsOf(view) !== null, slug: t('anchor.whatIf'), text: t('whatIf.title') },
    { has: latest !== undefined, slug: t('anchor.answers'), text: t('institution.jump.answers') },
  ].flatMap(({ has, ...section }) => (has ? [section] : []));
}
