import type { Spell } from 'nspell';

/** A word of ours; with a model it has all forms that the model has in the dictionary: `darbgrāmata/grāmata`. */
export interface OurWord {
  readonly word: string;
  readonly model: string | undefined;
}

/** A part of the list, with the reason why its words are right though no dictionary has them. */
export interface Section {
  readonly reason: string;
  readonly entries: readonly OurWord[];
}

/** Reads the list: a line that begins with `# ` tells the reason of the words below it, one a line. */
export function sectionsOf(list: string): Section[] {
  const sections: { reason: string; entries: OurWord[] }[] = [];
  for (const line of list.split('\n').filter((each) => each !== '')) {
    if (line.startsWith('# ')) sections.push({ reason: line.slice(2), entries: [] });
    else {
      const [word = '', model] = line.split('/');
      const section = sections.at(-1);
      if (section === undefined) throw new Error(`„${line}” stands before any reason`);
      section.entries.push({ word, model });
    }
  }
  return sections;
}

/** Words that the dictionary must have been asked for, so that it knows how ours are declined. */
export const modelsOf = (sections: readonly Section[]): readonly string[] =>
  sections.flatMap(({ entries }) =>
    entries.flatMap(({ word, model }) => (model === undefined ? [word] : [word, model])),
  );

/** What is wrong with the list by itself: its order, a word that the dictionary has, a model that it has not. */
export function listFaults(sections: readonly Section[], spell: Spell): string[] {
  const faults: string[] = [];
  const { compare } = new Intl.Collator('en');
  for (const { reason, entries } of sections) {
    if (entries.length === 0) faults.push(`„${reason}” has no words`);
    entries.forEach(({ word, model }, at) => {
      const before = entries[at - 1]?.word;
      if (before !== undefined && compare(before, word) >= 0) faults.push(`„${word}” stands after „${before}”`);
      if (spell.correct(word)) faults.push(`„${word}” is in the dictionary`);
      if (model !== undefined && !spell.correct(model))
        faults.push(`„${model}”, the model of „${word}”, is not in the dictionary`);
    });
  }
  return faults;
}
