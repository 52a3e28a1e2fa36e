import type { Bilingual } from '../model/finding.ts';
import type { InputFile } from '../parse/input.ts';
import { jsonRow } from './json-row.ts';
import type { Rule } from './rule.ts';

/** How the lines of a file ended when it was received, where that is all in which it differs; null where it is not. */
function receivedEnds(input: InputFile | undefined, sum: string): 'LF' | 'CR LF' | null {
  const sums = input?.sumsByLineEnd?.();
  return sums?.lf === sum ? 'LF' : sums?.crlf === sum ? 'CR LF' : null;
}

/** What is said where only the line ends are others. */
const onlyEnds = (path: string, ends: 'LF' | 'CR LF'): { message: Bilingual; remedy: Bilingual } => ({
  message: {
    lv: `Fails „${path}” nav tāds, kāds saņemts: atšķiras tikai rindu beigas; saņemtajā tās ir ${ends}.`,
    en: `File “${path}” is not as it was received: only its line ends differ; those received are ${ends}.`,
  },
  remedy: {
    lv: `Saglabājiet failu ar rindu beigām ${ends}. Ja tās mainīja Git, klonējiet repozitoriju no jauna: .gitattributes to vairs neļauj.`,
    en: `Save the file with line ends ${ends}. If Git changed them, clone the repository again: .gitattributes no longer lets it.`,
  },
});

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
        const input = files.get(path) ?? files.get(`${folder}/${path}`);
        const found = input?.sha256;
        if (found === sha256 || input?.unread !== undefined) continue;
        const ends = receivedEnds(input, sha256);
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
          ...(ends !== null && onlyEnds(path, ends)),
        };
      }
    }
  },
};
