import type { Bilingual } from '../model/finding.ts';
import type { Unread } from '../parse/input.ts';
import { LIMITS } from '../parse/limits.ts';
import type { Rule } from './rule.ts';

/** What stands at a path in the place of a file, or of a folder that can be looked through. */
const SAYS: Readonly<Partial<Record<Unread, Bilingual>>> = {
  other: {
    lv: 'Tas nav fails, bet programmkanāls, ierīce vai ligzda; tas nav lasīts.',
    en: 'This is no file but a pipe, a device or a socket; it was not read.',
  },
  nothing: { lv: 'Saite neved ne uz vienu failu.', en: 'The link leads to no file.' },
  folder: { lv: 'Mapei ir faila nosaukums.', en: 'The folder has the name of a file.' },
  circle: {
    lv: 'Saite ved atpakaļ uz mapi, kurā tā pati atrodas; tā nav lasīta.',
    en: 'The link leads back to a folder in which it stands itself; it was not read.',
  },
  deep: {
    lv: `Mape ir dziļāk nekā ${LIMITS.folderDepth} mapes cita citā; tā nav lasīta.`,
    en: `The folder lies deeper than ${LIMITS.folderDepth} folders within one another; it was not read.`,
  },
};

export const fileKind: Rule = {
  id: 'file-kind',
  scope: 'file',
  severity: 'blocker',
  checks: {
    lv: 'Datu mapēs ir tikai parasti faili un mapes vai saites uz tiem.',
    en: 'The folders of the data hold only regular files and folders, or links to them.',
  },
  remedy: {
    lv: 'Ielieciet parastu failu vai izņemiet to, kas tur ir.',
    en: 'Put a regular file there, or take out what is there.',
  },
  *check({ files }) {
    for (const [file, { unread }] of files) {
      const message = unread === undefined ? undefined : SAYS[unread];
      if (message === undefined) continue;
      yield { file, subject: file, expected: { lv: 'parasts fails', en: 'a regular file' }, message };
    }
  },
};
