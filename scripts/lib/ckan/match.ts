import type { CurrentDataset, CurrentResource } from './current.ts';
import type { DesiredDataset } from './desired.ts';
import { resourceId } from './resource-id.ts';

/** Which resource of the portal is which of ours. */
export interface Matched {
  /** By our key. */
  readonly ours: ReadonlyMap<string, CurrentResource>;
  /** Made by this tool once, wanted no longer. */
  readonly surplus: readonly CurrentResource[];
  /** Everything else: not ours to touch. */
  readonly foreign: readonly CurrentResource[];
}

/**
 * Ours are known by the key in the field `uri`; where somebody has saved the resource in the portal's form, which drops that
 * field, by the id that the tool gave it, and last by the exact name. A resource with another `uri` is somebody else's.
 */
export function matchResources(desired: DesiredDataset, current: CurrentDataset): Matched {
  const ours = new Map<string, CurrentResource>();
  const left = new Set(current.resources);
  const unmarked = ({ uri }: CurrentResource): boolean => (uri ?? '') === '';
  const rules: ((held: CurrentResource, wanted: DesiredDataset['resources'][number]) => boolean)[] = [
    (held, { key }) => held.uri === key,
    (held, { key }) => unmarked(held) && held.id === resourceId(current.id, key),
    (held, { name }) => unmarked(held) && held.name === name,
  ];
  for (const rule of rules) {
    for (const wanted of desired.resources) {
      if (ours.has(wanted.key)) continue;
      const found = [...left].find((held) => rule(held, wanted));
      if (found === undefined) continue;
      ours.set(wanted.key, found);
      left.delete(found);
    }
  }
  const made = ({ uri }: CurrentResource): boolean => (uri ?? '').startsWith(desired.keys);
  return {
    ours,
    surplus: [...left].filter((held) => made(held)),
    foreign: [...left].filter((held) => !made(held)),
  };
}
