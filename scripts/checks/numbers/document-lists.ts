/** The lists in the JSON document of a body or group: of which table each is, and which of its rows belong there. */

export type Lists = Readonly<
  Record<
    string,
    {
      readonly table: string;
      /** The column that holds the id of the body or group. */
      readonly by: string;
      /** Other cells that a row must have. */
      readonly also?: Readonly<Record<string, string>>;
    }
  >
>;

const own = (table: string): Lists[string] => ({ table, by: 'institution_id' });

export const INSTITUTION_LISTS: Lists = {
  institutions: own('institutions'),
  attributes: own('attributes'),
  scores: own('scores'),
  robustness: own('robustness'),
  robustness_levels: own('robustness_levels'),
  change_robustness: own('change_robustness'),
  score_ranges: own('score_ranges'),
  evidence_mix: own('evidence_mix'),
  measured_twice: own('measured_twice'),
  participation: own('participation'),
  changes: own('changes'),
  change_parts: own('change_parts'),
  answers: own('answers'),
  next_steps: own('next_steps'),
  corrections: own('corrections'),
  correction_effects: own('correction_effects'),
  predecessors: { table: 'successions', by: 'successor_id' },
  successors: { table: 'successions', by: 'predecessor_id' },
  published_figures: { table: 'published_figures', by: 'subject_id', also: { subject_kind: 'institution' } },
};

export const GROUP_LISTS: Lists = {
  groups: { table: 'groups', by: 'group_id' },
  group_scores: { table: 'group_scores', by: 'group_id' },
  averages: { table: 'averages', by: 'scope_id', also: { scope: 'group' } },
  members: { table: 'scores', by: 'group_id', also: { code: 'index' } },
  published_figures: { table: 'published_figures', by: 'subject_id', also: { subject_kind: 'group' } },
};
