import { INDEX_CODE, SECTORS } from '../../model/vocabulary.ts';
import { DEMONSTRATION } from '../demonstration.ts';
import type { Cell, EmittedTable } from '../table.ts';
import { textOf, type EditionFacts } from './edition-facts.ts';
import type { Sheet, SheetColumn, SheetRow } from './sheet.ts';

type Language = 'lv' | 'en';
type Row = EmittedTable['records'][number];

export const SUMMARY_SHEETS: Readonly<Record<Language, string>> = { lv: 'Kopskats', en: 'Summary' };

const SAYS = {
  lv: {
    title: (index: string, year: number) => `${index} ${year}: kopskats`,
    help: 'Punkti ir no 0 līdz 100 un rādīti ar vienu ciparu aiz komata (ar vairākiem, ja citādi izskatītos pēc nesasniegta līmeņa robežas); šūnās ir pilnas vērtības. Tukša šūna nozīmē, ka rezultāta nav.',
    heads: [
      'Iestāde',
      'Sektors',
      'Kategorija',
      'Grupa',
      'Punkti kopā',
      'Līmenis',
      'Līmeņa nosaukums',
      'Vieta',
      'No cik',
    ],
    working: ' (darba nosaukums)',
    status: 'Datu statuss',
    sectors: { state: 'valsts', municipal: 'pašvaldības' },
    statuses: { demonstration: 'demonstrācija', official: 'oficiāli' },
  },
  en: {
    title: (index: string, year: number) => `${index} ${year}: summary`,
    help: 'Scores are from 0 to 100, shown with one decimal (with more where one would show the bound of a level that was not reached); the cells hold full values. A blank cell means that there is no score.',
    heads: ['Institution', 'Sector', 'Category', 'Group', 'Total score', 'Level', 'Name of level', 'Rank', 'Of'],
    working: ' (working name)',
    status: 'Status of the data',
    sectors: { state: 'state', municipal: 'municipal' },
    statuses: { demonstration: 'demonstration', official: 'official' },
  },
} as const;

/** The columns before those of the dimensions. @param score how a score is shown */
const first = (score: Omit<SheetColumn, 'width'>): readonly SheetColumn[] => [
  { width: 52 },
  { width: 13 },
  { width: 38 },
  { width: 58 },
  { width: 10, ...score },
  { width: 10 },
  { width: 30, shows: 'label' },
  { width: 8 },
  { width: 8 },
];
const STATUS: SheetColumn = { width: 18, shows: 'label' };

/**
 * One row for each body: who it is, its total, level and rank, and its score in each dimension; the best of each sector first.
 * @param results rows of one edition of the table `results`
 * @param levels rows of that edition of the table `levels`
 */
export function summarySheet(
  language: Language,
  facts: EditionFacts,
  results: EmittedTable,
  levels: readonly Row[],
): Sheet {
  const says = SAYS[language];
  const dimensions = dimensionNames(results, language);
  const levelNames = new Map(
    levels.map((row) => [
      row['level'],
      `${row[`name_${language}`]}${row['name_status'] === 'published' ? '' : says.working}`,
    ]),
  );
  const bounds = levels.flatMap(({ lower_bound: bound }) => (typeof bound === 'number' ? [bound] : []));
  const score = { shows: 'score', bounds } as const;
  const status = says.statuses[facts.demonstration ? 'demonstration' : 'official'];
  const rows = bodies(results, language).map((scores): SheetRow => {
    const total = scores.get(INDEX_CODE) ?? {};
    const cells: Cell[] = [
      total[`name_${language}`] ?? total['name_lv'] ?? null,
      says.sectors[total['sector'] === 'municipal' ? 'municipal' : 'state'],
      total[`category_${language}`] ?? total['category'] ?? null,
      total[`group_${language}`] ?? total['group_id'] ?? null,
      total['score'] ?? null,
      total['level'] ?? null,
      levelNames.get(total['level'] ?? null) ?? null,
      total['rank'] ?? null,
      total['rank_n'] ?? null,
    ];
    return { cells: [...cells, ...[...dimensions.keys()].map((code) => scores.get(code)?.['score'] ?? null), status] };
  });
  const top: SheetRow[] = [
    { cells: [says.title(facts.index[language], facts.year)], look: 'title' },
    ...(facts.demonstration ? [{ cells: [DEMONSTRATION[language]], look: 'alarm' } as const] : []),
    { cells: [says.help], look: 'help' },
    { cells: [...says.heads, ...dimensions.values(), says.status], look: 'head' },
  ];
  return {
    name: SUMMARY_SHEETS[language],
    columns: [...first(score), ...[...dimensions].map(() => ({ width: 15, ...score })), STATUS],
    head: top.length,
    kept: 1,
    rowCount: top.length + rows.length,
    rows: [...top, ...rows],
  };
}

/** Names of dimensions by code, in their order; where two sectors call one differently, both names. */
function dimensionNames({ records }: EmittedTable, language: Language): Map<string, string> {
  const names = new Map<string, Set<string>>();
  for (const row of records) {
    const code = textOf(row['code']);
    if (code === INDEX_CODE) continue;
    const own = names.get(code) ?? new Set();
    names.set(code, own.add(textOf(row[`dimension_${language}`]) || code));
  }
  return new Map([...names].map(([code, own]) => [code, [...own].join(' / ')]));
}

/** Rows of each body by code: sector by sector, by rank, and those without one last, by name. */
function bodies({ records }: EmittedTable, language: Language): Map<string, Row>[] {
  const byBody = Map.groupBy(records, (row) => `${textOf(row['sector'])}/${textOf(row['institution_id'])}`);
  const rankOf = (row: Row | undefined): number => (typeof row?.['rank'] === 'number' ? row['rank'] : Infinity);
  const sectorOf = (row: Row | undefined): number => SECTORS.findIndex((sector) => sector === row?.['sector']);
  const compareNames = new Intl.Collator(language).compare;
  return [...byBody.values()]
    .map((rows) => new Map(rows.map((row) => [textOf(row['code']), row])))
    .sort((one, other) => {
      const [a, b] = [one.get(INDEX_CODE), other.get(INDEX_CODE)];
      const [ra, rb] = [rankOf(a), rankOf(b)];
      return (
        sectorOf(a) - sectorOf(b) ||
        (ra === rb ? 0 : ra - rb) ||
        compareNames(textOf(a?.[`name_${language}`]), textOf(b?.[`name_${language}`]))
      );
    });
}
