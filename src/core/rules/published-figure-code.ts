import { INDEX_CODE } from '../model/vocabulary.ts';
import { nearest } from './nearest.ts';
import { referable } from './readable.ts';
import type { Rule } from './rule.ts';

export const publishedFigureCode: Rule = {
  id: 'published-figure-code',
  scope: 'reference',
  severity: 'blocker',
  checks: {
    lv: 'Publicētā skaitļa kods ir tā mērījuma metodikā, ja mērījumam tāda ir.',
    en: 'The code of a published figure is in the methodology of its edition, if it has one.',
  },
  remedy: {
    lv: 'Labojiet kodu; ja piemērota koda nav, atstājiet šūnu tukšu un aizpildiet kolonnu „label”.',
    en: 'Mend the code; where none fits leave the cell blank and fill in column “label”.',
  },
  *check(context) {
    const known = new Map(
      context.dataset.methodology.structures.map(({ edition, sector, file, rows }) => [
        `${edition}/${sector}`,
        referable(context, file, 'code', [INDEX_CODE, ...rows.map((row) => row.code)]),
      ]),
    );
    for (const { edition, sector, subject_id, code, place } of context.dataset.publishedFigures) {
      const codes = known.get(`${edition}/${sector}`) ?? null;
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
