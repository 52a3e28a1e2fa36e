import type { Cell, EmittedTable } from './table.ts';

type Record_ = Readonly<Record<string, Cell>>;

/**
 * One JSON document per institution and per group: the rows of every table that are about it, unchanged, so that the
 * document and the tables cannot disagree.
 */
export function institutionDocuments(tables: ReadonlyMap<string, EmittedTable>): Map<string, unknown> {
  const parts = [
    'institutions',
    'attributes',
    'scores',
    'score_ranges',
    'evidence_mix',
    'measured_twice',
    'participation',
    'changes',
    'change_parts',
    'answers',
    'next_steps',
    'corrections',
    'correction_effects',
    'robustness',
    'robustness_levels',
    'change_robustness',
  ] as const;
  const grouped = parts.map((part) => [part, by(tables.get(part), (row) => row['institution_id'])] as const);
  const figures = by(tables.get('published_figures'), (row) =>
    row['subject_kind'] === 'institution' ? (row['subject_id'] ?? null) : null,
  );
  const before = by(tables.get('successions'), (row) => row['successor_id']);
  const after = by(tables.get('successions'), (row) => row['predecessor_id']);
  const ids = [...(grouped[0]?.[1].keys() ?? [])];
  return new Map(
    ids.map((id) => [
      id,
      {
        institution_id: id,
        ...Object.fromEntries(grouped.map(([part, rows]) => [part, rows.get(id) ?? []])),
        predecessors: before.get(id) ?? [],
        successors: after.get(id) ?? [],
        published_figures: figures.get(id) ?? [],
      },
    ]),
  );
}

export function groupDocuments(tables: ReadonlyMap<string, EmittedTable>): Map<string, unknown> {
  const names = by(tables.get('groups'), (row) => row['group_id']);
  const scores = by(tables.get('group_scores'), (row) => row['group_id']);
  const members = by(tables.get('scores'), (row) => (row['code'] === 'index' ? (row['group_id'] ?? null) : null));
  const averages = by(tables.get('averages'), (row) => (row['scope'] === 'group' ? (row['scope_id'] ?? null) : null));
  const figures = by(tables.get('published_figures'), (row) =>
    row['subject_kind'] === 'group' ? (row['subject_id'] ?? null) : null,
  );
  return new Map(
    [...names.keys()].map((id) => [
      id,
      {
        group_id: id,
        groups: names.get(id) ?? [],
        group_scores: scores.get(id) ?? [],
        averages: averages.get(id) ?? [],
        members: members.get(id) ?? [],
        published_figures: figures.get(id) ?? [],
      },
    ]),
  );
}

function by(table: EmittedTable | undefined, key: (row: Record_) => Cell | undefined): Map<string, Record_[]> {
  const grouped = new Map<string, Record_[]>();
  for (const row of table?.records ?? []) {
    const value = key(row);
    if (value === null || value === undefined) continue;
    const list = grouped.get(String(value));
    if (list === undefined) grouped.set(String(value), [row]);
    else list.push(row);
  }
  return grouped;
}
