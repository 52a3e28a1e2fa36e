import type { Translator } from '../../i18n/translator.ts';

/** „2017., 2018. un 2019.” / “2017, 2018 and 2019”: years of which something is said, ascending. */
export function yearsText(years: readonly number[], { language }: Pick<Translator, 'language'>): string {
  const written = years.map((year) => (language === 'lv' ? `${year}.` : String(year)));
  return new Intl.ListFormat(language === 'lv' ? 'lv' : 'en-GB', { type: 'conjunction' }).format(written);
}
