import { styleText } from 'node:util';

/** What of a stream the terminal needs; tests pass another. */
export interface Stream {
  readonly isTTY?: boolean | undefined;
  write(text: string): unknown;
}

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green';

export interface Terminal {
  /** Whether somebody is watching: a terminal, and not in CI. */
  readonly watched: boolean;
  /** Says what is going on, in place of what was going on before; silent where nobody watches. */
  readonly step: (text: string) => void;
  /** Takes the last step off the screen. */
  readonly clear: () => void;
  /** Colours text where colours are wanted. */
  readonly paint: (style: Style, text: string) => string;
}

/**
 * Progress and colours for people: progress only on a terminal outside CI, colours only on a terminal without NO_COLOR.
 * @param stream where the steps go (stderr, so that stdout stays a report)
 */
export function openTerminal(stream: Stream, env: Readonly<Record<string, string | undefined>>): Terminal {
  const tty = stream.isTTY === true && env['TERM'] !== 'dumb';
  const watched = tty && (env['CI'] ?? '') === '';
  const colours = tty && (env['NO_COLOR'] ?? '') === '';
  const erase = '\r\u001B[2K';
  return {
    watched,
    step: (text) => {
      if (watched) stream.write(`${erase}${text}`);
    },
    clear: () => {
      if (watched) stream.write(erase);
    },
    paint: (style, text) => (colours ? styleText(style, text, { validateStream: false }) : text),
  };
}

/** Shows a step with the seconds it has been going on, until the work is done. */
export async function during<T>(terminal: Terminal, text: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const show = (): void => terminal.step(`${text} … ${Math.round((performance.now() - started) / 1000)} s`);
  show();
  const timer = terminal.watched ? setInterval(show, 1000) : undefined;
  try {
    return await work();
  } finally {
    clearInterval(timer);
    terminal.clear();
  }
}
