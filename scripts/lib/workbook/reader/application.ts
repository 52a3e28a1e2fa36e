import { WorkbookError } from './faults.ts';
import type { Package } from './package.ts';
import type { Relationship } from './relationships.ts';
import { readXml } from './xml.ts';

/** The names under which Excel saves: on Windows and in a browser, and on a Macintosh. */
const EXCEL = /^Microsoft (?:Macintosh )?Excel/i;

/** Whether the file says that Excel saved it (`docProps/app.xml`); it does not where that cannot be read. */
export async function savedByExcel(pack: Package, relationships: readonly Relationship[]): Promise<boolean> {
  const part = relationships.find(({ type }) => /^extended-?properties$/i.test(type))?.target;
  if (part === undefined || part === null || !pack.parts.has(part)) return false;
  let application = '';
  try {
    await readXml(pack, part, {
      root: 'Properties',
      text: (text, within) => {
        if (within === 'Application') application += text;
      },
    });
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return false;
  }
  return EXCEL.test(application.trim());
}
