import { siteAddress } from '../../../src/core/emit/catalogue/addresses.ts';
import { DEMONSTRATION } from '../../../src/core/emit/demonstration.ts';
import { datasets } from '../../../src/core/emit/datasets.ts';
import type { Emitted } from '../../../src/core/emit/emit.ts';
import { EXPLAINED_AT } from '../../../src/core/emit/workbook/about-sheet.ts';
import { editionWorkbook } from '../../../src/core/emit/workbook/edition-workbook.ts';
import { workbookBytes } from './xlsx/workbook-bytes.ts';

/** A workbook for people for every edition with answers. */
export async function workbookFiles(release: Emitted): Promise<Map<string, Uint8Array>> {
  const resources = datasets(release.tables, release.date).flatMap((dataset) => dataset.resources);
  const files = new Map<string, Uint8Array>();
  for (const { edition, files: named } of resources) {
    for (const { path, format } of named) {
      if (format !== 'XLSX' || edition === null) continue;
      const address = siteAddress(release.publication, `data/${release.release}/${path}`);
      const { facts, sheets } = editionWorkbook(release, edition, address);
      const title = `${facts.index.lv} ${edition}`;
      const bytes = await workbookBytes(sheets, {
        title: facts.demonstration ? `${title} (demonstrācijas dati)` : title,
        creator: release.publication.publisher.name_lv,
        description: [...(facts.demonstration ? [DEMONSTRATION] : []), EXPLAINED_AT]
          .flatMap(({ lv, en }) => [lv, en])
          .join(' '),
        language: 'lv',
        day: release.date,
      });
      files.set(path, bytes);
    }
  }
  return files;
}
