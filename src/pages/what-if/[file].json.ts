import type { APIRoute, GetStaticPaths } from 'astro';
import { LANGUAGES } from '../../i18n/language.ts';
import { translator } from '../../i18n/translator.ts';
import { sectorSheet, sheetName, sheetsWanted } from '../../site/what-if/sector-sheet.ts';
import type { Sheet } from '../../site/what-if/sheet.ts';

/** What the what-if tool of a body's page loads when a reader opens it: one file for each edition, sector and language. */
export const getStaticPaths: GetStaticPaths = () =>
  sheetsWanted().flatMap(({ edition, sector }) =>
    LANGUAGES.map((language) => ({
      params: { file: sheetName(edition, sector, language) },
      props: { sheet: sectorSheet(edition, sector, translator(language)) },
    })),
  );

export const GET: APIRoute = ({ props }) => Response.json((props as { sheet: Sheet }).sheet);
