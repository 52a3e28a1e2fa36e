/** The two languages of the site; Latvian is the first and has no prefix in its addresses. */
export const LANGUAGES = ['lv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const other = (language: Language): Language => (language === 'lv' ? 'en' : 'lv');

/** The part of a bilingual pair in this language, for instance of `name_lv` and `name_en`. */
export const inLanguage = <T>(language: Language, lv: T, en: T): T => (language === 'lv' ? lv : en);
