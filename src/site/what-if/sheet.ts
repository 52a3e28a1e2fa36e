import type { Answer } from '../../core/model/edition.ts';
import type { LevelRow, StructureRow } from '../../core/model/methodology.ts';
import {
  INDEX_CODE,
  type AnswerType,
  type EditionStatus,
  type MissingReason,
  type Sector,
} from '../../core/model/vocabulary.ts';
import { meaningTo } from '../../core/parse/meaning.ts';
import { prepare } from '../../core/score/institution.ts';
import type { Measured } from '../../core/what-if/what-if.ts';

/**
 * What the browser needs to score a body of one sector in one edition: a plain value, which the build makes from the published
 * tables and the browser reads as JSON. Both turn it into what core scores by, by the functions below.
 */
export interface Method {
  readonly edition: number;
  readonly sector: Sector;
  readonly dimensions: readonly { readonly code: string; readonly weight: number }[];
  /** In the order of the structure. */
  readonly questions: readonly Question[];
  readonly levels: readonly { readonly level: number; readonly lower_bound: number }[];
}

/** A question as it is scored. */
export interface Question {
  readonly code: string;
  readonly parent: string;
  readonly type: AnswerType;
  readonly direction: 1 | -1;
  readonly weight: number;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Points, 0–1, by option. */
  readonly options: readonly (readonly [option: string, points: number])[];
  /** Categories asked; none for all. */
  readonly applies_to: readonly string[];
}

/** A body with its category and its index score at full precision, by which ties are decided. */
export type Standing = readonly [id: string, category: string, score: number | null];

/** Words of a question, in the language of the page. */
export interface QuestionWords {
  readonly name: string;
  readonly question: string;
  /** What may be answered and what it is worth. */
  readonly hint: string;
  /** Of a question whose answers have names: what each is called. */
  readonly answers?: Readonly<Record<string, string>>;
  /** Of numbers that count something: „{n} stundas”, by plural form. */
  readonly unit?: Readonly<Record<string, string>>;
}

/** Everything the tool loads. */
export interface Sheet extends Method {
  readonly status: EditionStatus;
  /** What has to be known of the data where they are a demonstration. */
  readonly note?: string;
  /** Everyone of the sector, the best first. */
  readonly bodies: readonly Standing[];
  readonly names: {
    readonly dimensions: Readonly<Record<string, string>>;
    readonly questions: Readonly<Record<string, QuestionWords>>;
  };
  readonly words: Readonly<Record<string, string>>;
}

/** An answer as the page hands it to its script. */
export type AnswerCell = readonly [code: string, value: string, missing?: MissingReason];

/** An answer to a question of the sheet. */
export const given = (question: Question, value: string, missing: MissingReason | '' = ''): Answer => ({
  value,
  missing,
  meaning: meaningTo(rowOf(question))(value),
  note: '',
  row: 0,
});

/** The answers to what the sheet asks. */
export function answersOfCells({ questions }: Method, cells: readonly AnswerCell[]): ReadonlyMap<string, Answer> {
  const byCode = new Map(questions.map((question) => [question.code, question]));
  return new Map(
    cells.flatMap(([code, value, missing]) => {
      const question = byCode.get(code);
      return question === undefined ? [] : [[code, given(question, value, missing)]];
    }),
  );
}

/** Of a row of the methodology, what scoring does not ask for. */
const UNASKED = {
  place: { file: '', row: 0 },
  evidence: '',
  status: 'assumed',
  name_lv: '',
  name_en: '',
  question_lv: '',
  question_en: '',
  source_url: '',
} as const;

/** A question as core scores it. */
export const rowOf = ({ options, ...question }: Question): StructureRow => ({
  ...UNASKED,
  ...question,
  kind: 'indicator',
  options: new Map(options),
});

const dimensionRow = ({ code, weight }: Method['dimensions'][number]): StructureRow => ({
  ...UNASKED,
  code,
  weight,
  kind: 'dimension',
  parent: '',
  type: '',
  direction: 1,
  lower: null,
  upper: null,
  options: new Map(),
  applies_to: [],
});

/** The structure that core scores by. */
export const preparedOf = ({ edition, sector, dimensions, questions }: Method) =>
  prepare({ edition, sector, file: '', rows: [...dimensions.map(dimensionRow), ...questions.map(rowOf)] });

export const levelRows = ({ levels }: Pick<Method, 'levels'>): readonly LevelRow[] =>
  levels.map((level) => ({ ...UNASKED, ...level, name_status: UNASKED.status, meaning_lv: '', meaning_en: '' }));

/** A body that others are ranked among. */
export type Ranked = Measured['others'][number] & { readonly id: string };

export const rankedOf = (bodies: readonly Standing[]): readonly Ranked[] =>
  bodies.map(([id, category, score]) => ({ id, category, scores: new Map([[INDEX_CODE, score]]) }));

/** What core needs to answer “what if” of one body. @param bodies everyone of the sector, itself too */
export const measuredOf = (
  method: Method,
  bodies: readonly Ranked[],
  id: string,
  category: string,
  answers: ReadonlyMap<string, Answer>,
): Measured => ({
  prepared: preparedOf(method),
  levels: levelRows(method),
  category,
  answers,
  others: bodies.filter((other) => other.id !== id),
});
