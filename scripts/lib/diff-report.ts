import type { AnswerChange, Moved, Then } from '../../src/core/diff/answer-changes.ts';
import type { BodyMoves, ScoreMove } from '../../src/core/diff/body-moves.ts';
import type { Diff } from '../../src/core/diff/diff.ts';
import type { CodeDifference } from '../../src/core/diff/edition-method.ts';
import { belongsToOneSide, type EditionMove } from '../../src/core/diff/edition-moves.ts';
import type { MeanMove } from '../../src/core/diff/mean-moves.ts';
import type { MethodChange } from '../../src/core/diff/method-changes.ts';
import type { MovesSummary } from '../../src/core/diff/summary.ts';
import type { TableDiff } from '../../src/core/diff/table-diff.ts';
import { numberOf, textOf, type Record_ } from '../../src/core/diff/table-set.ts';
import type { Cell } from '../../src/core/emit/table.ts';
import { RELATION_TEXTS } from '../../src/core/emit/value-texts.ts';
import { INDEX_CODE } from '../../src/core/model/vocabulary.ts';
import { compared } from '../../src/site/shared/compared.ts';
import type { Lang } from './args.ts';
import { DIFF_WORDS, type DiffWords } from './diff-words.ts';
import type { DiffNames } from './diff-names.ts';
import type { DiffSide } from './diff-side.ts';
import type { Block, Item } from './outline.ts';
import { counted } from './report.ts';

/** Members through whom a mean moved that are named; the rest are counted. */
const NAMED = 3;

/** A comparison in words: what changes for whom and why first, then every field. */
export function diffReport(old: DiffSide, now: DiffSide, diff: Diff, names: DiffNames, lang: Lang): Block[] {
  const say = { names, lang, w: DIFF_WORDS[lang] };
  const { editions, summary, methodology, institutions, means } = diff.consequences;
  const alone = belongsToOneSide(editions, old.tables, now.tables);
  const own = institutions.filter((body) => !onlyOthers(body));
  const others = institutions.filter(onlyOthers);
  return [
    { kind: 'title', text: say.w.title },
    { kind: 'text', text: `${sideText(old, say)} → ${sideText(now, say)}` },
    ...(diff.tables.length === 0 ? [{ kind: 'text' as const, text: say.w.same }] : []),
    ...[old, now]
      .filter(({ embargoed }) => embargoed.length > 0)
      .map(({ name, embargoed }) => ({ kind: 'text' as const, text: say.w.embargoed(name, embargoed.join(', ')) })),
    ...(['new', 'old'] as const).flatMap((there) =>
      section(
        there === 'new' ? say.w.newEditions : say.w.goneEditions,
        editions.filter((move) => move.there === there).map((move) => editionItem(move, say)),
      ),
    ),
    ...section(
      say.w.summary,
      summary.map((counts) => ({ text: summaryText(counts, say) })),
    ),
    ...countedSection(
      say.w.methodology,
      methodology.map((change) => ({ text: methodText(change, say) })),
    ),
    ...countedSection(
      say.w.own,
      own.map((body) => bodyItem(body, say)),
    ),
    ...countedSection(
      say.w.others,
      others.map((body) => bodyItem(body, say)),
    ),
    ...countedSection(
      say.w.means,
      means.map((mean) => ({ text: meanText(mean, say) })),
    ),
    ...(diff.tables.length === 0 ? [] : [{ kind: 'heading' as const, text: say.w.fields }]),
    ...diff.tables.flatMap((table) => tableBlocks(table, alone, say)),
  ];
}

interface Say {
  readonly names: DiffNames;
  readonly lang: Lang;
  readonly w: DiffWords;
}

const section = (text: string, items: readonly Item[]): Block[] =>
  items.length === 0
    ? []
    : [
        { kind: 'heading', text },
        { kind: 'list', items },
      ];

/** A section whose heading counts what it lists. */
const countedSection = (text: string, items: readonly Item[]): Block[] => section(`${text}: ${items.length}`, items);

const onlyOthers = ({ results }: BodyMoves): boolean =>
  results.every(({ causes }) => causes.every((cause) => cause === 'others'));

const sideText = ({ name, release }: DiffSide, { w }: Say): string => `${name} (${w.release} ${release})`;

function editionItem(move: EditionMove, say: Say): Item {
  const { names, lang, w } = say;
  const { edition, sector, there, bodies, mean, levels, previous_edition, changes, method } = move;
  const text = w.edition({
    bodies: counted(bodies, sector === 'municipal' ? w.municipalities : w.institutions, lang),
    mean: scoreOr(mean, names, edition),
    levels: levels.map(({ level, n }) => w.levelCount(level, n)).join(', '),
  });
  const since =
    previous_edition === null || changes.length === 0
      ? { text: w.sinceNone }
      : {
          text: w.since(previous_edition),
          items: changes.map(({ institution_id: id, score, previous_edition: own }) => ({
            text: `${names.body(id, edition)} (${id}): ${movedText(score, names, w.none, edition)}${own === null || own === previous_edition ? '' : ` ${w.sinceYear(own)}`}`,
          })),
        };
  const methodItems =
    method.length === 0 ? [] : [{ text: w.method, items: method.map((code) => ({ text: codeText(code, move, say) })) }];
  return {
    text: `${w.year(edition)}, ${w.sector(sector)}: ${text}`,
    items: there === 'new' ? [...methodItems, since] : [],
  };
}

/** „„Tērzēšana” (chat): cita skala; nav salīdzināms; augšējā robeža 5 → 10” */
function codeText(
  { code, relation, differs }: CodeDifference,
  { edition, sector, previous_edition }: EditionMove,
  say: Say,
): string {
  const { names, lang, w } = say;
  const named = names.code(relation === 'dropped' ? (previous_edition ?? edition) : edition, sector, code);
  const texts = [
    ...(relation === 'same' ? [] : [RELATION_TEXTS[relation][lang]]),
    ...differs.map(({ column, old, new: now }) => settingText(column, old, now, say)),
  ];
  return `${w.quoted(named || w.index)} (${code}): ${texts.join('; ')}`;
}

const settingText = (column: string, old: Cell, now: Cell, { names, w }: Say): string =>
  `${w.setting(column)} ${cellText(old, names)} → ${cellText(now, names)}`;

function summaryText({ edition, sector, score, level, rank, category_rank }: MovesSummary, { w, lang }: Say): string {
  const bodies = sector === 'municipal' ? w.toMunicipalities : w.toInstitutions;
  const of = (n: number): string => counted(n, bodies, lang);
  return `${w.year(edition)}, ${w.sector(sector)}: ${w.changes({ score: of(score), level: of(level), rank: of(rank), categoryRank: of(category_rank) })}`;
}

function methodText(change: MethodChange, say: Say): string {
  const { names, w } = say;
  const { edition, sector, table, code, column } = change;
  const where = sector === '' ? w.year(edition) : `${w.year(edition)}, ${w.sector(sector)}`;
  const what =
    table === 'levels' ? w.level(code) : `${w.quoted(names.code(edition, sector, code) || w.index)} (${code})`;
  if (column === null) return `${where}: ${what} – ${change.old === null ? w.rowAdded : w.rowRemoved}`;
  return `${where}: ${what}, ${settingText(column, change.old, change.new, say)}`;
}

function bodyItem(body: BodyMoves, say: Say): Item {
  const { names, w } = say;
  const { edition, institution_id, results, answers } = body;
  return {
    text: `${names.body(institution_id, edition)} (${institution_id}), ${w.year(edition)}`,
    items: [
      ...results.map((move) => ({ text: moveText(move, body, say) })),
      ...(answers.length === 0
        ? []
        : [{ text: w.answers, items: answers.map((answer) => ({ text: answerText(answer, body, say) })) }]),
    ],
  };
}

function moveText(move: ScoreMove, { edition, sector }: BodyMoves, { names, w }: Say): string {
  const { code, score, level, rank, rank_n, category_rank, category_rank_n, causes } = move;
  const what = code === INDEX_CODE ? w.index : w.dimension(names.code(edition, sector, code));
  const place = (label: string, { old, new: now }: Then<number | null>, n: Then<number | null>): string[] => {
    if (old === now) return [];
    const of = n.old === n.new ? w.of(n.new ?? 0) : '';
    return [`${label} ${w.place(old)} → ${w.place(now)}${of}`];
  };
  const parts = [
    score.old === score.new
      ? w.scoreStays(names.words.score(score.new ?? 0, names.bounds(edition)), score.new === null)
      : w.points(movedText(score, names, w.none, edition)),
    ...(level.old === level.new ? [] : [`${w.levelWord} ${level.old ?? '–'} → ${level.new ?? '–'}`]),
    ...place(w.rank, rank, rank_n),
    ...place(w.categoryRank, category_rank, category_rank_n),
  ];
  const passed = [
    ...(move.overtaken_by.length === 0 ? [] : [w.overtakenBy(listed(move.overtaken_by, edition, names, w))]),
    ...(move.overtook.length === 0 ? [] : [w.overtook(listed(move.overtook, edition, names, w))]),
  ];
  const why = causes.flatMap((cause) => (cause === 'others' && passed.length > 0 ? passed : [w.cause[cause]]));
  return `${what}: ${parts.join('; ')} – ${why.join(', ')}`;
}

function answerText(change: AnswerChange, { edition, sector }: BodyMoves, { names, w }: Say): string {
  const { indicator, dimension, answer, points, correction_id } = change;
  const of = (standing: string | null): string => names.answer(edition, sector, indicator, standing);
  const worth =
    points.old === points.new
      ? w.noPoints
      : w.pointsIn(movedText(points, names, w.notCounted), names.code(edition, sector, dimension));
  const through = correction_id === '' ? '' : `, ${w.correction(correction_id)}`;
  return `${w.quoted(names.code(edition, sector, indicator))} (${indicator}): ${of(answer.old)} → ${of(answer.new)}; ${worth}${through}`;
}

function meanText({ edition, sector, scope, scope_id, code, n, mean, members }: MeanMove, { names, w }: Say): string {
  const whose = scope === 'sector' ? w.sector(sector) : names.scope(scope, scope_id, edition);
  const what = code === INDEX_CODE ? w.index : w.dimension(names.code(edition, sector, code));
  const count = n.old === n.new ? w.n(String(n.new ?? 0)) : w.n(`${n.old ?? 0} → ${n.new ?? 0}`);
  const through = members.slice(0, NAMED).map(({ institution_id, old, new: now }) => {
    const change =
      old === null || now === null
        ? `${scoreOr(old, names, edition)} → ${scoreOr(now, names, edition)}`
        : names.words.change(now - old);
    return `${names.body(institution_id, edition)} (${change})`;
  });
  const rest = members.length > NAMED ? [w.more(members.length - NAMED)] : [];
  return `${w.year(edition)}, ${whose}, ${what}: ${movedText(mean, names, w.none, edition)}; ${count}${through.length === 0 ? '' : `; ${w.through} ${[...through, ...rest].join(', ')}`}`;
}

const listed = (ids: readonly string[], edition: number, names: DiffNames, w: DiffWords): string =>
  [
    ...ids.slice(0, NAMED).map((id) => names.body(id, edition)),
    ...(ids.length > NAMED ? [w.more(ids.length - NAMED)] : []),
  ].join(', ');

const scoreOr = (value: number | null, { words, bounds }: DiffNames, edition: number): string =>
  value === null ? '–' : words.score(value, bounds(edition));

/**
 * `35,5 → 55,5 (+20,0)`, with as many decimals as it takes to tell the two apart.
 * @param edition whose levels the two are on, where they are scores
 */
function movedText(
  { old, new: now, difference }: Moved,
  { words, bounds }: DiffNames,
  none: string,
  edition?: number,
): string {
  const own = edition === undefined ? [] : bounds(edition);
  if (old === null || now === null || difference === null)
    return [old, now].map((value) => (value === null ? none : words.score(value, own))).join(' → ');
  const { from, to, change } = compared({ value: old, bounds: own }, { value: now, bounds: own }, words);
  return `${from} → ${to} (${change})`;
}

function cellText(cell: Record_[string] | undefined, { words }: DiffNames): string {
  if (cell === null || cell === undefined || cell === '') return '–';
  if (typeof cell !== 'number') return String(cell);
  return words.language === 'lv' ? String(cell).replace('.', ',').replace('-', '−') : String(cell);
}

/** @param alone whether a row belongs to an edition that only one side has: such rows are counted and not listed */
function tableBlocks(table: TableDiff, alone: ReturnType<typeof belongsToOneSide>, { names, lang, w }: Say): Block[] {
  const listable = (row: Record_): boolean =>
    !alone({ edition: numberOf(row, 'edition'), sector: textOf(row, 'sector') });
  const key = (row: Record_): string =>
    table.key.map((column) => cellText(row[column], { ...names, words: RAW })).join(' · ');
  const whole = (row: Record_): Item => ({ text: key(row) });
  const counts = [
    ...(table.changed.length > 0 ? [counted(table.changed.length, w.changedFields, lang)] : []),
    ...(table.added.length > 0 ? [counted(table.added.length, w.addedRows, lang)] : []),
    ...(table.removed.length > 0 ? [counted(table.removed.length, w.removedRows, lang)] : []),
    ...(table.columns_added.length > 0 ? [`${w.columnsAdded}: ${table.columns_added.join(', ')}`] : []),
    ...(table.columns_removed.length > 0 ? [`${w.columnsRemoved}: ${table.columns_removed.join(', ')}`] : []),
  ];
  const rows = table.changed.map((change) => [
    key(change.key),
    change.column,
    cellText(change.old, names),
    cellText(change.new, names),
  ]);
  const list = (text: string, records: readonly Record_[]): Block[] =>
    records.length === 0 ? [] : [{ kind: 'list', items: [{ text, items: records.map(whole) }] }];
  return [
    { kind: 'subheading', text: `${table.table}: ${counts.join('; ')}` },
    ...(rows.length === 0
      ? []
      : [{ kind: 'table' as const, columns: [table.key.join(' · '), w.column, w.before, w.after], rows }]),
    ...list(w.added, table.added.filter(listable)),
    ...list(w.removed, table.removed.filter(listable)),
  ];
}

/** Keys are shown as they stand in the files. */
const RAW = { language: 'en' } as DiffNames['words'];
