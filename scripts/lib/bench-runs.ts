import { assess } from '../../src/core/assess/assess.ts';
import type { SectorContributions } from '../../src/core/derive/contributions.ts';
import { draw, type Draws } from '../../src/core/derive/draws.ts';
import { rankIntervals, runAll } from '../../src/core/derive/rank-intervals.ts';
import { sectorNumbers, type SectorNumbers } from '../../src/core/derive/sector-numbers.ts';
import type { LevelRow } from '../../src/core/model/methodology.ts';
import { ROBUSTNESS_DEFAULTS } from '../../src/core/model/robustness.ts';
import { INDEX_CODE } from '../../src/core/model/vocabulary.ts';
import { realDisk } from './disk.ts';
import { StepError } from './failure.ts';
import { readInput } from './input-files.ts';
import { compare, seconds, type Comparison } from './ratio.ts';
import { during } from './terminal.ts';
import type { Outside } from './verb.ts';

const LIMIT = 3;
/** What 16 times the work may take, per unit, of what once the work takes: sorting n ranks takes n·log n. */
const LINEAR_LIMIT = 1.5;
const FEW = 4;
const MANY = 16;

interface Job {
  readonly numbers: SectorNumbers;
  readonly draws: Draws;
  readonly levels: readonly LevelRow[];
}

/** All recomputations of all editions, against a bare loop over typed arrays of as many multiply-adds that sorts as many ranks. */
export async function benchRuns(rounds: number, { terminal }: Outside): Promise<Comparison[]> {
  const jobs = await jobsOf();
  const [one] = jobs.toSorted((a, b) => b.numbers.bodies.length - a.numbers.bodies.length);
  if (one === undefined) throw new StepError('data/: there are no answers');
  const grown = [moreBodies, moreIndicators, moreRuns].map((more) => [more(one, FEW), more(one, MANY)] as const);
  const times = [];
  const growth = [];
  // One more round than asked: the first warms both up and does not count.
  for (let round = 0; round <= Math.max(rounds, 3); round += 1) {
    const yardstick = await during(terminal, `bare loop ${round}`, () => seconds(async () => jobs.forEach(bareLoop)));
    const own = await during(terminal, `recomputations ${round}`, () => seconds(async () => jobs.forEach(recompute)));
    const once = await during(terminal, `1 × ${round}`, () => seconds(async () => recompute(one)));
    let worst = 0;
    for (const [few, many] of grown) {
      const four = await during(terminal, `4 × ${round}`, () => seconds(async () => recompute(few)));
      const sixteen = await during(terminal, `16 × ${round}`, () => seconds(async () => recompute(many)));
      worst = Math.max(worst, four / FEW, sixteen / MANY);
    }
    if (round === 0) continue;
    times.push({ own, yardstick });
    growth.push({ own: worst, yardstick: once });
  }
  return [
    compare(times, {
      what: `${ROBUSTNESS_DEFAULTS.runs} recomputations of ${jobs.length} sectors of editions, with their intervals`,
      against: 'a bare loop over typed arrays of as many multiply-adds that sorts as many ranks',
      limit: LIMIT,
    }),
    compare(growth, {
      what: 'the largest of them per unit with 4 and 16 times the bodies, the indicators and the runs, whichever takes longest',
      against: 'the same as it is',
      limit: LINEAR_LIMIT,
    }),
  ];
}

async function jobsOf(): Promise<Job[]> {
  const { dataset, derived } = assess(await readInput(realDisk, { data: 'data', methodology: 'methodology' }, 'en'));
  if (derived === null) throw new StepError('data/: nothing can be scored');
  const scored = new Set(
    derived.scores.flatMap(({ edition, institution_id, code, score }) =>
      code === INDEX_CODE && score !== null ? [`${edition}/${institution_id}`] : [],
    ),
  );
  return derived.contributions.map((own: SectorContributions) => {
    const { year } = own.edition.info;
    const numbers = sectorNumbers(own, (id) => scored.has(`${year}/${id}`));
    const levels = dataset.methodology.levels.find(({ edition }) => edition === year)?.rows ?? [];
    return { numbers, draws: draw(numbers.codes, ROBUSTNESS_DEFAULTS, year), levels };
  });
}

function recompute({ numbers, draws, levels }: Job): void {
  const intervals = rankIntervals(runAll(numbers, draws, levels));
  if (intervals.length !== numbers.bodies.length) throw new StepError('bodies were lost');
}

/** The same sector with each body so many times. */
function moreBodies({ numbers, draws, levels }: Job, times: number): Job {
  const { zero, left_out, peer_median } = numbers.cells;
  const cells = (own: typeof zero): typeof zero => {
    const of = (list: Uint32Array): Uint32Array =>
      Uint32Array.from({ length: list.length * times }, (_, at) => list[at % list.length] ?? 0);
    const starts = (list: Uint32Array): Uint32Array => {
      const step = list.length - 1;
      const last = list[step] ?? 0;
      return Uint32Array.from(
        { length: step * times + 1 },
        (_, at) => (list[at % step] ?? 0) + Math.floor(at / step) * last,
      );
    };
    return {
      ofBody: starts(own.ofBody),
      dimension: of(own.dimension),
      ofDimension: starts(own.ofDimension),
      indicator: of(own.indicator),
      x: Float64Array.from({ length: own.x.length * times }, (_, at) => own.x[at % own.x.length] ?? 0),
    };
  };
  const bodies = Array.from({ length: times }, (_, copy) => numbers.bodies.map((id) => `${id}-${copy}`)).flat();
  const all = { zero: cells(zero), left_out: cells(left_out), peer_median: cells(peer_median) };
  return { numbers: { ...numbers, bodies, cells: all }, draws, levels };
}

/** The same sector with each answer so many times in its dimension. */
function moreIndicators({ numbers, draws, levels }: Job, times: number): Job {
  const cells = (own: SectorNumbers['cells']['zero']): typeof own => {
    const each = <List extends Uint32Array | Float64Array>(list: List, make: (length: number) => List): List => {
      const made = make(list.length * times);
      for (const [dimension, from] of own.ofDimension.entries()) {
        const answers = list.subarray(from, own.ofDimension[dimension + 1] ?? from);
        for (let copy = 0; copy < times; copy += 1) made.set(answers, from * times + copy * answers.length);
      }
      return made;
    };
    return {
      ...own,
      ofDimension: own.ofDimension.map((from) => from * times),
      indicator: each(own.indicator, (length) => new Uint32Array(length)),
      x: each(own.x, (length) => new Float64Array(length)),
    };
  };
  const { zero, left_out, peer_median } = numbers.cells;
  const all = { zero: cells(zero), left_out: cells(left_out), peer_median: cells(peer_median) };
  return { numbers: { ...numbers, cells: all }, draws, levels };
}

/** The same sector with each run so many times. */
function moreRuns({ numbers, draws, levels }: Job, times: number): Job {
  const { codes, runs, factors, aggregation, unanswered } = draws;
  const again = (list: Uint8Array): Uint8Array =>
    Uint8Array.from({ length: list.length * times }, (_, at) => list[at % list.length] as number);
  const all = new Float64Array(factors.length * times);
  for (let copy = 0; copy < times; copy += 1) all.set(factors, copy * factors.length);
  return {
    numbers,
    draws: { codes, runs: runs * times, factors: all, aggregation: again(aggregation), unanswered: again(unanswered) },
    levels,
  };
}

/** What cannot be done with less: each answer times a weight, summed by body, and a sort of the sums; in every run. */
function bareLoop({ numbers, draws }: Job): void {
  const { x, indicator } = numbers.cells.zero;
  const n = numbers.bodies.length;
  const each = Math.floor(x.length / Math.max(1, n));
  const sums = new Float64Array(n);
  let check = 0;
  for (let run = 0; run < draws.runs; run += 1) {
    const from = run * draws.codes.length;
    for (let body = 0; body < n; body += 1) {
      let received = 0;
      let possible = 0;
      for (let at = body * each; at < (body + 1) * each; at += 1) {
        const w = draws.factors[from + (indicator[at] as number)] as number;
        received += w * (x[at] as number);
        possible += w;
      }
      sums[body] = received / possible;
    }
    sums.sort();
    check += sums[0] as number;
  }
  if (Number.isNaN(check)) throw new StepError('the bare loop lost its sums');
}
