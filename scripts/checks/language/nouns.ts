import { ENTRIES } from './dictionary.ts';

export type Case = 'nominative' | 'genitive' | 'dative' | 'accusative' | 'locative';
/** What a form of a noun may be. */
export interface Form {
  readonly plural: boolean;
  readonly case: Case;
}

type Endings = readonly [string, string, string, string, string];
const CASES: readonly Case[] = ['nominative', 'genitive', 'dative', 'accusative', 'locative'];

/** Endings of a declension by case, and in which of its forms the consonant before them is softened. */
interface Declension {
  readonly singular: Endings;
  readonly plural: Endings;
  readonly soft: (form: Form) => boolean;
}

const never = (): boolean => false;
const genitivePlural = (form: Form): boolean => form.plural && form.case === 'genitive';
const DECLENSIONS: Readonly<Record<string, Declension>> = {
  1: { singular: ['s', 'a', 'am', 'u', 'ā'], plural: ['i', 'u', 'iem', 'us', 'os'], soft: never },
  2: {
    singular: ['is', 'a', 'im', 'i', 'ī'],
    plural: ['i', 'u', 'iem', 'us', 'os'],
    soft: (form) => form.plural || form.case === 'genitive',
  },
  4: { singular: ['a', 'as', 'ai', 'u', 'ā'], plural: ['as', 'u', 'ām', 'as', 'ās'], soft: never },
  5: { singular: ['e', 'es', 'ei', 'i', 'ē'], plural: ['es', 'u', 'ēm', 'es', 'ēs'], soft: genitivePlural },
  6: { singular: ['s', 's', 'ij', 'i', 'ī'], plural: ['is', 'u', 'īm', 'is', 'īs'], soft: genitivePlural },
};

/** What a softened end of a stem may have been. */
const HARD: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ļļ$/, ['ll']],
  [/ņņ$/, ['nn']],
  [/([sš])ņ$/, ['sn', 'šn']],
  [/ļņ$/, ['ln']],
  [/dž$/, ['dz']],
  [/([bpmv])j$/, ['$1']],
  [/ļ$/, ['l']],
  [/ņ$/, ['n']],
  [/č$/, ['c']],
  [/š$/, ['s', 't']],
  [/ž$/, ['z', 'd']],
];
const hardStems = (stem: string): readonly string[] => [
  stem,
  ...HARD.flatMap(([soft, hard]) => (soft.test(stem) ? hard.map((end) => stem.replace(soft, end)) : [])),
];

/** Nouns of the dictionary with the numbers of their declensions, as it names them. */
const NOUNS: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const nouns = new Map<string, Set<string>>();
  for (const { stem, line } of ENTRIES)
    for (const [, declension = ''] of line.matchAll(/po:lietv([12456])/g))
      nouns.set(stem, (nouns.get(stem) ?? new Set()).add(declension));
  return nouns;
})();

/** What a word may be as a form of a noun; nothing where it is none. */
export function formsOf(word: string): readonly Form[] {
  const forms: Form[] = [];
  for (const [name, { singular, plural, soft }] of Object.entries(DECLENSIONS))
    for (const [endings, isPlural] of [
      [singular, false],
      [plural, true],
    ] as const)
      endings.forEach((ending, at) => {
        const form: Form = { plural: isPlural, case: CASES[at] ?? 'nominative' };
        if (word.length <= ending.length || !word.endsWith(ending)) return;
        const stem = word.slice(0, word.length - ending.length);
        const stems = soft(form) ? hardStems(stem) : [stem];
        if (stems.some((each) => NOUNS.get(`${each}${singular[0]}`)?.has(name))) forms.push(form);
      });
  return forms;
}
