import type { Sector } from '../../src/core/model/vocabulary.ts';
import { answered, missing, put, valueIn, type AnswerBook } from './answer-book.ts';
import { LARGE, MUNICIPAL_SIZE, VOLUMES } from './assumed-volumes.ts';
import { SHARE_OF_COUNTS } from './fixed-answers.ts';
import type { Participant } from './participants.ts';
import type { Demands } from './published.ts';
import { normalOf } from './random.ts';

/** No body takes in more than this, the methodology's own upper goalpost for the largest. */
const LARGEST = 19_000_000;

/** Smaller volumes cannot show a share with one decimal. */
const SMALLEST = { state: 600, municipal: 220 } as const;

interface Volume {
  readonly id: string;
  readonly share: number;
  total: number;
}

/**
 * Counts of applications and of documents: electronic ones go with the share already answered, the country's sum and ratio
 * with the published figures. Bodies grow or shrink together with their share until the ratio is met.
 */
export function putVolumes(
  book: AnswerBook,
  sector: Sector,
  year: number,
  members: readonly Participant[],
  demands: Demands,
): void {
  const volumes = VOLUMES.get(`${year}/${sector}`);
  if (volumes === undefined) throw new Error(`no volumes for ${year}/${sector}`);
  for (const [counts, shareCode] of SHARE_OF_COUNTS) {
    const [electronic = '', total = ''] = counts.split('/');
    const kind = total.startsWith('applications') ? 'applications' : 'documents';
    const ratio = demands.ratios.get(counts);
    const whole = wholeOf(demands, counts, volumes[kind]);
    const given = members
      .filter(({ institution_id: id }) => book.get(id)?.has(total) !== true)
      .map((member): Volume => {
        const share = Number(valueIn(book, member.institution_id, shareCode) ?? '0');
        return { id: member.institution_id, share, total: sizeOf(member, kind, year, sector) };
      });
    tilt(given, ratio ?? (kind === 'applications' ? volumes.electronic : volumes.electronicDocuments));
    scale(given, whole, SMALLEST[sector]);
    for (const volume of given) {
      put(book, volume.id, total, answered(String(volume.total)));
      put(book, volume.id, electronic, answered(String(electronicOf(volume))));
    }
    for (const { institution_id: id } of members) {
      const reason = book.get(id)?.get(total)?.missing ?? '';
      if (reason !== '') put(book, id, electronic, missing(reason));
    }
  }
}

/** Sum of a count over all bodies: the published one unless another published figure needs it elsewhere in its rounding. */
function wholeOf(demands: Demands, counts: string, assumed: number): number {
  const [electronic = '', total = ''] = counts.split('/');
  const ratio = demands.ratios.get(counts);
  const part = demands.sums.get(electronic);
  const whole = demands.sums.get(total);
  if (part === undefined || ratio === undefined) return whole ?? assumed;
  if (whole === undefined) return part / (ratio / 100);
  return Math.abs((100 * part) / whole - ratio) < 0.4 ? whole : assumed;
}

function sizeOf(
  { institution_id: id, category }: Participant,
  kind: 'applications' | 'documents',
  year: number,
  sector: Sector,
): number {
  const root = id.replace(/-2021$/, '');
  const own = 2 ** (0.9 * normalOf('size', root, kind) + 0.12 * normalOf('size', root, kind, year));
  if (sector === 'municipal') return (MUNICIPAL_SIZE[id] ?? MUNICIPAL_SIZE[category] ?? 5) * (id === 'riga' ? 1 : own);
  const large = LARGE.get(id)?.[kind];
  if (large !== undefined) return large * 2 ** (0.12 * normalOf('size', root, kind, year));
  return (kind === 'documents' ? (category === 'ministry' ? 6 : 3) : category === 'ministry' ? 0.12 : 1.4) * own;
}

/** Weighs bodies by their share until the shares' mean, weighted by volume, is the ratio. */
function tilt(volumes: Volume[], ratio: number): void {
  const size = volumes.map((volume) => volume.total);
  const at = (slope: number): number => {
    let all = 0;
    let part = 0;
    volumes.forEach((volume, n) => {
      volume.total = (size[n] as number) * 2 ** clamp(slope * (volume.share - ratio));
      all += volume.total;
      part += volume.total * volume.share;
    });
    return part / all;
  };
  let low = -1;
  let high = 1;
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (at(middle) < ratio) low = middle;
    else high = middle;
  }
  at((low + high) / 2);
}

/** No body is tilted by more than this many doublings, so that its volume stays like that of other years. */
const DOUBLINGS = 1.9;

const clamp = (doublings: number): number => Math.max(-DOUBLINGS, Math.min(DOUBLINGS, doublings));

/** Brings the sum to `whole`, no body below the smallest; the largest body takes up what rounding leaves. */
function scale(volumes: Volume[], whole: number, smallest: number): void {
  const sum = volumes.reduce((all, volume) => all + volume.total, 0);
  for (const volume of volumes) volume.total = Math.max(smallest, Math.round((volume.total / sum) * whole));
  const largest = volumes.reduce((a, b) => (b.total > a.total ? b : a));
  for (const volume of volumes) if (volume !== largest) volume.total = showing(volume);
  const others = volumes.reduce((all, volume) => all + volume.total, 0) - largest.total;
  largest.total = Math.round(whole) - others;
  if (largest.total > LARGEST) throw new Error(`${largest.id} would have ${largest.total}`);
}

const electronicOf = ({ share, total }: Volume): number => Math.min(total, Math.round((total * share) / 100));

/** The total from here upwards of which a whole number is the share to one decimal. */
function showing({ id, share, total }: Volume): number {
  for (let more = 0; more < 400; more += 1) {
    const volume = { id, share, total: total + more };
    if (Math.abs((100 * electronicOf(volume)) / volume.total - share) < 0.049) return volume.total;
  }
  throw new Error(`${id}: no total near ${total} shows ${share} %`);
}
