import type { Structure } from '../model/methodology.ts';
import { CATEGORIES, participantsFile } from './paths.ts';
import { referable } from './readable.ts';
import type { RuleContext } from './rule.ts';

/** Categories of the sector: the list where there is one, else those of the edition's participants; null where neither tells. */
export function categoriesOf(context: RuleContext, { edition, sector }: Structure): ReadonlySet<string> | null {
  const { files, dataset } = context;
  if (files.has(CATEGORIES)) {
    const own = dataset.registry.categories.filter((row) => row.sector === sector).map((row) => row.category);
    return referable(context, CATEGORIES, 'category', own);
  }
  const participants = dataset.editions.find((e) => e.info.year === edition)?.participants ?? [];
  return participants.length === 0
    ? null
    : referable(
        context,
        participantsFile(edition),
        'category',
        participants.map((row) => row.category),
      );
}
