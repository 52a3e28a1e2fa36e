import type { Translator } from '../../i18n/translator.ts';

/** When a name or a membership held: „kopš 2009. gada 1. jūlija”, „2017. gada … – 2019. gada …”. */
export function validityText(
  { valid_from: from, valid_to: to }: { readonly valid_from: string | null; readonly valid_to: string | null },
  { t, date }: Translator,
): string {
  if (from === null) return to === null ? t('history.always') : t('history.until', { to: date(to, 'dative') });
  return to === null
    ? t('history.since', { from: date(from, 'genitive') })
    : t('history.between', { from: date(from, 'genitive'), to: date(to, 'dative') });
}
