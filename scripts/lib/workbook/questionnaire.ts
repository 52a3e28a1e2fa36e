import type { Dataset } from '../../../src/core/model/dataset.ts';
import type { Edition } from '../../../src/core/model/edition.ts';
import { appliesTo, indicatorRows, type StructureRow } from '../../../src/core/model/methodology.ts';
import type { Sector } from '../../../src/core/model/vocabulary.ts';
import { answeredSectors } from '../../../src/core/score/edition.ts';
import { versionsIn } from '../edition/participants.ts';

/** One body and what it is asked, in the order of the structure. */
export interface Respondent {
  readonly id: string;
  readonly name: string;
  readonly short_name: string;
  readonly sector: Sector;
  readonly category: string;
  readonly asked: readonly StructureRow[];
}

/** What an edition asks, of whom: bodies in the order of the participants within each sector. */
export interface Questionnaire {
  readonly year: number;
  /** The name of the index in Latvian, by sector. */
  readonly indexes: ReadonlyMap<Sector, string>;
  readonly respondents: readonly Respondent[];
  /** Names of dimensions in Latvian, by sector and code. */
  readonly dimensions: ReadonlyMap<string, string>;
  /** Every indicator of the edition by code; of a code of both sectors either is there. */
  readonly codes: ReadonlySet<string>;
}

export function questionnaireOf(dataset: Dataset, edition: Edition): Questionnaire {
  const { year } = edition.info;
  const versions = versionsIn(dataset.registry, year);
  const respondents: Respondent[] = [];
  const dimensions = new Map<string, string>();
  const indexes = new Map<Sector, string>();
  const codes = new Set<string>();
  for (const { structure, members } of answeredSectors(dataset, edition)) {
    const { sector } = structure;
    for (const row of structure.rows) {
      if (row.kind === 'index') indexes.set(sector, row.name_lv);
      if (row.kind === 'dimension') dimensions.set(`${sector}/${row.code}`, row.name_lv);
    }
    const indicators = indicatorRows(structure);
    for (const { code } of indicators) codes.add(code);
    for (const { institution_id: id, category } of members) {
      const version = versions.get(id);
      respondents.push({
        id,
        name: version?.name_lv ?? id,
        short_name: version?.short_name ?? '',
        sector,
        category,
        asked: indicators.filter((row) => appliesTo(row, category)),
      });
    }
  }
  return { year, indexes, respondents, dimensions, codes };
}

/** The name of the index that bodies are asked for; where they are of two sectors that name it differently, both. */
export const indexName = ({ indexes }: Questionnaire, members: readonly Respondent[]): string =>
  [...new Set(members.map(({ sector }) => indexes.get(sector) ?? ''))].filter((name) => name !== '').join(' / ');
