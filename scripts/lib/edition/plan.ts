import type { Dataset } from '../../../src/core/model/dataset.ts';
import type { Edition } from '../../../src/core/model/edition.ts';
import type { Structure } from '../../../src/core/model/methodology.ts';
import { SECTORS, type Sector } from '../../../src/core/model/vocabulary.ts';
import type { InputFiles } from '../../../src/core/parse/input.ts';
import type { Lang } from '../args.ts';
import { csvText } from '../csv-text.ts';
import { UsageError } from '../failure.ts';
import type { Change } from './change.ts';
import { continuityRows, withRows } from './continuity.ts';
import { nextParticipants, type Participant } from './participants.ts';

/** A new edition as files, before anything is written. */
export interface EditionPlan {
  readonly year: number;
  /** From which edition each sector was taken. */
  readonly sources: ReadonlyMap<Sector, number>;
  /** Files of data/editions/<year>/ by name. */
  readonly edition: ReadonlyMap<string, string>;
  /** Files of methodology/<year>/ by name, copied byte by byte. */
  readonly methodology: ReadonlyMap<string, Uint8Array>;
  /** methodology/continuity.csv with the new rows. */
  readonly continuity: string;
  readonly participants: ReadonlyMap<Sector, readonly Participant[]>;
  readonly changes: readonly Change[];
}

const SAYS = {
  year: { lv: 'gads ar četriem cipariem, piemēram, 2024', en: 'a year of four digits, such as 2024' },
  exists: { lv: 'tāds mērījums jau ir', en: 'there is such an edition already' },
  last: { lv: 'gadam jābūt pēc pēdējā mērījuma', en: 'the year must come after the last edition' },
  none: { lv: 'nav iepriekšēja mērījuma ar atbildēm', en: 'there is no edition before it that has answers' },
  continuity: {
    lv: 'methodology/continuity.csv: galvenē nav paredzēto kolonnu; palaidiet npm run validate',
    en: 'methodology/continuity.csv: the header is not the contract’s; run npm run validate',
  },
  levels: { lv: 'nav līmeņu faila', en: 'there is no file of levels' },
} as const;

/** @throws UsageError for what is no year */
export function readYear(text: string, lang: Lang): number {
  if (!/^[12]\d{3}$/.test(text)) throw new UsageError(`${text}: ${SAYS.year[lang]}`);
  return Number(text);
}

/**
 * Lays out an edition from the one before it of each sector, or from one that is named.
 * @throws UsageError where the year is taken or comes too early, or where there is nothing to start from
 */
export function planEdition(
  files: InputFiles,
  dataset: Dataset,
  { year, from, lang }: { year: number; from: number | null; lang: Lang },
): EditionPlan {
  refuseYear(files, dataset, year, lang);
  const sources = new Map<Sector, number>();
  const participants = new Map<Sector, readonly Participant[]>();
  const methodology = new Map<string, Uint8Array>();
  const changes: Change[] = [];
  const rows: string[][] = [];
  for (const sector of SECTORS) {
    const previous = previousOf(dataset, sector, from);
    const copied = previous === undefined ? undefined : structureOf(dataset, sector, previous.info.year);
    if (previous === undefined || copied === undefined) continue;
    sources.set(sector, previous.info.year);
    const next = nextParticipants({ registry: dataset.registry, sector, previous, year });
    participants.set(sector, next.participants);
    changes.push(...next.changes);
    methodology.set(`${sector}.csv`, bytesOf(files, copied.file));
    rows.push(...continuityRows(year, copied, structureOf(dataset, sector, null) ?? copied));
  }
  const newest = Math.max(...sources.values());
  const source = dataset.editions.find((edition) => edition.info.year === newest);
  if (source === undefined) throw new UsageError(`${from ?? year}: ${SAYS.none[lang]}`);
  const levels = `methodology/${newest}/levels.csv`;
  if (!files.has(levels)) throw new UsageError(`${levels}: ${SAYS.levels[lang]}`);
  methodology.set('levels.csv', bytesOf(files, levels));
  const file = files.get('methodology/continuity.csv');
  const continuity = withRows(file === undefined ? null : new TextDecoder().decode(file.bytes), rows);
  if (continuity === null) throw new UsageError(SAYS.continuity[lang]);
  return {
    year,
    sources,
    edition: new Map([
      ['edition.json', editionJson(year, [...sources.keys()], source, dataset.publication.publisher.name_lv)],
      ['participants.csv', participantsCsv([...participants.values()].flat())],
    ]),
    methodology,
    continuity,
    participants,
    changes,
  };
}

function refuseYear(files: InputFiles, dataset: Dataset, year: number, lang: Lang): void {
  const taken = [...files.keys()].find((path) => new RegExp(`^(?:data/editions|methodology)/${year}/`).test(path));
  if (taken !== undefined) throw new UsageError(`${year}: ${SAYS.exists[lang]} (${taken})`);
  const years = [
    ...dataset.editions.map((edition) => edition.info.year),
    ...dataset.methodology.structures.map((structure) => structure.edition),
  ];
  const last = Math.max(...years);
  if (year <= last) throw new UsageError(`${year}: ${SAYS.last[lang]} (${last})`);
}

/** The newest edition with answers of the sector, or the one that was named, where it has them. */
const previousOf = ({ editions }: Dataset, sector: Sector, from: number | null): Edition | undefined =>
  editions.findLast(
    ({ info }) =>
      info.status !== 'figures_only' && info.sectors.includes(sector) && (from === null || info.year === from),
  );

/** The structure of a sector in a year, or its newest. */
const structureOf = ({ methodology }: Dataset, sector: Sector, year: number | null): Structure | undefined =>
  methodology.structures.findLast(
    (structure) => structure.sector === sector && (year === null || structure.edition === year),
  );

const bytesOf = (files: InputFiles, path: string): Uint8Array => files.get(path)?.bytes ?? new Uint8Array();

const participantsCsv = (participants: readonly Participant[]): string =>
  csvText(
    ['institution_id', 'category', 'group_id'],
    participants.map(({ institution_id, category, group_id }) => [institution_id, category, group_id]),
  );

/** Official, and under embargo, so that an edition in preparation is not published by accident. */
const editionJson = (year: number, sectors: readonly Sector[], { info }: Edition, publisher: string): string =>
  `${JSON.stringify(
    {
      year,
      sectors,
      status: 'official',
      embargoed: true,
      // A demonstration is not published by whoever publishes the official results.
      publisher: info.status === 'demonstration' ? publisher : info.publisher,
      licence: info.licence,
      received: '',
      note_lv: '',
      note_en: '',
      files: [],
    },
    null,
    2,
  )}\n`;
