import { meantText, readVerb } from './lib/args.ts';
import { UsageError } from './lib/failure.ts';
import { runVerb } from './lib/verb.ts';
import { HELP } from './lib/verbs/help.ts';
import { helpText, verbsText } from './lib/verbs/help-text.ts';
import { VERBS } from './lib/verbs/index.ts';

const UNKNOWN = { lv: 'tādas komandas nav', en: 'there is no such verb' } as const;

/** `npm run help`: all verbs, or one of them. */
await runVerb(HELP, async (argv, outside) => {
  const { values, operands } = readVerb(argv, HELP);
  const [name] = operands;
  const lang = values.lang;
  const verb = VERBS.find((one) => one.name === name);
  if (name !== undefined && verb === undefined) {
    const names = VERBS.map((one) => one.name);
    throw new UsageError(`${name}: ${UNKNOWN[lang]}; ${meantText(name, names, lang)}`);
  }
  outside.print(verb === undefined ? verbsText(VERBS, lang) : helpText(verb, lang));
  return 0;
});
