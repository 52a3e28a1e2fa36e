import { describe, expect, it } from 'vitest';
import { plainWords } from '../testing/plain-words.ts';
import { changeSentence, changesTitle, direction, moversSentence } from './change-sentence.ts';
import type { AverageChange, SectorView } from './view.ts';
import type { AverageRow, ChangeRow, ScoreRow } from '../shared/rows.ts';

const change = (all: [number | null, number], same: [number, number] | null, comparable = true): AverageChange => ({
  code: 'index',
  before: all[0],
  comparable,
  now: {
    mean: all[1],
    same_previous_mean: same?.[0] ?? null,
    same_mean: same?.[1] ?? null,
  } as AverageRow,
});

describe('direction', () => {
  it('is told where both averages went the same way', () => {
    expect(direction(change([38, 40], [39, 41]))).toBe('up');
    expect(direction(change([40, 38], [41, 39]))).toBe('down');
    expect(direction(change([40, 40], [41, 41]))).toBe('same');
    expect(direction(change([40, 40.04], [41, 41.01]))).toBe('up');
  });

  it('is mixed where they went apart, so that no heading claims a rise', () => {
    expect(direction(change([35.3, 37.6], [42.1, 40.6]))).toBe('mixed');
  });

  it('is not told at a break or where too few can be compared', () => {
    expect(direction(change([null, 40], null, false))).toBeNull();
    expect(direction(change([38, 40], null))).toBeNull();
  });
});

/** A sector with one earlier edition, of which no mean is known. */
const without = (ranked: number, changes: readonly number[], unsure: readonly string[] = []): SectorView =>
  ({
    sector: 'state',
    ranked: Array.from({ length: ranked }, () => ({}) as ScoreRow),
    average: {
      code: 'index',
      before: null,
      comparable: ranked > 0,
      now: {
        mean: null,
        same_n: ranked,
        same_mean: null,
        same_previous_mean: null,
        previous_edition: 2030,
      } as AverageRow,
    },
    changes: new Map(
      changes.map((change, at) => [
        String(at),
        { institution_id: String(at), change, break: null, previous_edition: 2030 } as ChangeRow,
      ]),
    ),
    unsure: new Set(unsure),
  }) as unknown as SectorView;

describe('changes of a sector without means', () => {
  const lv = plainWords('lv');

  it('are said to be of too few', () => {
    expect(changesTitle(without(1, [0]), lv)).toBe('Ar 2030. gadu valsts iestāžu vidējo salīdzināt nevar');
    expect(changeSentence(without(1, [0]), lv)).toContain('jo vidējo rāda tikai tad, ja rezultāts ir vismaz trim');
    expect(moversSentence(without(1, [0]), lv)).toBe('Salīdzināt var vienu dalībnieku, un tā rezultāts nav mainījies.');
  });

  it('are said to have too few of the same bodies, with both numbers, beside what is known of all', () => {
    const view = without(43, []);
    const sector = {
      ...view,
      sector: 'municipal' as const,
      bounds: [],
      boundsBefore: [],
      average: {
        ...view.average,
        before: 35,
        now: { ...view.average.now, edition: 2031, mean: 37, n: 43, same_n: 15, same_none: 'minority' as const },
      },
    };
    expect(changeSentence(sector, lv)).toBe(
      'Visu vērtēto vidējais ir par 2,0 punktiem augstāks nekā 2030. gadā: toreiz 35,0, tagad 37,0. ' +
        'Gan 2030., gan 2031. gadā vērtētās pašvaldības atsevišķi nesalīdzina, jo to ir mazāk nekā puse (15 no 43).',
    );
  });

  it('are said to be of nobody', () => {
    expect(changeSentence(without(0, []), lv)).toBe('Ar 2030. gadu salīdzināt nevar, jo kopvērtējuma nav nevienam.');
  });
});

describe('how many moved', () => {
  const lv = plainWords('lv');

  it('names only the ways somebody went', () => {
    expect(moversSentence(without(4, [1, 2, -3, 0]), lv)).toBe(
      'Salīdzināt var 4 valsts iestādes: 2 iestādēm rezultāts audzis, 1 sarucis un 1 nav mainījies.',
    );
    expect(moversSentence(without(3, [1, 2, -3]), plainWords('en'))).toBe(
      '3 state institutions can be compared: 2 rose and 1 fell.',
    );
  });

  it('tells of how many it is not sure which way they went', () => {
    expect(moversSentence(without(4, [1, 2, -3, 0], ['1', '2']), lv)).toContain(
      ' 2 dalībniekiem virziens nav drošs: to apstiprina mazāk nekā 95\u00A0% pārrēķinu ar citām metodikas izvēlēm.',
    );
    expect(moversSentence(without(4, [1, 2, -3, 0], ['1']), plainWords('en'))).toContain(
      ' For 1 participant the direction is not sure: fewer than 95% of the recomputations',
    );
  });

  it('says of all that they went the same way', () => {
    expect(moversSentence(without(2, [1, 2]), lv)).toBe(
      'Visām 2 valsts iestādēm, kuras var salīdzināt, rezultāts audzis.',
    );
    expect(moversSentence(without(2, [0, 0]), lv)).toContain('rezultāts palicis nemainīts');
    expect(moversSentence(without(2, [0.01, 0.02]), lv)).toContain('rezultāts audzis');
  });
});
