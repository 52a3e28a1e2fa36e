import type { Lang } from '../args.ts';
import { EXITS, type ExitCode, type Option, type Verb } from './verb.ts';

/** Lines are no longer than this, as far as words allow. */
const WIDTH = 100;
/** Names longer than this have what is said of them on the next line. */
const NAMES = 26;

const SAYS = {
  lv: {
    usage: 'Lietošana',
    optionsWord: '[opcijas]',
    options: 'Opcijas',
    examples: 'Piemēri',
    exits: 'Izejas kodi',
    default: 'ja nav norādīts:',
    help: 'parāda šo palīdzību; --lang lv|en nosaka, kurā valodā',
    passed: (program: string) => `Visus argumentus saņem „${program}”.`,
    verbs: 'Komandas',
    each: 'Par katru vairāk: npm run help -- KOMANDA vai npm run KOMANDA -- --help',
  },
  en: {
    usage: 'Usage',
    optionsWord: '[options]',
    options: 'Options',
    examples: 'Examples',
    exits: 'Exit codes',
    default: 'default:',
    help: 'shows this; --lang lv|en says in which language',
    passed: (program: string) => `All arguments go to “${program}”.`,
    verbs: 'Verbs',
    each: 'More of each: npm run help -- VERB, or npm run VERB -- --help',
  },
} as const;

/** A verb with arguments as it is typed; npm wants `--` before them. */
const callText = ({ call }: Verb, args: string): string =>
  args === '' ? call : `${call}${call.startsWith('npm') ? ' --' : ''} ${args}`;

/** What `--help` of a verb prints: what it does, options, examples, exit codes. */
export function helpText(verb: Verb, lang: Lang): string {
  const says = SAYS[lang];
  const options = Object.entries(verb.options);
  const usage = [says.optionsWord, ...(verb.operands?.names[lang] ?? [])].join(' ');
  const codes = ([0, 1, 2] as const).map((code): Entry => [String(code), exitText(verb, code, lang)]);
  return [
    `${verb.call}: ${verb.does[lang]}`,
    ...(verb.more === undefined ? [] : ['', ...wrapped(verb.more[lang], '')]),
    ...(verb.passesTo === undefined ? [] : ['', says.passed(verb.passesTo)]),
    '',
    says.usage,
    `  ${callText(verb, usage)}`,
    '',
    says.options,
    ...entries([
      ...options.map(([name, option]): Entry => [optionName(name, option, lang), optionText(option, lang)]),
      ['--help, -h', says.help],
    ]),
    '',
    says.examples,
    ...verb.examples.flatMap(({ args, about }) => [`  ${callText(verb, args)}`, `      ${about[lang]}`]),
    '',
    says.exits,
    ...entries(codes),
  ].join('\n');
}

/** What `npm run help` prints: every verb in one line. */
export function verbsText(verbs: readonly Verb[], lang: Lang): string {
  const says = SAYS[lang];
  return [says.verbs, ...entries(verbs.map(({ call, does }): Entry => [call, does[lang]])), '', says.each].join('\n');
}

/** What is named and what is said of it. */
type Entry = readonly [string, string];

const exitText = (verb: Verb, code: ExitCode, lang: Lang): string => (verb.exits?.[code] ?? EXITS[code])[lang];

const optionName = (name: string, option: Option, lang: Lang): string =>
  option.type === 'boolean' ? `--${name}` : `--${name} ${option.choices?.join('|') ?? option.value[lang]}`;

const optionText = (option: Option, lang: Lang): string =>
  option.type === 'boolean' || option.default === undefined
    ? option.about[lang]
    : `${option.about[lang]} (${SAYS[lang].default} ${option.default})`;

/** Two columns: names, and beside or below them what is said of each. */
function entries(all: readonly Entry[]): string[] {
  const width = Math.max(...all.map(([name]) => name.length).filter((length) => length <= NAMES)) + 2;
  const indent = ' '.repeat(width + 2);
  return all.flatMap(([name, text]) => {
    const [first = '', ...rest] = wrapped(text, indent);
    return name.length + 2 > width
      ? [`  ${name}`, first, ...rest]
      : [`  ${name.padEnd(width)}${first.trimStart()}`, ...rest];
  });
}

/** Text broken into lines at its spaces. */
function wrapped(text: string, indent: string): string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(' ')) {
    if (line.length + word.length + 1 > WIDTH && line !== indent) {
      lines.push(line);
      line = indent;
    }
    line += line === indent ? word : ` ${word}`;
  }
  return [...lines, line];
}
