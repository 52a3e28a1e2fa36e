import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { liveParts } from '../../src/core/emit/live-parts.ts';
import { originalCell, safeCell } from '../../src/core/emit/safe-cell.ts';
import { filesBelow, realDisk } from '../lib/disk.ts';
import type { Check } from './check.ts';
import { csvCells } from './csv-cells.ts';

export const csvInert: Check = {
  id: 'csv-inert',
  about: 'no cell of any CSV file of the site would be run by a spreadsheet, and every mark against that can be undone',
  async run({ folder }) {
    const files = (await filesBelow(realDisk, folder)).filter((path) => path.endsWith('.csv'));
    /** Cells repeat a thousandfold. */
    const fine = new Set<string>();
    const problems: string[] = [];
    let checked = 0;
    for (const file of files)
      for (const [row, cells] of csvCells(await readFile(join(folder, file), 'utf8')).entries())
        for (const cell of cells) {
          checked += 1;
          if (fine.has(cell)) continue;
          const fault = cellFault(cell);
          if (fault === null) fine.add(cell);
          else problems.push(`${file}: row ${row + 1}: ${fault}: ${JSON.stringify(cell.slice(0, 80))}`);
        }
    return { checked, problems, detail: `${checked} cells of ${files.length} files` };
  },
};

/** What is wrong with a cell as it stands in the file. */
function cellFault(cell: string): string | null {
  if (liveParts(cell).length > 0) return 'a spreadsheet would run it';
  return safeCell(originalCell(cell)) === cell ? null : 'the mark cannot be undone';
}
