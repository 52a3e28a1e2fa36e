import type { Answers } from '../../../src/core/model/edition.ts';
import { ANSWER_COLUMNS } from '../../../src/core/parse/answers.ts';
import { csvText } from '../csv-text.ts';
import type { Questionnaire } from './questionnaire.ts';
import type { Given, ReadAnswers } from './read-answers.ts';

export interface Merged {
  readonly csv: string;
  readonly rows: number;
  /** Bodies that had no answers. */
  readonly fresh: readonly string[];
  /** Bodies whose answers were there already and differ, with how many do. */
  readonly replaced: ReadonlyMap<string, number>;
  /** Bodies whose answers were there already and are the same. */
  readonly same: readonly string[];
  /** Bodies that stay as they were. */
  readonly kept: readonly string[];
  /** Participants without answers, before and after. */
  readonly awaited: readonly string[];
}

const differ = (a: Given | undefined, b: Given | undefined): boolean =>
  a?.value !== b?.value || a?.missing !== b?.missing || a?.note !== b?.note;

/**
 * answers.csv with the bodies of the workbooks in it: their answers are replaced as a whole, those of others stay. Rows come in
 * the order of the participants and of the structure; what belongs to neither stays, at the end.
 */
export function mergeAnswers({ respondents }: Questionnaire, had: Answers, read: ReadAnswers['answers']): Merged {
  const ids = new Set([...respondents.map((body) => body.id), ...had.keys()]);
  const order = new Map(respondents.map((body) => [body.id, body.asked.map((row) => row.code)]));
  const rows: string[][] = [];
  const fresh: string[] = [];
  const replaced = new Map<string, number>();
  const same: string[] = [];
  const kept: string[] = [];
  const awaited: string[] = [];
  for (const id of ids) {
    const [before, now] = [had.get(id), read.get(id)];
    const own: ReadonlyMap<string, Given> | undefined = now ?? before;
    if (own === undefined) {
      awaited.push(id);
      continue;
    }
    if (now === undefined) kept.push(id);
    else if (before === undefined) fresh.push(id);
    else {
      const codes = new Set([...before.keys(), ...now.keys()]);
      const changed = [...codes].filter((code) => differ(before.get(code), now.get(code))).length;
      if (changed > 0) replaced.set(id, changed);
      else same.push(id);
    }
    const codes = new Set([...(order.get(id) ?? []), ...own.keys()]);
    for (const code of codes) {
      const answer = own.get(code);
      if (answer !== undefined) rows.push([id, code, answer.value, answer.missing, answer.note]);
    }
  }
  return { csv: csvText(ANSWER_COLUMNS, rows), rows: rows.length, fresh, replaced, same, kept, awaited };
}
