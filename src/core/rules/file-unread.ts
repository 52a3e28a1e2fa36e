import type { Problem } from '../model/finding.ts';
import { isMisplaced } from './edition-folder.ts';
import { hasUnseen, rightName } from './file-name.ts';
import type { Rule } from './rule.ts';

/** Files that the contract names and that are read (design.md, section 4). */
const READ = [
  /^data\/publication\.json$/,
  /^data\/registry\/(?:institutions|groups|categories|successions|attributes)\.(?:csv|xlsx)$/,
  /^data\/editions\/\d{4}\/(?:edition\.json|participants\.(?:csv|xlsx)|answers\.(?:csv|xlsx))$/,
  /^data\/(?:corrections|releases|published-figures|known-issues)\.(?:csv|xlsx)$/,
  /^methodology\/\d{4}\/(?:state|municipal|levels)\.(?:csv|xlsx)$/,
  /^methodology\/(?:continuity|measured-twice)\.(?:csv|xlsx)$/,
  /^methodology\/robustness\.json$/,
] as const;

/** Optional files of the contract that this version does not use yet. */
const LATER = [/^data\/editions\/\d{4}\/comments\.csv$/] as const;

/** What Excel keeps beside a workbook while somebody has it open. */
const LOCK = /(?:^|\/)~\$(?<name>[^/]*)$/;

const UNUSED = { lv: 'fails, ko šī versija izmanto', en: 'a file that this version uses' };
const KNOWN_NAMES = {
  lv: 'faila un mapes nosaukums, kas ir paredzēts',
  en: 'a name of file and folder that is in the contract',
};

export const fileUnread: Rule = {
  id: 'file-unread',
  scope: 'file',
  severity: 'warning',
  checks: {
    lv: 'Nav failu, kurus neviens nelasa.',
    en: 'There are no files that nobody reads.',
  },
  remedy: {
    lv: 'Pārbaudiet nosaukumu un mapi; ja fails nav vajadzīgs, izņemiet to.',
    en: 'Check its name and folder; take the file out if it is not needed.',
  },
  *check({ files }) {
    for (const [file, { unread }] of files) {
      if (
        unread !== undefined ||
        file.endsWith('.md') ||
        isMisplaced(file) ||
        hasUnseen(file) ||
        rightName(file) !== null
      )
        continue;
      if (READ.some((pattern) => pattern.test(file))) continue;
      const open = LOCK.exec(file)?.groups?.['name'];
      if (open !== undefined) {
        yield stillOpen(file, open);
        continue;
      }
      const later = LATER.some((pattern) => pattern.test(file));
      yield {
        file,
        subject: file,
        expected: later ? UNUSED : KNOWN_NAMES,
        message: later
          ? { lv: `Failu „${file}” šī versija vēl neizmanto.`, en: `This version does not use file “${file}” yet.` }
          : { lv: `Failu „${file}” neviens nelasa.`, en: `Nobody reads file “${file}”.` },
        ...(later && { remedy: { lv: 'Nav jādara nekas.', en: 'Nothing needs to be done.' } }),
      };
    }
  },
};

/** @param name as much of the workbook's name as the file keeps */
const stillOpen = (file: string, name: string): Problem => ({
  file,
  subject: file,
  expected: KNOWN_NAMES,
  message: {
    lv: `Šādu failu Excel tur mapē, kamēr kādam ir atvērta darbgrāmata (${name}); tajā var būt nesaglabātas izmaiņas.`,
    en: `Excel keeps such a file in the folder while somebody has the workbook open (${name}); it may have changes that are not saved.`,
  },
  remedy: {
    lv: 'Saglabājiet un aizveriet darbgrāmatu; ja fails paliek, izdzēsiet to.',
    en: 'Save and close the workbook; delete the file if it stays.',
  },
});
