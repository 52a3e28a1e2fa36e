import type { Translator } from '../../i18n/translator.ts';
import { listed } from '../shared/listing.ts';
import type { PeersView } from './peers-view.ts';

/** By what the peers of a body were chosen, in the body's own case: category, other attributes, volumes. */
export function peersSentence({ attributes, volumes, edition }: PeersView, words: Translator): string {
  const { t, name } = words;
  return t('peers.sentence', {
    year: edition,
    attributes: listed(
      [t('peers.category'), ...attributes, ...volumes.map((row) => t('list.quoted', { name: name(row) }))],
      words,
    ),
  });
}
