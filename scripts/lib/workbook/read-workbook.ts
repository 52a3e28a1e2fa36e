import type { Sheet } from '../../../src/core/parse/sheet.ts';
import { savedByExcel } from './reader/application.ts';
import { messageOf } from '../failure.ts';
import { damaged, WorkbookError } from './reader/faults.ts';
import { otherArchive } from './reader/other-kind.ts';
import { openPackage } from './reader/package.ts';
import { partOf, relationshipsOf } from './reader/relationships.ts';
import { readSharedStrings } from './reader/shared-strings.ts';
import { readSheetPart } from './reader/sheet-part.ts';
import { readStyles } from './reader/styles.ts';
import { newTally } from './reader/tally.ts';
import { readWorkbookPart } from './reader/workbook-part.ts';

export { WorkbookError } from './reader/faults.ts';

/** Parts that are the main one of another kind of file. */
const OTHER = /^(?:word|ppt)\/|\.bin$/;

/**
 * The sheets of an .xlsx file, all that the workbook lists and in its order, whatever its parts are called: they are found by their
 * relationships (decision 0011).
 * @throws WorkbookError where the bytes are no such file, a sheet cannot be read whole, or there is more than LIMITS allow
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Sheet[]> {
  try {
    return await sheetsOf(bytes);
  } catch (error) {
    throw error instanceof WorkbookError ? error : damaged(messageOf(error), {}, error);
  }
}

async function sheetsOf(bytes: Uint8Array): Promise<Sheet[]> {
  const pack = await openPackage(bytes);
  const outer = await relationshipsOf(pack, '');
  const main = partOf(pack, outer, 'officeDocument');
  if (main === undefined || OTHER.test(main)) throw otherArchive(pack.parts);
  const { sheets, from1904, relationships } = await readWorkbookPart(pack, main);
  const [texts, styles] = [partOf(pack, relationships, 'sharedStrings'), partOf(pack, relationships, 'styles')];
  const shared = {
    texts: texts === undefined ? [] : await readSharedStrings(pack, texts),
    days: { from1904, byExcel: await savedByExcel(pack, outer) },
  };
  const looks = styles === undefined ? undefined : await readStyles(pack, styles);
  const tally = newTally();
  const read: Sheet[] = [];
  for (const { name, hidden, part } of sheets) {
    const listed = { name, ...(hidden !== undefined && { hidden }) };
    read.push(
      part === null ? { ...listed, rows: [] } : await readSheetPart(pack, { ...listed, part }, shared, looks, tally),
    );
  }
  return read;
}
