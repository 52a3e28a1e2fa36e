import en from './en.json' with { type: 'json' };
import lv from './lv.json' with { type: 'json' };
import type { Language } from './language.ts';
import { bound } from './typography.ts';

export type Key = keyof typeof lv;
export type Parameters_ = Readonly<Record<string, string | number>>;

const boundTexts = (texts: Readonly<Record<Key, string>>): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, bound(text)]));

const MESSAGES: Readonly<Record<Language, Readonly<Record<string, string | undefined>>>> = {
  lv: boundTexts(lv),
  en: boundTexts(en),
};

/** Keys that one dictionary has and another has not; a key missing anywhere fails the build. */
export function missingKeys(): string[] {
  const lvKeys = Object.keys(lv);
  const enKeys = Object.keys(en);
  return [
    ...lvKeys.filter((key) => !enKeys.includes(key)).map((key) => `en.json: ${key}`),
    ...enKeys.filter((key) => !lvKeys.includes(key)).map((key) => `lv.json: ${key}`),
  ];
}

const missing = missingKeys();
if (missing.length > 0) throw new Error(`Translations are missing: ${missing.join(', ')}`);

/**
 * A public text with its `{places}` filled in.
 * @throws where a place has no parameter or a parameter has no place, so that neither can rot; and where there is no such
 * text, as where a part of its key came from data
 */
export function message(language: Language, key: Key, parameters: Parameters_ = {}): string {
  const used = new Set<string>();
  const texts = MESSAGES[language];
  const template = Object.hasOwn(texts, key) ? texts[key] : undefined;
  if (template === undefined) throw new Error(`${language}.json has no ${key}`);
  const text = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (value === undefined) throw new Error(`${language}.json: ${key} needs {${name}}`);
    used.add(name);
    return String(value);
  });
  const unused = Object.keys(parameters).filter((name) => !used.has(name));
  if (unused.length > 0) throw new Error(`${language}.json: ${key} has no place for ${unused.join(', ')}`);
  return text;
}
