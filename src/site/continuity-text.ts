import type { Translator } from '../i18n/translator.ts';
import type { Step } from './continuity-view.ts';

/** „Kopējo rezultātu drīkst salīdzināt; nedrīkst sadaļu „Iekšējie procesi””: what the step allows. */
export function continuityTitle({ indexComparable, brokenDimensions }: Step, { t, name }: Translator): string {
  if (!indexComparable) return t('method.continuity.indexBroken');
  if (brokenDimensions.length === 0) return t('method.continuity.allSame');
  const dimensions = brokenDimensions.map((row) => t('method.continuity.dimension', { name: name(row) })).join(', ');
  return t('method.continuity.someBroken', { dimensions });
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
