import { identifiers, NAMES_OF_FILES } from './identifiers.ts';
import type { Rule } from './rule.ts';

/**
 * The most characters of an identifier, all of which are ASCII. File systems take names of 255 bytes; the rest is for the endings
 * that we add.
 */
export const NAME_LENGTH = 200;

const LONGEST_SHOWN = 60;

export const identifierLength: Rule = {
  id: 'identifier-length',
  scope: 'reference',
  severity: 'blocker',
  checks: {
    lv: `Iestāžu, grupu, sadaļu un rādītāju identifikatoros ir ne vairāk kā ${NAME_LENGTH} zīmes.`,
    en: `Identifiers of institutions, groups, dimensions and indicators have at most ${NAME_LENGTH} characters.`,
  },
  remedy: {
    lv: 'Saīsiniet identifikatoru un rakstiet to vienādi visos failos: tas kļūst par faila nosaukumu, un garāku failu sistēmas nepieņem.',
    en: 'Shorten the identifier and write it alike in all files: it becomes the name of a file, and file systems take no longer one.',
  },
  *check({ dataset }) {
    for (const { kind, id, place, column } of identifiers(dataset)) {
      if (id.length <= NAME_LENGTH || !NAMES_OF_FILES.includes(kind)) continue;
      const shown = `${id.slice(0, LONGEST_SHOWN)}…`;
      yield {
        ...place,
        column,
        subject: `${kind}/${id}`,
        found: shown,
        expected: { lv: `ne vairāk kā ${NAME_LENGTH} zīmes`, en: `at most ${NAME_LENGTH} characters` },
        message: {
          lv: `Identifikatora „${shown}” garums zīmēs ir ${id.length}.`,
          en: `Identifier “${shown}” has ${id.length} characters.`,
        },
      };
    }
  },
};
