import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import type { Bilingual } from '../../src/core/model/finding.ts';
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
  return parsed(argv, options, false).values;
}

/**
 * Options of a verb and what stands beside them, as in `npm run import -- FILE.xlsx`.
 * @param names what is asked for, in its order; the last may end in `…`, then one or more of it are; one in `[…]` may be left out
 * @param asked the same in words
 * @throws UsageError as readArgs does, and where there are too few or too many
 */
export function readOperands<const Options extends ParseArgsOptionsConfig>(
  argv: readonly string[],
  options: Options,
  names: readonly string[],
  asked: Bilingual,
) {
  const { values, positionals } = parsed(argv, options, true);
  const many = names.at(-1)?.endsWith('…') === true;
  const needed = names.filter((name) => !name.startsWith('[')).length;
  if (positionals.length < needed || (!many && positionals.length > names.length))
    throw new UsageError(
      `${asked[langIn(argv)]}${positionals.length > needed ? ` (${positionals.join(' ')})` : ''}: ${names.join(' ')} (${known(options)})`,
    );
  return { values, operands: positionals };
}

function parsed<const Options extends ParseArgsOptionsConfig>(
  argv: readonly string[],
  options: Options,
  allowPositionals: boolean,
) {
  const read = () => parseArgs({ args: [...argv], options, strict: true, allowPositionals, tokens: true });
  let result: ReturnType<typeof read>;
  try {
    result = read();
  } catch (error) {
    throw new UsageError(`${messageOf(error)} (${known(options)})`);
  }
  const given = new Set<string>();
  for (const token of result.tokens) {
    if (token.kind !== 'option') continue;
    // Which of two is meant nobody knows.
    if (given.has(token.name)) throw new UsageError(`--${token.name}: ${REPEATED[langIn(argv)]}`);
    given.add(token.name);
  }
  return result;
}

const REPEATED = { lv: 'norādīts vairākas reizes', en: 'given more than once' } as const;

/** The language that is asked for, as far as it can be told before the options have been read. */
export const langIn = (argv: readonly string[]): Lang => {
  const at = argv.indexOf('--lang');
  return argv.includes('--lang=en') || (at >= 0 && argv[at + 1] === 'en') ? 'en' : 'lv';
};

const known = (options: ParseArgsOptionsConfig): string =>
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
