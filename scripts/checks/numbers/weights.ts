import type { PageLanguage } from '../templates.ts';
import { exact } from './exact.ts';
import { Facts } from './facts.ts';
import { printed, printedOrdinal, printedScore } from './print.ts';
import type { CsvRow } from './published-tables.ts';
import type { PageText } from './read-page.ts';
import { cell, linkedId, rowIn, scoredEditions, sectorNamed, type SectorId, type Subject } from './subject.ts';
import { derived, text, type TableSpecs, type TableView, type Want } from './want.ts';

/** What the page of weights may say: variants computed anew from the published scores of dimensions, by arithmetic of this check alone. */

const FIRST = 3;
const FAR = 5;
const TIE = 1e-9;
const SHIFT_DIGITS = 1;

/** What is read of a document of dimension scores. */
interface Document {
  readonly dimensions: readonly { readonly code: string; readonly weight: number }[];
  readonly bodies: readonly {
    readonly institution_id: string;
    readonly scores: readonly (number | null)[];
    readonly coverages: readonly (number | null)[];
  }[];
}

interface Section {
  readonly edition: string;
  readonly sector: SectorId;
}

interface Move {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

interface Variant {
  readonly label: string;
  /** Rank and name of the first. */
  readonly first: readonly (readonly [number, string])[];
  readonly shift: number;
  readonly far: number;
  readonly rise: Move | undefined;
  readonly fall: Move | undefined;
  readonly firstChanged: boolean;
}

const mean = (values: readonly (number | null)[], weights: readonly number[]): number | null => {
  const known = values.flatMap((value, at) => (value === null ? [] : [[value, weights[at] ?? 0] as const]));
  const all = known.reduce((total, [, weight]) => total + weight, 0);
  return all === 0 ? null : known.reduce((total, [value, weight]) => total + value * weight, 0) / all;
};

/** Rank by body; those without a total have none. */
function ranksBy({ bodies }: Document, weights: readonly number[]): ReadonlyMap<string, number> {
  const scored = bodies
    .flatMap(({ institution_id: id, scores, coverages }) => {
      const score = mean(scores, weights);
      return score === null || (mean(coverages, weights) ?? 0) < 0.5 - TIE ? [] : [{ id, score }];
    })
    .sort((a, b) => b.score - a.score);
  const ranks = new Map<string, number>();
  scored.forEach(({ id, score }, at) => {
    const before = scored[at - 1];
    ranks.set(id, before !== undefined && before.score - score <= TIE ? (ranks.get(before.id) ?? 0) : at + 1);
  });
  return ranks;
}

function variantsIn({ edition, sector }: Section, subject: Subject): Variant[] {
  const { tables, t, language } = subject;
  const document = tables.document(`dimension-scores/${edition}-${sector}`) as Document;
  const nameOf = (id: string): string =>
    subject.name(rowIn(tables.where('institutions', { institution_id: id }), edition));
  const { compare } = new Intl.Collator(language === 'lv' ? 'lv-LV' : 'en-GB');
  const weights = document.dimensions.map(({ weight }) => weight);
  const official = ranksBy(document, weights);
  const variant = (label: string, own: readonly number[]): Variant => {
    const ranks = ranksBy(document, own);
    const moves = [...ranks].flatMap(([id, to]) => {
      const from = official.get(id);
      return from === undefined ? [] : [{ id, name: nameOf(id), from, to, size: Math.abs(from - to) }];
    });
    const furthest = (up: boolean): Move | undefined =>
      moves
        .filter(({ from, to }) => (up ? to < from : to > from))
        .sort((a, b) => b.size - a.size || a.from - b.from || (a.id < b.id ? -1 : 1))[0];
    return {
      label,
      first: [...ranks]
        .map(([id, rank]) => [rank, nameOf(id)] as const)
        .sort((a, b) => a[0] - b[0] || compare(a[1], b[1]))
        .slice(0, FIRST),
      shift: moves.reduce((total, { size }) => total + size, 0) / moves.length,
      far: moves.filter(({ size }) => size > FAR).length,
      rise: furthest(true),
      fall: furthest(false),
      firstChanged: ![...official].some(([id, rank]) => rank === 1 && ranks.get(id) === 1),
    };
  };
  const about = document.dimensions.map(({ code }) =>
    subject.name(tables.one('structure', { edition, sector, kind: 'dimension', code })),
  );
  const each = (key: 'left_out' | 'doubled', factor: number): Variant[] =>
    about.map((name, at) =>
      variant(
        t(`weigh.variant.${key}`, { name }),
        weights.map((weight, other) => (other === at ? weight * factor : weight)),
      ),
    );
  return [
    variant(t('weigh.variant.official'), weights),
    variant(
      t('weigh.variant.equal'),
      weights.map(() => 1),
    ),
    ...each('left_out', 0),
    ...each('doubled', 2),
  ];
}

/** The edition and sector that something stands under: a section `state-2022`, or a figure `svari-2022-valsts`. */
function sectionOf({ within }: Pick<TableView, 'within'>, subject: Subject): Section | undefined {
  for (const id of within) {
    const [, sector, edition = ''] = /^(state|municipal)-(\d{4})$/.exec(id) ?? [];
    if (sector !== undefined) return { edition, sector: sector as SectorId };
    const [, year] = /-(\d{4})-/.exec(id) ?? [];
    const named = sectorNamed(id, subject);
    if (year !== undefined && named !== undefined) return { edition: year, sector: named };
  }
  return undefined;
}

const ordinal = (rank: number, language: PageLanguage): string => printedOrdinal(String(rank), language);
/** With as many decimals as files have of what is computed. */
const shiftOf = ({ shift }: Variant): Want =>
  derived('mean move', exact(String(Number(shift.toFixed(11)))), SHIFT_DIGITS);
const farOf = ({ far }: Variant): Want => derived('moved far', exact(far), 0);

export const weightsTables: TableSpecs = {
  reweighed: (subject) => {
    const { tables, t } = subject;
    const [newest] = newestSections(subject);
    if (newest === undefined) return 'nobody was scored';
    const rows = tables.where('scores', { ...newest, code: 'index' });
    return {
      head: [
        t('weigh.column.own'),
        t('weigh.column.body'),
        t('column.score'),
        t('column.level'),
        t('weigh.column.official'),
        t('weigh.column.difference'),
      ],
      count: rows.length,
      row: (row) => {
        const id = linkedId(row.cells[1]?.links ?? []);
        const own = rows.find((each) => each['institution_id'] === id);
        if (own === undefined) return `${id} took no part`;
        const rank = own['rank'] === '' ? '–' : (own['rank'] ?? '');
        return [
          text(rank),
          undefined,
          text(printedScore(cell(own, 'score'), newest.edition, subject)),
          text(own['level'] === '' ? '–' : (own['level'] ?? '')),
          text(rank),
          text(own['rank'] === '' ? '–' : printed(exact(0), 0, subject.language)),
        ];
      },
    };
  },
  variants: (subject, table) => {
    const section = sectionOf(table, subject);
    if (section === undefined) return 'it stands in no section of an edition';
    const { t, language } = subject;
    const variants = variantsIn(section, subject);
    const moved = (move: Move | undefined): Want =>
      text(move === undefined ? '–' : `${move.name} ${ordinal(move.from, language)} → ${ordinal(move.to, language)}`);
    return {
      head: (['variant', 'first', 'shift', 'far', 'rise', 'fall'] as const).map((label) => t(`weigh.column.${label}`)),
      count: variants.length,
      row: (_, at) => {
        const own = variants[at];
        if (own === undefined) return 'there is no such variant';
        return [
          text(own.label),
          text(own.first.map(([rank, name]) => `${ordinal(rank, language)} ${name}`).join(' ')),
          shiftOf(own),
          farOf(own),
          moved(own.rise),
          moved(own.fall),
        ];
      },
    };
  },
  'figure:weights': (subject, table) => {
    const section = sectionOf(table, subject);
    if (section === undefined) return 'it is called by no sector of an edition';
    const { t, language } = subject;
    const variants = variantsIn(section, subject);
    const moved = (move: Move | undefined): Want[] =>
      move === undefined
        ? [text('–'), text('–'), text('–')]
        : [text(move.name), derived('rank', exact(move.from), 0), derived('rank', exact(move.to), 0)];
    return {
      head: (
        ['variant', 'first', 'shift', 'far', 'rise', 'riseFrom', 'riseTo', 'fall', 'fallFrom', 'fallTo'] as const
      ).map((label) => t(`weigh.column.${label}`)),
      count: variants.length,
      row: (_, at) => {
        const own = variants[at];
        if (own === undefined) return 'there is no such variant';
        return [
          text(own.label),
          text(own.first.map(([rank, name]) => `${ordinal(rank, language)} ${name}`).join('; ')),
          shiftOf(own),
          farOf(own),
          ...moved(own.rise),
          ...moved(own.fall),
        ];
      },
    };
  },
};

/** Every sector of every edition that was scored, newest first, the state before municipalities. */
const newestSections = ({ tables }: Subject): Section[] =>
  (['state', 'municipal'] as const)
    .flatMap((sector) => scoredEditions(tables, sector).map((edition) => ({ edition, sector })))
    .sort((a, b) => b.edition.localeCompare(a.edition));

/** What the texts of the page may say. */
export function weightsFacts(subject: Subject): (text: PageText) => Facts {
  const { tables } = subject;
  const sections = newestSections(subject);
  const page = new Facts(subject).count(FAR, FIRST);
  for (const { edition } of sections) page.years(edition);
  const [newest] = sections;
  const dimensions: readonly CsvRow[] =
    newest === undefined ? [] : tables.where('structure', { ...newest, kind: 'dimension' });
  const all = dimensions.reduce((total, row) => total + Number(row['weight']), 0);
  for (const row of dimensions) {
    const share = exact(String(Number(row['weight']) / all));
    page.share(share).plain(exact(String((100 * Number(row['weight'])) / all)), 0);
  }
  const known = new Map<string, Facts>();
  const factsOf = (section: Section): Facts => {
    const key = `${section.sector}-${section.edition}`;
    let facts = known.get(key);
    if (facts === undefined) {
      const [official, ...others] = variantsIn(section, subject);
      facts = new Facts(subject)
        .years(section.edition)
        .share(exact(tables.one('robustness_runs', { ...section })?.['spread'] ?? '0'))
        .plain(
          cell(tables.one('sensitivity', { ...section, measure: 'mean_shift', code: 'dimension_weights' }), 'value'),
          SHIFT_DIGITS,
        )
        .count(others.filter(({ firstChanged }) => firstChanged).length, others.length, official?.far);
      for (const { shift } of others) facts.plain(exact(String(shift)), SHIFT_DIGITS);
      const [first] = tables.where('robustness', { ...section, rank: '1' });
      const [second] = tables.where('robustness', { ...section, rank: '2' });
      facts.shares(
        tables.one('robustness_pairs', {
          ...section,
          institution_id: first?.['institution_id'] ?? '',
          other_id: second?.['institution_id'] ?? '',
        }),
        'ahead',
      );
      known.set(key, facts);
    }
    return facts;
  };
  if (newest !== undefined) page.also(factsOf(newest));
  return (said) => {
    const section = sectionOf(said, subject);
    return section === undefined ? page : factsOf(section);
  };
}
