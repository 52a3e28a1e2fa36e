import { validInYear, yearOf } from '../../../src/core/model/date.ts';
import type { Edition } from '../../../src/core/model/edition.ts';
import type { InstitutionRow, Registry } from '../../../src/core/model/registry.ts';
import type { Sector } from '../../../src/core/model/vocabulary.ts';
import type { Change } from './change.ts';

export interface Participant {
  readonly institution_id: string;
  readonly category: string;
  readonly group_id: string;
}

/** Who took part in the edition before, and whose answers are asked for now. */
interface Step {
  readonly registry: Registry;
  readonly sector: Sector;
  readonly previous: Edition;
  readonly year: number;
}

/**
 * The participants of a sector as those of its edition before make them: whoever still exists in the year stays, in the place of
 * a body that ended stand its successors, and groups are those of the year. What differs is told as changes.
 */
export function nextParticipants({ registry, sector, previous, year }: Step): {
  readonly participants: readonly Participant[];
  readonly changes: readonly Change[];
} {
  const now = versionsIn(registry, year);
  const then = versionsIn(registry, previous.info.year);
  const known = new Map(registry.institutions.map((row) => [row.institution_id, row]));
  const groups = new Set(
    registry.groups
      .filter((row) => row.sector === sector && validInYear({ from: row.valid_from, to: row.valid_to }, year))
      .map((row) => row.group_id),
  );
  const before = previous.participants.filter((row) => known.get(row.institution_id)?.sector === sector);
  const taken = new Set(before.map((row) => row.institution_id).filter((id) => now.has(id)));
  const participants: Participant[] = [];
  const changes: Change[] = [];

  const add = (id: string, category: string, group: string): void => {
    const group_id = groups.has(group) ? group : '';
    participants.push({ institution_id: id, category, group_id });
  };
  for (const { institution_id: id, category, group_id } of before) {
    const version = now.get(id);
    if (version !== undefined) {
      // A group that was not the registry's was chosen for the measurement, and stays.
      const chosen = group_id !== then.get(id)?.group_id;
      const next = chosen ? group_id : version.group_id;
      add(id, category, next);
      const { group_id: written = '' } = participants.at(-1) ?? {};
      if (written !== group_id) changes.push({ kind: 'group', sector, id, from: group_id, to: written });
      if (renamed(then.get(id), version))
        changes.push({ kind: 'name', sector, id, from: then.get(id)?.name_lv ?? '', to: version.name_lv });
      const end = yearOf(version.valid_to);
      if (end !== null && end <= year) changes.push({ kind: 'ends', sector, id, from: version.valid_to, to: '' });
      continue;
    }
    const successors = successorsOf(registry, id, year, now).filter((next) => known.get(next)?.sector === sector);
    const fresh = successors.filter((next) => !taken.has(next));
    for (const next of fresh) {
      taken.add(next);
      add(next, category, now.get(next)?.group_id ?? '');
    }
    const kind = successors.length === 0 ? 'gone' : fresh.length === 0 ? 'absorbed' : 'succeeded';
    changes.push({ kind, sector, id, from: id, to: (fresh.length === 0 ? successors : fresh).join(', ') });
  }
  for (const [id, version] of now) {
    const since = yearOf(version.valid_from);
    if (version.sector !== sector || taken.has(id) || then.has(id) || since === null) continue;
    if (since > previous.info.year) changes.push({ kind: 'new', sector, id, from: '', to: version.valid_from });
  }
  return { participants, changes };
}

const renamed = (before: InstitutionRow | undefined, now: InstitutionRow): boolean =>
  before !== undefined && before.name_lv !== now.name_lv;

/** The version of each body that holds in the year; of several the last. */
export function versionsIn({ institutions }: Registry, year: number): Map<string, InstitutionRow> {
  const found = new Map<string, InstitutionRow>();
  for (const row of institutions) {
    if (!validInYear({ from: row.valid_from, to: row.valid_to }, year)) continue;
    const other = found.get(row.institution_id);
    if (other === undefined || other.valid_from <= row.valid_from) found.set(row.institution_id, row);
  }
  return found;
}

/** Bodies that came out of one that ended and exist in the year, over as many steps as that takes. */
function successorsOf(registry: Registry, id: string, year: number, now: ReadonlyMap<string, unknown>): string[] {
  const found = new Set<string>();
  const seen = new Set([id]);
  const open = [id];
  for (let at = open.shift(); at !== undefined; at = open.shift()) {
    for (const row of registry.successions) {
      if (row.predecessor_id !== at || (yearOf(row.date) ?? year) > year || seen.has(row.successor_id)) continue;
      seen.add(row.successor_id);
      if (now.has(row.successor_id)) found.add(row.successor_id);
      else open.push(row.successor_id);
    }
  }
  return [...found];
}
