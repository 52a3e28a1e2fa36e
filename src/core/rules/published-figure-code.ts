import { INDEX_CODE } from '../model/vocabulary.ts';
import { nearest } from '../parse/nearest.ts';
import { referable } from './readable.ts';
import type { Rule } from './rule.ts';

/** Of an edition without a methodology only the index is known. */
const INDEX_ALONE: ReadonlySet<string> = new Set([INDEX_CODE]);

export const publishedFigureCode: Rule = {
  id: 'published-figure-code',
  scope: 'reference',
  severity: 'blocker',
  checks: {
    lv: 'Publicētā skaitļa kods ir tā mērījuma metodikā; mērījumam bez metodikas ir tikai indekss.',
    en: 'The code of a published figure is in the methodology of its edition; one without a methodology has the index alone.',
  },
  remedy: {
    lv: 'Labojiet kodu; ja piemērota koda nav, atstājiet šūnu tukšu un aizpildiet kolonnu „label”.',
    en: 'Correct the code; where none fits leave the cell blank and fill in column “label”.',
  },
  *check(context) {
    const known = new Map(
      context.dataset.methodology.structures.map(({ edition, sector, file, rows }) => [
        `${edition}/${sector}`,
        referable(context, file, 'code', [INDEX_CODE, ...rows.map((row) => row.code)]),
      ]),
    );
    // An edition that lacks the methodology it needs has a finding for that.
    for (const { info } of context.dataset.editions)
      for (const sector of info.sectors)
        if (!known.has(`${info.year}/${sector}`)) known.set(`${info.year}/${sector}`, null);
    for (const { edition, sector, subject_id, code, place } of context.dataset.publishedFigures) {
      const own = known.get(`${edition}/${sector}`);
      const codes = own === undefined ? INDEX_ALONE : own;
      if (code === '' || codes === null) continue;
      // A share by volume is the ratio of two counts, written `a/b`.
      const parts = code.split('/');
      const wrong = parts.length > 2 ? code : parts.find((part) => !codes.has(part));
      if (wrong === undefined) continue;
      yield {
        ...place,
        column: 'code',
        subject: `${edition}/${sector}/${subject_id}/${code}`,
        found: wrong,
        expected: nearest(wrong, codes),
        message: {
          lv: `Koda „${wrong}” ${edition}. gada metodikā nav.`,
          en: `Code “${wrong}” is not in the methodology of ${edition}.`,
        },
      };
    }
  },
};
