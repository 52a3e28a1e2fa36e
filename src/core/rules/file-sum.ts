import { jsonRow } from './json-row.ts';
import type { Rule } from './rule.ts';

export const fileSum: Rule = {
  id: 'file-sum',
  scope: 'file',
  severity: 'blocker',
  checks: {
    lv: 'Faili sakrīt ar kontrolsummām, kas ierakstītas failā edition.json.',
    en: 'Files agree with the checksums in edition.json.',
  },
  remedy: {
    lv: 'Atjaunojiet failu, kāds tas saņemts; labojumus rakstiet failā data/corrections.csv.',
    en: 'Restore the file as it was received; write corrections to data/corrections.csv.',
  },
  *check(context) {
    const { dataset, files } = context;
    for (const { info } of dataset.editions) {
      const folder = info.file.slice(0, info.file.lastIndexOf('/'));
      for (const [at, { path, sha256 }] of info.files.entries()) {
        const found = (files.get(path) ?? files.get(`${folder}/${path}`))?.sha256;
        if (found === sha256) continue;
        const key = found === undefined ? 'path' : 'sha256';
        yield {
          file: info.file,
          row: jsonRow(context, info.file, ['files', at, key]),
          column: `files.${at}.${key}`,
          subject: `${info.year}/${path}`,
          found: found ?? path,
          expected:
            found === undefined
              ? { lv: 'fails, kas ir mērījuma mapē', en: 'a file in the folder of the edition' }
              : { lv: sha256, en: sha256 },
          message:
            found === undefined
              ? { lv: `Faila „${path}” nav.`, en: `File “${path}” is not there.` }
              : { lv: `Fails „${path}” nav tāds, kāds saņemts.`, en: `File “${path}” is not as it was received.` },
        };
      }
    }
  },
};
