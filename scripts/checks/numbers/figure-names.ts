import type { Key } from '../../../src/i18n/messages.ts';
import type { PageLanguage } from '../templates.ts';
import { en, lv } from './words.ts';

/** Names of figures by language, as their stems: `tendence-valsts`, `trend-state` and `trend-2022-state` are `trend`. */

const SECTORS = ['file.sector.state', 'file.sector.municipal'] as const satisfies readonly Key[];

/** Undefined where no figure is called so. On the page of a body or group the dimensions are its profile. */
export function figureStem(id: string, language: PageLanguage, template: string): string | undefined {
  const words: Readonly<Record<string, string>> = language === 'lv' ? lv : en;
  const stems = Object.keys(words).filter((key) => key.startsWith('file.') && !key.startsWith('file.sector'));
  const name = id.replace(/-\d{4}(?=-)/, '');
  const own = stems.filter(
    (key) => words[key] === name || SECTORS.some((sector) => `${words[key] ?? ''}-${words[sector] ?? ''}` === name),
  );
  const profile = template === 'institution' || template === 'group';
  const [best] = own.filter((key) => own.length === 1 || (key === 'file.profile') === profile);
  return best?.replace('file.', '');
}
