import type { Lang } from '../args.ts';
import { UsageError } from '../failure.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Where the token comes from; never an option, because other users of the machine see those. */
const VARIABLE = 'CKAN_TOKEN';

const SAYS = {
  lv: {
    missing: `${VARIABLE}: vides mainīgajā jābūt portāla API pilnvarai (portālā: lietotāja profils, „API tokens”)`,
    form: `${VARIABLE}: pilnvarā var būt tikai burti bez diakritikas, cipari un pieturzīmes, bez atstarpēm; ievietojiet to bez „Bearer”`,
  },
  en: {
    missing: `${VARIABLE}: the environment variable must hold an API token of the portal (there: user profile, “API tokens”)`,
    form: `${VARIABLE}: a token has only plain letters, digits and punctuation, no spaces; give it without “Bearer”`,
  },
} as const;

/**
 * The portal's token as it goes into the header `Authorization`: raw, without "Bearer".
 * @throws UsageError where there is none, or one that no header can carry
 */
export function readToken(env: Env, lang: Lang): string {
  const token = tokenIn(env);
  if (token === '') throw new UsageError(SAYS[lang].missing);
  if (!/^[\x21-\x7e]+$/.test(token)) throw new UsageError(SAYS[lang].form);
  return token;
}

/** Takes the token out of a text, however it got there: as it is, or as JSON or an address writes it. */
export function hiding(env: Env): (text: string) => string {
  const token = tokenIn(env);
  if (token === '') return (text) => text;
  const forms = new Set([token, JSON.stringify(token).slice(1, -1), encodeURIComponent(token)]);
  return (text) => [...forms].reduce((hidden, form) => hidden.replaceAll(form, '***'), text);
}

const tokenIn = (env: Env): string => env[VARIABLE]?.trim() ?? '';
