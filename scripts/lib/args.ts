import { parseArgs } from 'node:util';
import { nearestOf, perhaps } from '../../src/core/parse/nearest.ts';
import { UsageError } from './failure.ts';
import type { Option, Verb } from './verbs/verb.ts';

/** Languages of the reports; Latvian comes first. */
export type Lang = 'lv' | 'en';

/** What an option holds once it is read. */
type Value<O extends Option> = O extends { readonly type: 'boolean' }
  ? boolean
  : | (O extends { readonly choices: readonly (infer Choice)[] } ? Choice : string)
    | (O extends { readonly default: string } ? never : undefined);

/** What was asked for on the command line of a verb. */
export interface Asked<V extends Verb> {
  readonly values: { readonly [Name in keyof V['options']]: Value<V['options'][Name]> };
  /** What stands beside the options, as in `npm run import -- FILE.xlsx`. */
  readonly operands: readonly string[];
}

const SAYS = {
  lv: {
    unknown: (name: string) => `${name}: tādas opcijas nav`,
    surplus: (text: string) => `${text}: lieks arguments`,
    empty: (name: string, value: string) => `${name}: jānorāda vērtība, ${name} ${value}`,
    full: (name: string) => `${name}: šai opcijai vērtības nav`,
    repeated: (name: string) => `${name}: norādīts vairākas reizes`,
    help: 'visas opcijas rāda --help',
  },
  en: {
    unknown: (name: string) => `${name}: there is no such option`,
    surplus: (text: string) => `${text}: there is no such argument`,
    empty: (name: string, value: string) => `${name}: a value is asked for, ${name} ${value}`,
    full: (name: string) => `${name}: this option takes no value`,
    repeated: (name: string) => `${name}: given more than once`,
    help: '--help shows all options',
  },
} as const;

/**
 * Reads a command line strictly, by the description of its verb.
 * @throws UsageError in one line for what the verb does not take: an unknown option (the nearest is named), a value too many, too
 * few or not among the choices, an option twice, too few or too many operands
 */
export function readVerb<const V extends Verb>(argv: readonly string[], verb: V): Asked<V> {
  const lang = langIn(argv);
  const says = SAYS[lang];
  const options: Readonly<Record<string, Option>> = verb.options;
  const names = Object.keys(options).map((name) => `--${name}`);
  const refuse = (text: string, meant?: string): UsageError =>
    new UsageError(`${text}${meant === undefined ? '' : `; ${perhaps(meant)[lang]}`} (${says.help})`);
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(Object.entries(options).map(([name, { type }]) => [name, { type }])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values: Record<string, string | boolean | undefined> = {};
  for (const [name, option] of Object.entries(options))
    values[name] = option.type === 'boolean' ? false : option.default;
  const given = new Set<string>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (option === undefined || rawName !== `--${name}`) throw refuse(says.unknown(rawName), nearestOf(rawName, names));
    // Which of two is meant nobody knows.
    if (given.has(name)) throw new UsageError(says.repeated(rawName));
    given.add(name);
    if (option.type === 'boolean') {
      if (value !== undefined) throw refuse(says.full(rawName));
      values[name] = true;
    } else {
      // What looks like the next option is one.
      if (value === undefined || (inlineValue !== true && /^-./.test(value)))
        throw refuse(says.empty(rawName, option.value[lang]));
      if (option.choices?.includes(value) === false)
        throw new UsageError(`${rawName} ${value}: ${option.choices.join(' | ')}`);
      values[name] = value;
    }
  }
  if (verb.operands === undefined) {
    const [text] = operands;
    if (text !== undefined) throw refuse(says.surplus(text), nearestOf(`--${text}`, names));
  } else {
    const { asked } = verb.operands;
    const wanted = verb.operands.names[lang];
    const many = wanted.at(-1)?.includes('…') === true;
    const needed = wanted.filter((name) => !name.startsWith('[')).length;
    const surplus = operands.length > wanted.length;
    if (operands.length < needed || (!many && surplus))
      throw refuse(`${asked[lang]}${surplus ? ` (${operands.join(' ')})` : ''}: ${wanted.join(' ')}`);
  }
  return { values: values as Asked<V>['values'], operands };
}

/** The language that is asked for with `--lang`; null where none is. */
function langAsked(argv: readonly string[]): Lang | null {
  const at = argv.indexOf('--lang');
  const value = at < 0 ? argv.find((text) => text.startsWith('--lang='))?.slice('--lang='.length) : argv[at + 1];
  return value === 'lv' || value === 'en' ? value : null;
}

/** The language of the reports, as far as it can be told before the options have been read. */
export const langIn = (argv: readonly string[]): Lang => langAsked(argv) ?? 'lv';

/**
 * The language of the help: that of `--lang`, else that of the environment where it is English.
 * @param env as POSIX has it: LC_ALL comes before LC_MESSAGES, that before LANG
 */
export function helpLang(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Lang {
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value !== undefined && value !== '');
  return langAsked(argv) ?? (/^en(?:$|[_.@-])/i.test(locale ?? '') ? 'en' : 'lv');
}

/** Whether the help is asked for, whatever else stands there; what follows `--` are operands. */
export const helpAsked = (argv: readonly string[]): boolean => {
  const end = argv.indexOf('--');
  return (end < 0 ? argv : argv.slice(0, end)).some((text) => text === '--help' || text === '-h');
};

/** @throws UsageError for what is no port number */
export function readPort(value: string): number {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : -1;
  if (port >= 0 && port <= 65535) return port;
  throw new UsageError(`--port ${value}: 0–65535`);
}

/** What is told where a value is none of the known ones. */
export const meantText = (found: string, known: readonly string[], lang: Lang): string => {
  const best = nearestOf(found, known);
  return best === undefined ? known.join(', ') : perhaps(best)[lang];
};
