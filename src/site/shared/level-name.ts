import type { Certainty } from '../../core/model/vocabulary.ts';
import type { Translator } from '../../i18n/translator.ts';

/** The name of a level, which pages tell as such only where a source does. */

interface NamedLevel {
  readonly name_lv: string;
  readonly name_en: string;
  readonly name_status: Certainty;
}

const isPublished = ({ name_status }: NamedLevel): boolean => name_status === 'published';

/** „ („intuitīvs”)”, to be put behind the number of the level; nothing where the name is a working name of ours. */
export const levelNameBehind = (level: NamedLevel, { t, name }: Pick<Translator, 't' | 'name'>): string =>
  isPublished(level) ? t('level.behind', { name: name(level) }) : '';

/** „ (darba nosaukums)”, to be put behind the name of a level; nothing where the name is published. */
export const workingNameBehind = (level: NamedLevel, { t }: Pick<Translator, 't'>): string =>
  isPublished(level) ? '' : t('level.working');

/** „definēts (darba nosaukums)”, where the levels are explained. */
export const levelNameMarked = (level: NamedLevel, words: Pick<Translator, 't' | 'name'>): string =>
  `${words.name(level)}${workingNameBehind(level, words)}`;
