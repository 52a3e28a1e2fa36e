import type { Translator } from '../../i18n/translator.ts';
import type { ReleaseSettings } from '../shared/published.ts';

/** What is said of a release: by whom, when and under which licence, each only where the settings say it. */

type Words = Pick<Translator, 't' | 'pick' | 'date'>;

/** Null where the settings name nobody. */
export function publisherName({ publisher }: ReleaseSettings, { pick }: Pick<Translator, 'pick'>): string | null {
  const name = pick(publisher.name_lv, publisher.name_en);
  return name === '' ? null : name;
}

/** „Datu versija 2022.1, 2023. gada 5. maijs” */
export const releaseText = ({ release, date }: ReleaseSettings, words: Words): string =>
  date === '' ? words.t('release.name', { release }) : words.t('release.dated', { release, date: words.date(date) });

/** „Datu versija 2022.1; licence CC0 1.0” */
export const releaseAndLicence = ({ release, licence }: ReleaseSettings, { t }: Pick<Translator, 't'>): string =>
  licence.title === '' ? t('release.name', { release }) : t('release.licensed', { release, licence: licence.title });

/** Publisher and release, for the foot of every page; of demonstration data, which are not the publisher's, the release alone. */
export const footerLine = (settings: ReleaseSettings, demonstration: boolean, words: Words): string =>
  [demonstration ? null : publisherName(settings, words), releaseText(settings, words)]
    .filter((part) => part !== null)
    .join(' · ');

/** Whether the licence asks for nothing, not even to be named. */
export const isPublicDomain = ({ licence }: ReleaseSettings): boolean => licence.id.startsWith('CC0');

/** How the data are cited, demonstration said in words. */
export function citationText(settings: ReleaseSettings, address: string, demonstration: boolean, words: Words): string {
  const { t } = words;
  const publisher = publisherName(settings, words);
  const what = demonstration
    ? publisher === null
      ? t('data.cite.demonstration')
      : t('data.cite.demonstrationNotBy', { publisher })
    : t('data.cite.data');
  return [
    ...(demonstration || publisher === null ? [] : [publisher]),
    what,
    releaseText(settings, words),
    address,
  ].join('. ');
}
