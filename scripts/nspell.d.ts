/** nspell ships no types; this is the part of it that scripts/checks/language uses. */
declare module 'nspell' {
  interface Rule {
    readonly type: 'PFX' | 'SFX';
    readonly entries: readonly {
      readonly add: string;
      readonly remove: RegExp | '';
      readonly match: RegExp | '';
      readonly continuation: readonly string[];
    }[];
  }
  interface Spell {
    /** Affix rules by their codes. */
    readonly rules: Readonly<Record<string, Rule | undefined>>;
    correct(word: string): boolean;
    /** Adds a word, declined as a model that the dictionary has. */
    add(word: string, model?: string): Spell;
    /** Adds the words of a `.dic` file, whose first line is their number. */
    dictionary(dic: string): Spell;
  }
  export default function nspell(aff: string | Buffer): Spell;
}
