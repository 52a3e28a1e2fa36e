import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/core/model/dataset.ts';
import { rowIn } from '../../src/core/model/dated.ts';
import { MISSING_REASONS } from '../../src/core/model/vocabulary.ts';
import { parseDataset } from '../../src/core/parse/dataset.ts';
import type { InputFiles } from '../../src/core/parse/input.ts';
import { reconcile } from '../../src/core/reconcile/reconcile.ts';
import { scoreDataset, type SectorResults } from '../../src/core/score/edition.ts';
import { realDisk } from '../lib/disk.ts';
import { readInput } from '../lib/input-files.ts';
import { generate } from './generate.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The repository's own data, and the demonstration made anew from them. */
let files: InputFiles;
let dataset: Dataset;
let results: SectorResults[];
let made: Map<string, string>;

beforeAll(async () => {
  files = await readInput(realDisk, { data: join(ROOT, 'data'), methodology: join(ROOT, 'methodology') }, 'en');
  ({ dataset } = parseDataset(files));
  results = scoreDataset(dataset);
  made = generate(dataset);
}, 60_000);

const edition = (year: number) => {
  const found = dataset.editions.find((e) => e.info.year === year);
  if (found === undefined) throw new Error(`no edition ${year}`);
  return found;
};

const scoresOf = (year: number, sector: string, code = 'index') =>
  (results.find((r) => r.edition === year && r.sector === sector)?.scores ?? []).filter((row) => row.code === code);

describe('the demonstration in data/editions', () => {
  it('is what the generator makes, to the byte', async () => {
    for (const [path, text] of made) expect(await readFile(join(ROOT, path), 'utf8'), path).toBe(text);
    expect([...files.keys()].filter((path) => path.startsWith('data/editions/')).sort()).toEqual(
      [...made.keys()].sort(),
    );
  });

  it('comes out the same twice', () => {
    expect([...generate(dataset)]).toEqual([...made]);
  });

  it.each([
    [2017, { ministry: 13, state_institution: 91 }],
    [2018, { ministry: 12, state_institution: 80 }],
    [2021, { ministry: 13, state_institution: 70, state_company: 15, independent_institution: 16 }],
    [2022, { ministry: 13, state_institution: 70, state_company: 16, independent_institution: 16 }],
  ])('has the published numbers of participants in %i', (year, sizes) => {
    const counted = Map.groupBy(edition(year).participants, (row) => row.category);
    for (const [category, size] of Object.entries(sizes)) expect(counted.get(category)?.length, category).toBe(size);
  });

  it('covers 195 bodies in 2019, 95 municipalities in 2021 and 43 in 2022', () => {
    expect(edition(2019).participants).toHaveLength(195);
    expect(scoresOf(2021, 'municipal')).toHaveLength(95);
    expect(scoresOf(2022, 'municipal')).toHaveLength(43);
  });

  it('lets no state institution take part beside what it became, and each in the group of its time', () => {
    const { institutions, successions } = dataset.registry;
    for (const { info, participants } of dataset.editions) {
      const there = new Set(participants.map((row) => row.institution_id));
      for (const { predecessor_id, successor_id, kind } of successions.filter((row) => row.kind !== 'absorption'))
        expect(
          [predecessor_id, successor_id].every((id) => there.has(id)),
          `${info.year}/${kind} ${successor_id}`,
        ).toBe(false);
      for (const { institution_id: id, group_id } of participants) {
        const rows = institutions.filter((row) => row.institution_id === id);
        const version = rowIn(rows, info.year);
        expect(version?.group_id, `${info.year}/${id}`).toBe(group_id);
        const end = version?.sector === 'state' ? (version.valid_to ?? '') : '';
        expect(end === '' || end >= `${info.year}-10`, `${info.year}/${id} ended ${end}`).toBe(true);
      }
    }
  });

  it('has every reason for a missing answer in every edition, and few of them', () => {
    for (const { info, answers } of dataset.editions.filter((e) => e.info.status === 'demonstration')) {
      const given = [...answers.values()].flatMap((own) =>
        [...own].filter(([code]) => code !== 'facebook_response_time'),
      );
      const missing = given.filter(([, answer]) => answer.missing !== '');
      expect(new Set(missing.map(([, answer]) => answer.missing)), String(info.year)).toEqual(new Set(MISSING_REASONS));
      expect(missing.length / given.length).toBeGreaterThan(0.004);
      expect(missing.length / given.length).toBeLessThan(0.016);
    }
  });

  it('leaves every body with a score', () => {
    for (const { scores } of results)
      for (const row of scores.filter((r) => r.code === 'index')) expect(row.score, row.institution_id).not.toBeNull();
  });

  it('agrees with the published figures but for what known-issues.csv admits', () => {
    const testable = reconcile(dataset, results).filter((figure) => figure.testable);
    const admitted = dataset.knownIssues.filter((issue) => issue.rule === 'reconciliation');
    expect(testable.length).toBeGreaterThanOrEqual(120);
    expect(testable.filter((figure) => figure.agrees === false)).toHaveLength(admitted.length);
    expect(admitted.length / testable.length).toBeLessThanOrEqual(0.05);
  });

  it('keeps LAD first and CSP second over the three editions 2017 to 2019', () => {
    const sums = new Map<string, number>();
    for (const row of scoresOf(2019, 'state')) {
      const own = [2017, 2018, 2019].map((year) =>
        scoresOf(year, 'state').find((r) => r.institution_id === row.institution_id),
      );
      if (row.category === 'state_institution' && own.every((r) => r !== undefined))
        sums.set(
          row.institution_id,
          own.reduce((sum, r) => sum + (r?.score ?? 0), 0),
        );
    }
    const order = [...sums].sort((a, b) => b[1] - a[1]).map(([id]) => id);
    expect(order.slice(0, 2)).toEqual(['lauku-atbalsta-dienests', 'centrala-statistikas-parvalde']);
  });

  it('has the highest share of electronic documents, 90 %, with several state institutions in 2019', () => {
    const state = new Set(scoresOf(2019, 'state').map((row) => row.institution_id));
    const shares = [...edition(2019).answers]
      .filter(([id]) => state.has(id))
      .map(([, own]) => Number(own.get('electronic_documents_share')?.value ?? 0));
    expect(Math.max(...shares)).toBe(90);
    expect(shares.filter((share) => share === 90).length).toBeGreaterThan(1);
  });
});

describe('the answers of one body', () => {
  const everyBody = () =>
    dataset.editions.flatMap(({ info, answers }) =>
      [...answers].map(([id, own]) => ({ place: `${info.year}/${id}`, own })),
    );
  const value = (own: ReadonlyMap<string, { readonly value: string }>, code: string): string =>
    own.get(code)?.value ?? '';

  it('sum up its social networks and its tools', () => {
    for (const { place, own } of everyBody()) {
      const networks = ['facebook', 'twitter', 'instagram'].map((code) => value(own, code));
      if (networks.every((answer) => answer !== ''))
        expect(value(own, 'social_network_any'), place).toBe(networks.includes('yes') ? 'yes' : 'no');
      const tools = ['virtual_assistant', 'dynamic_content', 'machine_translation'].map((code) => value(own, code));
      expect(value(own, 'ai_tools'), place).toBe(tools.includes('yes') ? 'yes' : 'no');
      if (value(own, 'facebook') === 'no') expect(own.get('facebook_response_time')?.missing).toBe('not_applicable');
    }
  });

  it('give electronic shares that follow from its counts', () => {
    for (const { place, own } of everyBody()) {
      for (const [part, whole, share] of [
        ['applications_electronic', 'applications_total', 'electronic_share'],
        ['documents_electronic', 'documents_sent', 'electronic_documents_share'],
      ] as const) {
        if (value(own, whole) === '') continue;
        const [a, b] = [Number(value(own, part)), Number(value(own, whole))];
        expect(a, place).toBeLessThanOrEqual(b);
        expect(Math.abs((100 * a) / b - Number(value(own, share))), `${place}/${share}`).toBeLessThanOrEqual(0.05);
      }
    }
  });

  it('count datasets exactly where open data are published', () => {
    for (const { place, own } of everyBody()) {
      const count = value(own, 'datasets_published');
      if (count !== '') expect(Number(count) > 0, place).toBe(value(own, 'open_data_published') === 'yes');
    }
  });
});
