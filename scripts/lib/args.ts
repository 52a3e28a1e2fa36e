import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { messageOf, UsageError } from './failure.ts';

/** Languages of the reports; Latvian comes first. */
export type Lang = 'lv' | 'en';

/** What every verb that reads data takes. */
export const INPUT_OPTIONS = {
  data: { type: 'string', default: 'data' },
  methodology: { type: 'string', default: 'methodology' },
  lang: { type: 'string', default: 'lv' },
} as const satisfies ParseArgsOptionsConfig;

/**
 * Options of a verb, read strictly.
 * @throws UsageError for an unknown option, a missing value or an argument that belongs to no option
 */
export function readArgs<const Options extends ParseArgsOptionsConfig>(argv: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...argv], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw new UsageError(`${messageOf(error)} (${knownOptions(options)})`);
  }
}

/**
 * Options of a verb that also takes arguments without a name, as `diff OLD NEW` does.
 * @param names of the arguments, for the message
 * @param least how many of them there must be
 * @throws UsageError as readArgs, and for too few or too many arguments
 */
export function readArgsAndPlaces<const Options extends ParseArgsOptionsConfig>(
  argv: readonly string[],
  options: Options,
  names: readonly string[],
  least: number,
) {
  const usage = `${names.map((name, at) => (at < names.length - least ? `[${name}]` : name)).join(' ')}, ${knownOptions(options)}`;
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, strict: true, allowPositionals: true });
    if (positionals.length >= least && positionals.length <= names.length) return { values, places: positionals };
    throw new UsageError(`${positionals.length}: ${positionals.join(' ')}`.trimEnd());
  } catch (error) {
    throw new UsageError(`${messageOf(error)} (${usage})`);
  }
}

const knownOptions = (options: ParseArgsOptionsConfig): string =>
  Object.entries(options)
    .map(([name, { type }]) => `--${name}${type === 'string' ? ' …' : ''}`)
    .join(', ');

/** @throws UsageError for a language the reports do not have */
export function readLang(value: string): Lang {
  if (value === 'lv' || value === 'en') return value;
  throw new UsageError(`--lang ${value}: lv | en`);
}

/** @throws UsageError for what is no port number */
export function readPort(value: string): number {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : -1;
  if (port >= 0 && port <= 65535) return port;
  throw new UsageError(`--port ${value}: 0–65535`);
}
