import type { Rule } from './rule.ts';

/** A file that the contract puts into the folder of a year, in a folder of another name. */
const MISPLACED =
  /^(?<folder>data\/editions\/(?!\d{4}\/)[^/]+)\/(?:edition\.json|participants\.(?:csv|xlsx)|answers\.(?:csv|xlsx)|comments\.csv)$|^(?<method>methodology\/(?!\d{4}\/)[^/]+)\/(?:state|municipal|levels)\.(?:csv|xlsx)$/;

/** Whether {@link editionFolder} speaks about the file. */
export const isMisplaced = (file: string): boolean => MISPLACED.test(file);

export const editionFolder: Rule = {
  id: 'edition-folder',
  scope: 'file',
  severity: 'blocker',
  checks: {
    lv: 'Mērījuma un metodikas failu mapju nosaukums ir gads.',
    en: 'Folders of editions and of their methodology are named by a year.',
  },
  remedy: { lv: 'Pārdēvējiet mapi: četri cipari, piemēram, „2024”.', en: 'Rename the folder: four digits, as “2024”.' },
  *check({ files }) {
    const told = new Set<string>();
    for (const file of files.keys()) {
      const { folder, method } = MISPLACED.exec(file)?.groups ?? {};
      const named = folder ?? method;
      if (named === undefined || told.has(named)) continue;
      told.add(named);
      yield {
        file,
        subject: named,
        found: named.slice(named.lastIndexOf('/') + 1),
        expected: { lv: 'gads, četri cipari', en: 'a year, four digits' },
        message: {
          lv: `Mapes „${named}” nosaukums nav gads, tāpēc tās failus neviens nelasa.`,
          en: `The name of folder “${named}” is no year, so nobody reads its files.`,
        },
      };
    }
  },
};
