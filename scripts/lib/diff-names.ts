import { numberOf, rowsOf, textOf, type Record_, type TableSet } from '../../src/core/diff/table-set.ts';
import { INDEX_CODE, MISSING_REASONS } from '../../src/core/model/vocabulary.ts';
import type { Bounds } from '../../src/i18n/rounding.ts';
import { translator, type Translator } from '../../src/i18n/translator.ts';
import { answerText } from '../../src/site/shared/answer-text.ts';
import type { StructureRow } from '../../src/site/shared/rows.ts';
import type { Lang } from './args.ts';

/** Names of what identifiers and codes stand for, as a reader knows them. */
export interface DiffNames {
  readonly words: Translator;
  readonly body: (id: string, edition: number) => string;
  /** Name of a dimension or an indicator; '' for the index, which each sentence names its own way. */
  readonly code: (edition: number, sector: string, code: string) => string;
  /** Bounds of the levels of an edition in both releases. */
  readonly bounds: (edition: number) => Bounds;
  readonly scope: (scope: string, id: string, edition: number) => string;
  /** A value or a missing reason in words; a dash where the question was not asked. */
  readonly answer: (edition: number, sector: string, indicator: string, standing: string | null) => string;
}

/** Looks names up in the newer release, then in the older one. */
export function diffNames(old: TableSet, now: TableSet, lang: Lang): DiffNames {
  const words = translator(lang);
  const both = (table: string): readonly Record_[] => [...rowsOf(old, table), ...rowsOf(now, table)];
  const named = (row: Record_ | undefined, otherwise: string): string =>
    (row === undefined ? '' : textOf(row, `name_${lang}`)) || otherwise;
  const institutions = Map.groupBy(both('institutions'), (row) => textOf(row, 'institution_id'));
  const groups = Map.groupBy(both('groups'), (row) => textOf(row, 'group_id'));
  const categories = Map.groupBy(both('categories'), (row) => textOf(row, 'category'));
  const structure = new Map(
    [...rowsOf(old, 'structure'), ...rowsOf(now, 'structure')].map((row) => [
      ['edition', 'sector', 'code'].map((column) => textOf(row, column)).join('/'),
      row,
    ]),
  );
  const bounds = new Map(
    [...Map.groupBy(both('levels'), (row) => numberOf(row, 'edition') ?? 0)].map(([edition, rows]) => [
      edition,
      rows.flatMap((row) => numberOf(row, 'lower_bound') ?? []),
    ]),
  );
  return {
    words,
    body: (id, edition) => named(heldIn(institutions.get(id), edition), id),
    code: (edition, sector, code) =>
      code === INDEX_CODE ? '' : named(structure.get(`${edition}/${sector}/${code}`), code),
    bounds: (edition) => bounds.get(edition) ?? [],
    scope: (scope, id, edition) =>
      scope === 'group' ? named(heldIn(groups.get(id), edition), id) : named(categories.get(id)?.at(-1), id),
    answer: (edition, sector, indicator, standing) => {
      const row = structure.get(`${edition}/${sector}/${indicator}`);
      if (standing === null) return '–';
      const missing = MISSING_REASONS.find((reason) => reason === standing) ?? null;
      if (row === undefined) return standing;
      return answerText({ value: standing, missing }, row as unknown as StructureRow, words);
    },
  };
}

/** The row that held at the end of a year, else the last there is. */
const heldIn = (rows: readonly Record_[] | undefined, edition: number): Record_ | undefined =>
  rows?.findLast(
    (row) =>
      textOf(row, 'valid_from') <= `${edition}-12-31` &&
      (textOf(row, 'valid_to') === '' || textOf(row, 'valid_to').slice(0, 4) >= String(edition)),
  ) ?? rows?.at(-1);
