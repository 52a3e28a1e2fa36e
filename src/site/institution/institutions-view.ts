import { INDEX_CODE, SECTORS, type Sector } from '../../core/model/vocabulary.ts';
import type { Translator } from '../../i18n/translator.ts';
import { category, institution, institutionIds, institutionRows, scoresOf } from '../shared/bodies.ts';
import { listed } from '../shared/listing.ts';
import { derived, table } from '../shared/published.ts';
import { scoredEditions } from '../shared/results.ts';
import type { InstitutionRow, ScoreRow } from '../shared/rows.ts';

/** One line of the list of institutions. */
export interface ListedBody {
  readonly row: InstitutionRow;
  /** Index row of its newest edition; undefined where it was never measured. */
  readonly latest: ScoreRow | undefined;
  /** Whether that is the sector's newest edition. */
  readonly current: boolean;
  /** Other names and abbreviations the filter finds it by. */
  readonly words: string;
}

export interface BodyList {
  /** A category, or null for those never measured. */
  readonly category: string | null;
  readonly bodies: readonly ListedBody[];
}

export interface SectorList {
  readonly sector: Sector;
  /** The sector's newest edition with scores. */
  readonly edition: number | undefined;
  /** Present bodies by category. */
  readonly present: readonly BodyList[];
  readonly former: readonly ListedBody[];
  readonly count: number;
}

const listedBody = (id: string): ListedBody => {
  const row = institution(id);
  const latest = scoresOf(id).findLast((score) => score.code === INDEX_CODE);
  const names = institutionRows(id).flatMap((dated) => [dated.name_lv, dated.name_en, dated.short_name ?? '']);
  return {
    row,
    latest,
    current: latest?.edition === scoredEditions(row.sector).at(-1),
    words: [...new Set(names)].filter((name) => name !== '').join(' '),
  };
};

/** Everyone of a sector: present bodies by the category of their newest edition, then the former. Names in collation order. */
export const sectorList = (sector: Sector, words: Translator): SectorList =>
  derived(`institutions ${sector}/${words.language}`, () => {
    const all = institutionIds()
      .map(listedBody)
      .filter((body) => body.row.sector === sector)
      .toSorted((a, b) => words.compare(plainName(words.name(a.row)), plainName(words.name(b.row))));
    const present = all.filter((body) => body.row.valid_to === null);
    const order = table('categories').map((row) => row.category);
    const place = (code: string | null): number =>
      code === null ? order.length + 1 : order.includes(code) ? order.indexOf(code) : order.length;
    return {
      sector,
      edition: scoredEditions(sector).at(-1),
      present: [...Map.groupBy(present, (body) => body.latest?.category ?? null)]
        .map(([code, bodies]) => ({ category: code, bodies }))
        .toSorted((a, b) => place(a.category) - place(b.category)),
      former: all.filter((body) => body.row.valid_to !== null),
      count: present.length,
    };
  });

/** „144 valsts iestādes un 42 pašvaldības”: those there are today, of the sectors that have any. */
export const presentCounts = (words: Translator): string =>
  listed(
    SECTORS.map((sector) => sectorList(sector, words))
      .filter(({ count }) => count > 0)
      .map(({ sector, count }) => words.plural(`edition.bodies.${sector}`, count)),
    words,
  );

/** That former bodies have pages too, and how many they are; nothing where there are none. */
export function formerSentence(words: Translator): string {
  const n = SECTORS.reduce((total, sector) => total + sectorList(sector, words).former.length, 0);
  return n === 0 ? '' : words.plural('institutions.formerToo', n);
}

/** The name without a legal form or opening quotation mark before it: „Latvijas Pasts” is looked for under L. */
const plainName = (name: string): string =>
  name.replace(/^(?:VAS|VSIA|AS|SIA|Valsts SIA|State Ltd)\s+/u, '').replace(/[„“”"']/gu, '');

export const categoryName = (code: string | null, words: Translator): string =>
  code === null ? words.t('institutions.unmeasured') : words.name(category(code));
