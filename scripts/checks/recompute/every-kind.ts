import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FIXTURES } from './releases.ts';

/** Changes of the fixture `abroad`, by file. */
const EVERY_KIND: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'methodology/2040/state.csv': [
    ['never:0|sometimes:0.4|always:1', 'never:0|some:0.4|sometimes:0.123456789012345|always:1'],
    ['share,1,2,0,90,', 'rating,1,0.3333333333333333,-1.23456789012345,0.0123456789012345,'],
  ],
  'data/editions/2040/answers.csv': [
    ['lighthouse-office,letters,80', 'lighthouse-office,letters,0.001474607474241593'],
    ['lighthouse-office,ledger,6.5', 'lighthouse-office,ledger,9'],
    ['mint,signal,sometimes', 'mint,signal,always'],
    ['mint,letters,40', 'mint,letters,0.001474607474241593'],
    ['north-harbour,signal,always', 'north-harbour,signal,sometimes'],
    ['north-harbour,letters,55', 'north-harbour,letters,-0.5'],
    ['north-harbour,berths,12,', 'north-harbour,berths,,not_applicable'],
    ['west-harbour,signal,never,', 'west-harbour,signal,,withheld'],
    ['west-harbour,letters,,not_answered', 'west-harbour,letters,,not_assessed'],
    ['west-harbour,seal,no,', 'west-harbour,seal,,not_answered'],
  ],
  'data/corrections.csv': [[',40,45,', ',0.001474607474241593,0.001474607474241592,']],
};

/** The index `abroad` with long decimals, options within one another, every reason of what is missing, and two bodies that tie. */
export async function everyKind(folder: string): Promise<void> {
  await cp(join(FIXTURES, 'abroad'), folder, { recursive: true });
  for (const [file, changes] of Object.entries(EVERY_KIND)) {
    let text = await readFile(join(folder, file), 'utf8');
    for (const [from, to] of changes) {
      if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
      text = text.replace(from, to);
    }
    await writeFile(join(folder, file), text);
  }
}
