import type { Answer } from '../../model/edition.ts';
import type { Option } from '../../model/meaning.ts';
import type { LevelRow, Structure, StructureRow } from '../../model/methodology.ts';
import type { MissingReason } from '../../model/vocabulary.ts';
import { exactNumber } from '../../parse/decimal.ts';

/** Rows of the methodology in few words, for tests that work examples by hand. */

export const row = (given: Partial<StructureRow> & Pick<StructureRow, 'code' | 'kind'>): StructureRow => ({
  place: { file: 'methodology/2022/state.csv', row: 2 },
  parent: '',
  type: '',
  direction: 1,
  weight: 1,
  lower: null,
  upper: null,
  options: new Map(),
  evidence: '',
  applies_to: [],
  status: 'assumed',
  name_lv: given.code,
  name_en: given.code,
  question_lv: '',
  question_en: '',
  source_url: '',
  ...given,
});

export const dimension = (code: string, weight: number): StructureRow =>
  row({ code, kind: 'dimension', parent: 'index', weight });

/** An indicator answered from 0 to 100, unless said otherwise. */
export const indicator = (
  code: string,
  parent: string,
  weight: number,
  rest: Partial<StructureRow> = {},
): StructureRow => row({ code, kind: 'indicator', parent, weight, type: 'share', lower: 0, upper: 100, ...rest });

export const structureOf = (...rows: readonly StructureRow[]): Structure => ({
  edition: 2022,
  sector: 'state',
  file: 'methodology/2022/state.csv',
  rows: [row({ code: 'index', kind: 'index' }), ...rows],
});

/** An answer to a question that allows it: what looks like a number is one. */
export const answer = (value: string, missing: MissingReason | '' = ''): Answer => ({
  value,
  missing,
  meaning: value === '' ? null : (exactNumber(value) ?? (value as Option)),
  note: '',
  row: 2,
});

export const answers = (given: Readonly<Record<string, Answer>>): ReadonlyMap<string, Answer> =>
  new Map(Object.entries(given));

export const levelRow = (level: number, lower_bound: number): LevelRow => ({
  place: { file: 'methodology/2022/levels.csv', row: level + 1 },
  level,
  lower_bound,
  status: 'assumed',
  name_status: 'assumed',
  name_lv: '',
  name_en: '',
  meaning_lv: '',
  meaning_en: '',
  source_url: '',
});
