import { helpAsked, helpLang, langIn } from './args.ts';
import { codeOf, StepError, UsageError } from './failure.ts';
import { systemFault } from './system-fault.ts';
import { openTerminal, type Terminal } from './terminal.ts';
import { helpText } from './verbs/help-text.ts';
import type { Verb } from './verbs/verb.ts';

/** What a verb may do to the outside world besides reading and writing files. */
export interface Outside {
  readonly terminal: Terminal;
  /** One line, or several, of the report, to stdout. */
  readonly print: (text: string) => void;
  /** Colours text of the report, where stdout is a terminal that wants colours. */
  readonly paint: Terminal['paint'];
}

/**
 * Runs one verb of the command line, or prints what it says of itself where `--help` is asked for. Its number becomes the exit code; a UsageError gives one line and 2, a StepError one
 * line and 1, what the operating system refuses one line and either. 0 done, 1 something is wrong with the data or the result, 2 wrong use.
 */
export async function runVerb(
  verb: Verb,
  work: (argv: readonly string[], outside: Outside) => Promise<number>,
): Promise<void> {
  // A reader that went away (`| head`) is no fault of ours.
  process.stdout.on('error', (error) => {
    if (codeOf(error) === 'EPIPE') process.exit();
    throw error;
  });
  const outside: Outside = {
    terminal: openTerminal(process.stderr, process.env),
    print: (text) => void process.stdout.write(`${text}\n`),
    // `npm run validate | less` has a terminal on stderr only.
    paint: openTerminal(process.stdout, process.env).paint,
  };
  const argv = process.argv.slice(2);
  if (helpAsked(argv)) return outside.print(helpText(verb, helpLang(argv, process.env)));
  try {
    process.exitCode = await work(argv, outside);
  } catch (error) {
    const fault = systemFault(error, langIn(argv));
    if (!(fault instanceof UsageError || fault instanceof StepError)) throw error;
    outside.terminal.clear();
    process.stderr.write(`${fault.message}\n`);
    process.exitCode = fault instanceof UsageError ? 2 : 1;
  }
}
