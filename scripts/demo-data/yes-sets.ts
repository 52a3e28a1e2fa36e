import { indicatorRows, type Structure } from '../../src/core/model/methodology.ts';
import { answered, missing, put, valueIn, type AnswerBook } from './answer-book.ts';
import { SECURITY_BODIES } from './assumed-bodies.ts';
import { ALL_OF_CATEGORY, YES_SHARES } from './assumed-scores.ts';
import { countOf } from './counts.ts';
import type { Profile } from './spans.ts';
import type { Participant } from './participants.ts';
import type { Demands } from './published.ts';
import { normalOf } from './random.ts';

/** Questions of which one sums up the others: it is `yes` where any of them is. */
const UNIONS = [
  { any: 'social_network_any', items: ['facebook', 'twitter', 'instagram'], also: ['facebook_response_time'] },
  { any: 'ai_tools', items: ['virtual_assistant', 'dynamic_content', 'machine_translation'], also: [] },
] as const;

/** Other questions that are counted over a whole sector. */
const SINGLE = ['mobile_friendly', 'satisfaction_survey', 'proactive_services'] as const;

const WITHHELD = 'Iestāde neizpauž ziņas par saviem saziņas kanāliem.';
const NO_ACCOUNT = { state: 'Iestādei nav Facebook konta.', municipal: 'Pašvaldībai nav Facebook konta.' } as const;

export interface YesInput {
  readonly book: AnswerBook;
  readonly structure: Structure;
  readonly members: readonly Participant[];
  readonly profiles: ReadonlyMap<string, Profile>;
  readonly demands: Demands;
  /** Answers of the edition before. */
  readonly before: AnswerBook;
}

/** Decides who says yes to the questions counted over the sector, so that the published shares come out. */
export function planYes(input: YesInput): void {
  const codes = new Set(indicatorRows(input.structure).map((row) => row.code));
  for (const { any, items, also } of UNIONS) {
    if (codes.has(any))
      planUnion(
        input,
        any,
        items.filter((code) => codes.has(code)),
        also.filter((code) => codes.has(code)),
      );
  }
  for (const code of SINGLE) if (codes.has(code)) planSingle(input, code);
}

/** Published share in per cent, or the assumed one. */
function shareOf({ structure, demands }: YesInput, code: string): number {
  const assumed = YES_SHARES.get(`${structure.edition}/${structure.sector}`)?.[code];
  const share = demands.yes.get(code) ?? (assumed === undefined ? undefined : 100 * assumed);
  if (share === undefined) throw new Error(`${structure.file}: no share for ${code}`);
  return share;
}

/** Bodies by how likely they say yes: strength of the dimension, a taste that stays, and what they did before. */
function ranked(input: YesInput, codes: readonly string[], ids: readonly string[]): string[] {
  const parents = new Map(indicatorRows(input.structure).map((row) => [row.code, row.parent]));
  const categories = new Map(input.members.map((member) => [member.institution_id, member.category]));
  const forced = ALL_OF_CATEGORY.filter(({ year }) => year === input.structure.edition);
  const strength = (id: string): number =>
    codes.reduce((sum, code) => {
      const own = input.profiles.get(id)?.get(parents.get(code) as string) ?? 0;
      const did = valueIn(input.before, id, code) === 'yes' ? 26 : 0;
      const must =
        forced.some((rule) => rule.category === categories.get(id) && rule.codes.includes(code)) ||
        (code === 'facebook' && input.demands.answers.has(`${id}/facebook_response_time`));
      const weak = 3 * Math.max(0, 30 - own);
      return sum + own - weak + 12 * normalOf('taste', id.replace(/-2021$/, ''), code) + did + (must ? 300 : 0);
    }, 0) / codes.length;
  const value = new Map(ids.map((id) => [id, strength(id)]));
  return [...ids].sort((a, b) => (value.get(b) as number) - (value.get(a) as number));
}

function planSingle(input: YesInput, code: string): void {
  const ids = input.members.map((member) => member.institution_id);
  const yes = Math.round((shareOf(input, code) / 100) * ids.length);
  const published = input.demands.yes.get(code);
  const count = published === undefined ? yes : countOf([published], ids.length).yes[0];
  const chosen = new Set(ranked(input, [code], ids).slice(0, count));
  for (const id of ids) put(input.book, id, code, answered(chosen.has(id) ? 'yes' : 'no'));
}

function planUnion(input: YesInput, any: string, items: readonly string[], also: readonly string[]): void {
  const { book, demands, members } = input;
  const everyone = members.map((member) => member.institution_id);
  const published = [...items, any].filter((code) => demands.yes.has(code));
  const { asked } = countOf(
    published.map((code) => demands.yes.get(code) as number),
    everyone.length,
  );
  const silent = new Set(
    [...everyone]
      .sort((a, b) => Number(SECURITY_BODIES.has(b)) - Number(SECURITY_BODIES.has(a)))
      .slice(0, everyone.length - asked),
  );
  for (const id of silent)
    for (const code of [...items, any, ...also]) put(book, id, code, missing('withheld', WITHHELD));
  const ids = everyone.filter((id) => !silent.has(id));
  const size = (code: string): number => Math.round((shareOf(input, code) / 100) * ids.length);
  const chosen = cover(
    input,
    ids,
    items.map((code) => [code, size(code)] as const),
    demands.yes.has(any) ? size(any) : null,
  );
  for (const id of ids) {
    for (const code of items) put(book, id, code, answered(chosen.get(code)?.has(id) === true ? 'yes' : 'no'));
    put(book, id, any, answered(items.some((code) => chosen.get(code)?.has(id)) ? 'yes' : 'no'));
    for (const code of also)
      if (chosen.get('facebook')?.has(id) !== true)
        put(book, id, code, missing('not_applicable', NO_ACCOUNT[input.structure.sector]));
  }
}

/** Picks who says yes to each item; with `union` given, exactly so many bodies say yes to at least one. */
function cover(
  input: YesInput,
  ids: readonly string[],
  sizes: readonly (readonly [string, number])[],
  union: number | null,
): Map<string, ReadonlySet<string>> {
  const pool =
    union === null
      ? [...ids]
      : ranked(
          input,
          sizes.map(([code]) => code),
          ids,
        ).slice(0, union);
  const uncovered = new Set(union === null ? [] : pool);
  const chosen = new Map<string, ReadonlySet<string>>();
  for (const [code, size] of [...sizes].sort((a, b) => b[1] - a[1])) {
    const order = ranked(input, [code], pool);
    const later = sizes.reduce((sum, [other, n]) => (other === code || chosen.has(other) ? sum : sum + n), 0);
    const slack = Math.max(0, size + later - uncovered.size);
    // Whoever had it keeps it, as far as all can still be covered.
    const kept = order
      .filter((id) => !uncovered.has(id) && valueIn(input.before, id, code) === 'yes')
      .slice(0, union === null ? undefined : slack);
    const first = order.filter((id) => uncovered.has(id));
    const picked = new Set([...new Set([...kept, ...first, ...order])].slice(0, size));
    for (const id of picked) uncovered.delete(id);
    chosen.set(code, picked);
  }
  if (uncovered.size > 0)
    throw new Error(`${input.structure.file}: ${sizes.map(([code]) => code).join(', ')} cannot cover all`);
  return chosen;
}
