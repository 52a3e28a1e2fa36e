import { expect, it } from 'vitest';
import type { SectorProfiles } from '../reweigh/sector-profiles.ts';
import { reweigh } from '../reweigh/reweigh.ts';
import { tinyEmitted } from './testing.ts';

it('publishes dimension scores from which the published scores, levels and ranks come by the official weights', () => {
  const { files, tables } = tinyEmitted();
  const paths = [...files.keys()].filter((path) => path.startsWith('dimension-scores/'));
  expect(paths.length).toBeGreaterThan(1);
  const published = tables.find(({ name }) => name === 'scores')?.records ?? [];
  for (const path of paths) {
    const { edition, sector, bodies, dimensions, levels } = JSON.parse(files.get(path) ?? '') as SectorProfiles;
    const rows = published.filter((row) => row['edition'] === edition && row['sector'] === sector);
    const weights = dimensions.map(({ weight }) => weight);
    const placed = reweigh(bodies, weights, levels);
    const six = (value: number | null | undefined): number | null =>
      value === null || value === undefined ? null : Number(value.toFixed(6));
    expect(
      bodies.map(({ institution_id }, at) => [
        institution_id,
        six(placed[at]?.score),
        placed[at]?.level,
        placed[at]?.rank,
      ]),
    ).toEqual(
      rows
        .filter((row) => row['code'] === 'index')
        .map((row) => [row['institution_id'], row['score'], row['level'], row['rank']]),
    );
    expect(bodies.flatMap(({ scores }) => scores.map(six))).toEqual(
      bodies.flatMap(({ institution_id }) =>
        dimensions.map(
          ({ code }) => rows.find((row) => row['code'] === code && row['institution_id'] === institution_id)?.['score'],
        ),
      ),
    );
  }
});
