import { CSV_IMPORT } from '../../../src/site/data/spreadsheet-settings.ts';
import { DECIMALS } from '../../../src/i18n/rounding.ts';
import { wayOf } from './decimals.ts';
import { exact, minus, ratio } from './exact.ts';
import { Facts } from './facts.ts';
import { allEditions, groupOfKind, type FactsOf } from './facts-bodies.ts';
import { methodFacts } from './facts-code.ts';
import { presentBodies, registryCounts } from './facts-registry.ts';
import { sameMovedText } from './statistics.ts';
import { cell, linkedId, scoredEditions, sectorNamed, type SectorId, type Subject } from './subject.ts';
import { isSentence } from './facts-trend.ts';
import { groupRanks, groupRows, membersIn } from './tables-group.ts';
import { structuredEditions } from './tables-method.ts';

/** What the texts of lists, of the methodology and of the data pages may say. */

const SECTORS = ['state', 'municipal'] as const;

export function groupsFacts(subject: Subject): FactsOf {
  const { tables } = subject;
  const kinds = new Map<string, Facts>();
  const byGroup = new Map<string, Facts>();
  const trends = new Map<SectorId, ReturnType<typeof groupsTrend>>();
  for (const kind of ['ministry', 'municipal'] as const) {
    const all = new Facts(subject);
    for (const id of groupOfKind(subject, kind)) {
      const latest = groupRows(subject, id).at(-1);
      const edition = latest?.['edition'] ?? '';
      const today = tables.where('institutions', { group_id: id, valid_to: '' });
      const own = new Facts(subject)
        .years(edition)
        .scores(latest, 'mean', 'lowest', 'highest')
        .place(groupRanks(subject, kind, edition).get(id))
        .count(
          latest === undefined
            ? new Set(today.map((row) => row['institution_id'])).size
            : membersIn(subject, id, edition).length,
        );
      byGroup.set(id, own);
      all.also(own);
    }
    kinds.set(`groups.${kind}`, all);
    trends.set(kind === 'ministry' ? 'state' : 'municipal', groupsTrend(subject, kind));
  }
  const page = new Facts(subject).years(...allEditions(subject));
  return (text, figure) => {
    const sector = sectorNamed(text.figure ?? '', subject);
    const trend = figure === 'trend' && sector !== undefined ? trends.get(sector) : undefined;
    if (trend !== undefined) return isSentence(text.place) ? trend.sentence : trend.rest;
    return byGroup.get(linkedId(text.links)) ?? kinds.get(figure ?? '') ?? page;
  };
}

/** How the means of the groups of a kind moved into the newest edition, each with how many bodies that is of. */
function groupsTrend(
  subject: Subject,
  kind: 'ministry' | 'municipal',
): { readonly sentence: Facts; readonly rest: Facts } {
  const { tables } = subject;
  const sector = kind === 'ministry' ? 'state' : 'municipal';
  const rest = new Facts(subject).axis().years(...scoredEditions(tables, sector));
  const newest = scoredEditions(tables, sector).at(-1) ?? '';
  const ids = groupOfKind(subject, kind);
  const rows = tables
    .where('averages', { edition: newest, scope: 'group', code: 'index' })
    .filter((row) => ids.has(row['scope_id'] ?? ''));
  const changes = rows.flatMap((row) => {
    const [before, now] = [cell(row, 'same_previous_mean'), cell(row, 'same_mean')];
    return before === null || now === null ? [] : [minus(now, before)];
  });
  for (const row of rows)
    rest.counts(row, 'n', 'same_n').difference(cell(row, 'same_mean'), cell(row, 'same_previous_mean'));
  const sentence = new Facts(subject).years(...scoredEditions(tables, sector));
  for (const row of rows) sentence.says(sameMovedText(row, subject)).counts(row, 'n', 'same_n');
  return { sentence, rest: rest.count(changes.filter((change) => wayOf(change) === 1).length, changes.length) };
}

export function institutionsFacts(subject: Subject): FactsOf {
  const { tables } = subject;
  const page = registryCounts(subject);
  const scores = new Map(
    [...Map.groupBy(tables.where('scores', { code: 'index' }), (row) => row['institution_id'] ?? '')].map(
      ([id, rows]) => {
        const last = rows.filter((row) => row['score'] !== '').at(-1);
        return [id, new Facts(subject).years(last?.['edition']).scores(last, 'score')] as const;
      },
    ),
  );
  // Present bodies by the category of their newest edition, as the list has them.
  const counts = new Facts(subject).years(...SECTORS.map((sector) => scoredEditions(tables, sector).at(-1)));
  const categories = Map.groupBy(presentBodies(subject), (row) => {
    const last = tables.where('scores', { institution_id: row['institution_id'] ?? '', code: 'index' }).at(-1);
    return `${row['sector']} ${last?.['category'] ?? ''}`;
  });
  for (const [, own] of categories) counts.count(own.length);
  return (text) => {
    const id = linkedId(text.links);
    const own = scores.get(id);
    const registry = tables.where('institutions', { institution_id: id });
    if (registry.length === 0) return new Facts(subject).also(page).also(counts);
    return (own === undefined ? new Facts(subject) : new Facts(subject).also(own)).years(
      ...registry.flatMap((row) => [row['valid_from']?.slice(0, 4), row['valid_to']?.slice(0, 4)]),
    );
  };
}

export function methodologyFacts(subject: Subject): FactsOf {
  const { tables } = subject;
  const figures = tables.rows('published_figures');
  const testable = figures.filter((row) => row['testable'] === 'true');
  const agree = testable.filter((row) => row['agrees'] === 'true').length;
  const page = new Facts(subject)
    .years(...allEditions(subject))
    .count(figures.length, testable.length, agree, testable.length - agree)
    .share(testable.length === 0 ? null : ratio(exact(agree), exact(testable.length)), 'derived', DECIMALS.finePercent);
  for (const edition of allEditions(subject)) page.count(figures.filter((row) => row['edition'] === edition).length);
  for (const sector of SECTORS)
    for (const edition of structuredEditions(tables, sector)) {
      const rows = tables.where('structure', { edition, sector, kind: 'indicator' });
      page.count(rows.length, tables.where('structure', { edition, sector, kind: 'dimension' }).length);
      const same = tables
        .where('continuity', { edition, sector, relation: 'same', differs: '' })
        .filter((row) => rows.some((own) => own['code'] === row['code']));
      page.count(same.length);
    }
  tables.rows('levels').forEach((row) => page.places(row, 'level').asWritten(row['lower_bound']));
  const method = methodFacts(subject, tables.rows('structure'));
  const known = (figure: string): Facts => {
    const facts = new Facts(subject);
    const sector = sectorNamed(figure, subject);
    if (sector === undefined) return page;
    for (const edition of structuredEditions(tables, sector)) {
      const of = (status: string): number =>
        tables.where('structure', { edition, sector, kind: 'indicator', status }).length;
      const counts = ['published', 'inferred', 'assumed'].map(of);
      facts.years(edition).count(
        ...counts,
        (counts[0] ?? 0) + (counts[1] ?? 0),
        counts.reduce((all, n) => all + n, 0),
      );
    }
    return facts;
  };
  const [years, nothing] = [new Facts(subject).years(...allEditions(subject)), new Facts(subject)];
  return (text, figure) => {
    if (text.place === 'td') {
      if (text.around.includes('table.changes')) return method;
      const dated = text.around.includes('table.weights') || text.within.includes(subject.t('anchor.differ'));
      return dated ? years : nothing;
    }
    return figure?.startsWith('known') === true ? known(text.figure ?? '') : page;
  };
}

export function checksFacts(subject: Subject): FactsOf {
  const every = subject.tables.rows('rules');
  // Those of import come before the data there are to pass.
  const rules = every.filter((row) => row['scope'] !== 'import');
  const blocking = rules.filter((row) => row['severity'] === 'blocker').length;
  const facts = new Facts(subject).count(rules.length, blocking, rules.length - blocking);
  for (const [, own] of Map.groupBy(every, (row) => row['scope'])) facts.count(own.length);
  return () => facts;
}

interface CodebookEntry {
  readonly name: string;
  readonly rows: number;
  readonly columns: readonly unknown[];
}

/** What the release holds, counted: tables, columns, rows, files, rules, findings, figures. */
export function dataFacts(subject: Subject): FactsOf {
  const { tables } = subject;
  const book = (tables.document('codebook') as { readonly tables: readonly CodebookEntry[] }).tables;
  const { files } = tables.document('manifest') as { readonly files: readonly unknown[] };
  const { release } = tables.document('publication') as { readonly release: string };
  const [year = ''] = release.split('.');
  const findings = tables.rows('findings');
  const accepted = findings.filter((row) => row['accepted_lv'] !== '').length;
  const testable = tables.where('published_figures', { testable: 'true' });
  const all = (count: (entry: CodebookEntry) => number): number => book.reduce((sum, entry) => sum + count(entry), 0);
  const newest = Math.max(...SECTORS.flatMap((sector) => scoredEditions(tables, sector)).map(Number));
  const facts = new Facts(subject)
    // How releases are named is told by the first two of a year.
    .asWritten(`${year}.0`)
    .asWritten(`${year}.1`)
    .years(year, String(newest))
    .count(
      book.length,
      all(({ rows }) => rows),
      all(({ columns }) => columns.length),
      files.length,
      tables.rows('rules').filter((row) => row['scope'] !== 'import').length,
      findings.length - accepted,
      accepted,
      testable.length,
      testable.filter((row) => row['agrees'] === 'true').length,
    )
    // An example of a number that Latvian settings do not read, after the row to begin at.
    .count(CSV_IMPORT.firstRow)
    .asWritten('66.75');
  /** Of one table, told over its columns. */
  const columns = new Map(book.map((entry) => [entry.name, new Facts(subject).count(entry.columns.length)]));
  /** So many rows the examples ask for. */
  const code = new Facts(subject).years(String(newest)).count(10);
  const nothing = new Facts(subject);
  return ({ place, within }) => {
    if (place === 'td') return nothing;
    if (place.startsWith('pre')) return code;
    const own = within.map((id) => columns.get(id)).find((entry) => entry !== undefined);
    return place === 'summary' ? (own ?? nothing) : facts;
  };
}

/** Decimals of a size in megabytes, and how many bytes its units have. */
const SIZES = { mega: 1_000_000, kilo: 1000, digits: 1 } as const;

/** The page of queries and that of columns: rows and sizes of tables, values that the files have. */
export function tablesFacts(subject: Subject): FactsOf {
  const { tables } = subject;
  const book = (tables.document('codebook') as { readonly tables: readonly CodebookEntry[] }).tables;
  const { files } = tables.document('manifest') as {
    readonly files: readonly { readonly path: string; readonly bytes: number }[];
  };
  const columns = book.reduce((sum, entry) => sum + entry.columns.length, 0);
  const page = new Facts(subject).count(book.length, columns).years(...allEditions(subject));
  const sizes = new Facts(subject);
  for (const { bytes } of files) {
    const size = exact(bytes);
    sizes.plain(ratio(size, exact(SIZES.mega)), SIZES.digits).plain(ratio(size, exact(SIZES.kilo)), 0);
  }
  // The engine of queries, without the texts of its licences and packed copies, and all tables as CSV.
  const engine = tables.bytes('../../duckdb', (name) => !/^(?:LICENSE|NOTICE)|\.js\.(?:br|gz)$/.test(name));
  const loaded = book.reduce((sum, { name }) => sum + tables.bytes(`${name}.csv`), engine);
  sizes.plain(ratio(exact(loaded), exact(SIZES.mega)), SIZES.digits);
  const byTable = new Map(book.map((entry) => [entry.name, new Facts(subject).count(entry.rows)]));
  // Bounds of columns stand in the codebook, examples are values of the table.
  for (const { name, columns: own } of book)
    for (const bound of own.flatMap((column) => Object.values(column as Readonly<Record<string, unknown>>)))
      if (typeof bound === 'number') byTable.get(name)?.signed(String(bound));
  for (const { name } of book)
    for (const row of tables.rows(name))
      for (const written of Object.values(row))
        for (const [number] of written.matchAll(/-?\d+(?:\.\d+)?/g)) byTable.get(name)?.signed(number).years(number);
  const every = new Facts(subject).also(page).also(sizes);
  for (const entry of book) every.count(entry.rows);
  /** Constants in the SQL of the five questions, which a check of their own runs. */
  const code = new Facts(subject).also(page).count(0, 1, 5, 60, 100);
  return ({ within, place }) => {
    if (place.startsWith('pre')) return code;
    return within.map((id) => byTable.get(id)).find((facts) => facts !== undefined) ?? every;
  };
}
