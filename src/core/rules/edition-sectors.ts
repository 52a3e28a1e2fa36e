import type { Edition } from '../model/edition.ts';
import type { Problem } from '../model/finding.ts';
import { misnamed } from './file-name.ts';
import { levelsFile, structureFile } from './paths.ts';
import { jsonRow } from './json-row.ts';
import type { Rule, RuleContext } from './rule.ts';

export const editionSectors: Rule = {
  id: 'edition-sectors',
  scope: 'reference',
  severity: 'blocker',
  checks: {
    lv: 'Mērījumam ir sektori, kuriem ir metodika; mērījumam bez atbildēm sektoru nav.',
    en: 'An edition names sectors that have a methodology; an edition without answers names none.',
  },
  remedy: {
    lv: 'Labojiet sektorus vai statusu failā edition.json vai pievienojiet trūkstošo metodikas failu.',
    en: 'Correct the sectors or the status in edition.json, or add the missing file of the methodology.',
  },
  *check(context) {
    for (const edition of context.dataset.editions) yield* checkEdition(context, edition);
  },
};

function* checkEdition(context: RuleContext, { info }: Edition): Generator<Problem> {
  const { files } = context;
  const place = { file: info.file, row: jsonRow(context, info.file, ['sectors']), column: 'sectors' };
  if (info.status === 'figures_only') {
    if (info.sectors.length === 0) return;
    yield {
      ...place,
      subject: String(info.year),
      found: info.sectors.join(', '),
      expected: { lv: 'tukšs saraksts', en: 'an empty list' },
      message: {
        lv: `${info.year}. gada mērījumam ir tikai publicētie skaitļi, tāpēc sektoru tam nav.`,
        en: `The edition of ${info.year} has published figures only, so it has no sectors.`,
      },
    };
    return;
  }
  if (info.sectors.length === 0 || new Set(info.sectors).size < info.sectors.length) {
    yield {
      ...place,
      subject: String(info.year),
      found: info.sectors.join(', '),
      expected: { lv: 'sektori, par kuriem ir atbildes, katrs vienreiz', en: 'the sectors with answers, each once' },
      message: {
        lv: `${info.year}. gada mērījuma sektoru saraksts neder.`,
        en: `The list of sectors of the edition of ${info.year} does not fit.`,
      },
    };
  }
  const needed = [...new Set(info.sectors)].map((sector) => structureFile(info.year, sector));
  const meant = misnamed(context);
  for (const file of [...needed, levelsFile(info.year)]) {
    if (files.has(file) || meant.has(file)) continue;
    yield {
      ...place,
      subject: `${info.year}/${file}`,
      found: info.sectors.join(', '),
      expected: { lv: file, en: file },
      message: {
        lv: `Mērījumam vajadzīgā faila „${file}” nav.`,
        en: `File “${file}”, which the edition needs, is not there.`,
      },
    };
  }
}
