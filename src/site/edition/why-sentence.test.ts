import { describe, expect, it } from 'vitest';
import { likeForLike, type Pair } from '../../core/derive/like-for-like.ts';
import type { SectorView } from './view.ts';
import { sectorWhySentence } from './why-sentence.ts';
import type { AverageRow, ChangeRow } from '../shared/rows.ts';
import { plainWords } from '../testing/plain-words.ts';

/** A sector of `n` bodies whose mean went from `mean[0]` to `mean[1]`, with answers and method of those in both editions. */
const sector = (n: number, mean: readonly [number, number], bodies: readonly (readonly [number, number])[]) =>
  ({
    average: {
      code: 'index',
      comparable: true,
      before: mean[0],
      now: {
        n,
        mean: mean[1],
        previous_edition: 2031,
        same_none:
          likeForLike({ n, previous: 2031, comparable: true, pairs: bodies.map((own): Pair => [0, own[0] + own[1]]) })
            .same_none || null,
      } as AverageRow,
    },
    changes: new Map(
      bodies.map(([answers, method], at) => [
        String(at),
        { institution_id: String(at), previous_edition: 2031, change: answers + method } as ChangeRow,
      ]),
    ),
    parts: new Map(bodies.map(([answers, method], at) => [String(at), { answers, missing: 0, method }])),
  }) satisfies Pick<SectorView, 'average' | 'changes' | 'parts'>;

/** As many bodies that rose by a point through their answers. */
const answered = (n: number): readonly (readonly [number, number])[] => Array.from({ length: n }, () => [1, 0]);

describe('why the mean of a sector changed', () => {
  it('is its parts over those in both editions, what other members did, and whom the method turned', () => {
    // answers 4 / 4, method -2 / 4; all 0.4, of which -0.1 by other members; the last went up by its answers and fell
    const view = sector(
      5,
      [40, 40.4],
      [
        [2, 0],
        [1, 0],
        [0, 0],
        [1, -2],
      ],
    );
    expect(sectorWhySentence(view, plainWords('lv'))).toBe(
      'Abos gados vērtēto dalībnieku (4 no 5) vidējā izmaiņas ir +0,50: atbildes +1,00, trūkstošais 0,00, metodika −0,50. Visu vērtēto vidējā izmaiņas ir +0,40, no tām −0,10 tāpēc, ka vērtēti citi dalībnieki. Atbildes vien to mainīja 2,5 reizes vairāk, nekā mainījies publicētais vidējais. 1 dalībniekam izmaiņām ir pretēja zīme, ja metodikas daļu atskaita.',
    );
  });

  it('is no number where fewer than three or fewer than half were in both', () => {
    const en = plainWords('en');
    const none = /^Why the mean changed is not shown: (\d+) of (\d+) participants/;
    expect(none.exec(sectorWhySentence(sector(4, [40, 41], answered(2)), en) ?? '')?.slice(1)).toEqual(['2', '4']);
    expect(none.exec(sectorWhySentence(sector(7, [40, 41], answered(3)), en) ?? '')?.slice(1)).toEqual(['3', '7']);
    expect(sectorWhySentence(sector(6, [40, 41], answered(3)), en)).toContain('(3 of 6) changed by +1.00');
    expect(sectorWhySentence(sector(6, [40, 41], []), en)).toBeNull();
  });
});
