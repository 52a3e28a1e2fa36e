import { SECTORS, type Sector } from '../../core/model/vocabulary.ts';
import { movesOf, type Moves } from '../../core/reweigh/moves.ts';
import { reweigh, type Placed } from '../../core/reweigh/reweigh.ts';
import type { SectorProfiles } from '../../core/reweigh/sector-profiles.ts';
import { variantsOf, type Variant } from '../../core/reweigh/variants.ts';
import type { Translator } from '../../i18n/translator.ts';
import { derived, sectorProfiles, table, tableBy } from '../shared/published.ts';
import { scoredEditions } from '../shared/results.ts';
import { runsOf } from '../shared/robustness.ts';

/** So many results of each variant are named. */
export const FIRST = 3;

/** A body where a variant puts it. */
export type VariantBody = SectorProfiles['bodies'][number] & Placed;

export interface VariantView {
  readonly variant: Variant;
  readonly moves: Moves;
  /** Everyone in the order of the variant, those that tie by name in the order of the profiles. */
  readonly placed: readonly VariantBody[];
}

/** A sector of an edition as weights of dimensions make it. */
export interface WeightsView {
  readonly edition: number;
  readonly sector: Sector;
  readonly profiles: SectorProfiles;
  /** The official weights first. */
  readonly variants: readonly VariantView[];
  /** What recomputations by chance say of the weights: by what share they change, and how far a result moves then. */
  readonly drawn: { readonly spread: number; readonly shift: number } | null;
  /** How often the first is ahead of the second; null where either place is shared. */
  readonly firstAhead: number | null;
}

/** Every sector of every edition with somebody to rank, newest first. */
export const weightsViews = (): readonly WeightsView[] =>
  derived('weights views', () =>
    SECTORS.flatMap((sector) => scoredEditions(sector).map((edition) => viewOf(edition, sector)))
      .filter(({ variants: [official] }) => official !== undefined && official.moves.compared > 0)
      .toSorted((a, b) => b.edition - a.edition),
  );

function viewOf(edition: number, sector: Sector): WeightsView {
  const profiles = sectorProfiles(edition, sector);
  const { bodies, dimensions, levels } = profiles;
  const ids = bodies.map(({ institution_id }) => institution_id);
  const [official, ...others] = variantsOf(dimensions).map((variant) => ({
    variant,
    placed: reweigh(bodies, variant.weights, levels),
  }));
  const all = official === undefined ? [] : [official, ...others];
  const variants = all.map(({ variant, placed }) => ({
    variant,
    moves: movesOf(ids, official?.placed ?? [], placed),
    placed: bodies.map((body, at) => ({ ...body, ...(placed[at] ?? { score: null, level: null, rank: null }) })),
  }));
  return {
    edition,
    sector,
    profiles,
    variants,
    drawn: drawnIn(edition, sector),
    firstAhead: firstAhead(edition, sector),
  };
}

function drawnIn(edition: number, sector: Sector): WeightsView['drawn'] {
  const spread = runsOf(edition, sector)?.spread;
  const shift = tableBy('sensitivity', 'edition', (row) => `${row.edition}-${row.sector}`)
    .get(`${edition}-${sector}`)
    ?.find((row) => row.measure === 'mean_shift' && row.code === 'dimension_weights')?.value;
  return spread === undefined || shift === undefined || shift === null ? null : { spread, shift };
}

function firstAhead(edition: number, sector: Sector): number | null {
  const ranked = table('robustness').filter((row) => row.edition === edition && row.sector === sector);
  const at = (rank: number): readonly string[] =>
    ranked.filter((row) => row.rank === rank).map((row) => row.institution_id);
  const [[first, ...tied], [second, ...tiedSecond]] = [at(1), at(2)];
  if (first === undefined || second === undefined || tied.length > 0 || tiedSecond.length > 0) return null;
  const pair = table('robustness_pairs').find(
    (row) =>
      row.edition === edition && row.sector === sector && row.institution_id === first && row.other_id === second,
  );
  return pair?.ahead ?? null;
}

/** Best placed first, those that tie by name, those without a rank last. */
export const inOrder = <Body extends VariantBody>(
  bodies: readonly Body[],
  { compare, name }: Pick<Translator, 'compare' | 'name'>,
): Body[] =>
  bodies.toSorted(
    (a, b) =>
      (a.rank ?? Infinity) - (b.rank ?? Infinity) ||
      compare(name(a), name(b)) ||
      compare(a.institution_id, b.institution_id),
  );
