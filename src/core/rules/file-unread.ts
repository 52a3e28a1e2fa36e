import type { Rule } from './rule.ts';

/** Files that the contract names and that are read (design.md, section 4). */
const READ = [
  /^data\/publication\.json$/,
  /^data\/registry\/(?:institutions|groups|categories|successions)\.csv$/,
  /^data\/editions\/\d{4}\/(?:edition\.json|participants\.csv|answers\.csv)$/,
  /^data\/(?:corrections|published-figures|known-issues)\.csv$/,
  /^methodology\/\d{4}\/(?:state|municipal|levels)\.csv$/,
  /^methodology\/continuity\.csv$/,
] as const;

export const fileUnread: Rule = {
  id: 'file-unread',
  scope: 'file',
  severity: 'warning',
  checks: {
    lv: 'Nav datu failu (CSV vai JSON), kurus neviens nelasa.',
    en: 'There are no data files (CSV or JSON) that nobody reads.',
  },
  remedy: {
    lv: 'Pārbaudiet nosaukumu un mapi; ja fails nav vajadzīgs, izņemiet to.',
    en: 'Check its name and folder; take the file out if it is not needed.',
  },
  *check({ files }) {
    for (const file of files.keys()) {
      if (!/\.(?:csv|json)$/.test(file) || READ.some((pattern) => pattern.test(file))) continue;
      yield {
        file,
        subject: file,
        message: { lv: `Failu „${file}” neviens nelasa.`, en: `Nobody reads file “${file}”.` },
      };
    }
  },
};
