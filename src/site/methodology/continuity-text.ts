import type { Translator } from '../../i18n/translator.ts';
import type { Step } from './continuity-view.ts';

/** „2019. un 2021. gada kopvērtējumu drīkst salīdzināt, bet sadaļas rezultātu – ne: „Iekšējie procesi””: what the step allows. */
export function continuityTitle(
  { edition: year, previous, indexComparable, brokenDimensions }: Step,
  { t, name }: Translator,
): string {
  const years = { year, previous };
  if (!indexComparable) return t('method.continuity.indexBroken', years);
  if (brokenDimensions.length === 0) return t('method.continuity.allSame', years);
  const dimensions = brokenDimensions.map((row) => t('method.continuity.dimension', { name: name(row) })).join(', ');
  return t('method.continuity.someBroken', { ...years, dimensions });
}

/** „2022. gadā nemainīti palika 42 no 44 valsts iestāžu rādītājiem”: the newest step. */
export function overviewTitle([newest]: readonly Step[], { plural }: Translator): string {
  if (newest === undefined) return '';
  const { same, adjusted, reworded, rescaled, new: added } = newest.counts;
  const all = same + adjusted + reworded + rescaled + added;
  return plural(
    newest.sector === 'state' ? 'method.continuity.stayedState' : 'method.continuity.stayedMunicipal',
    same,
    { year: newest.edition, all },
  );
}
