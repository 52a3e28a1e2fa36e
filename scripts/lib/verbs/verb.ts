import type { Bilingual } from '../../../src/core/model/finding.ts';

/** One option of a verb, as it is read and as the help shows it. */
export type Option = {
  /** One sentence without its full stop. */
  readonly about: Bilingual;
} & (
  | { readonly type: 'boolean' }
  | {
      readonly type: 'string';
      /** What stands in the place of the value, as in `--out DIR`. */
      readonly value: Bilingual;
      readonly default?: string;
      /** The only values there are; others are refused. */
      readonly choices?: readonly string[];
    }
);

/** What stands beside the options. */
export interface Operands {
  /** In their order; the last may have `…`, then one or more of it are; one in `[…]` may be left out. */
  readonly names: { readonly lv: readonly string[]; readonly en: readonly string[] };
  /** What is said where they are missing. */
  readonly asked: Bilingual;
}

/**
 * All that a verb says of itself: its arguments are read by it, its `--help` is printed from it, the README's table of verbs
 * is made from it.
 */
export interface Verb {
  /** As in package.json, or the name of the file where npm does not know it. */
  readonly name: string;
  /** How it is called, without arguments. */
  readonly call: string;
  /** The file in scripts/, without its ending. */
  readonly script: string;
  /** What it does, in one line. */
  readonly does: Bilingual;
  /** What else is worth knowing before it is called. */
  readonly more?: Bilingual;
  readonly operands?: Operands;
  readonly options: Readonly<Record<string, Option>>;
  /** The program that gets all arguments as they are; then none of them is read here. */
  readonly passesTo?: string;
  readonly examples: readonly { readonly args: string; readonly about: Bilingual }[];
  /** What its exit codes mean, where they mean more than EXITS says. */
  readonly exits?: Readonly<Partial<Record<ExitCode, Bilingual>>>;
}

export type ExitCode = 0 | 1 | 2;

/** What exit codes mean everywhere. */
export const EXITS: Readonly<Record<ExitCode, Bilingual>> = {
  0: { lv: 'izdarīts', en: 'done' },
  1: { lv: 'kļūda ir datos vai iznākumā', en: 'the data or the result are at fault' },
  2: {
    lv: 'komanda izsaukta nepareizi vai norādīto nevar nolasīt vai uzrakstīt',
    en: 'called wrongly, or what it was pointed at cannot be read or written',
  },
};
