import { describe, expect, it } from 'vitest';
import { chosenIn, equalWeights, weightsOf, withChosen, withoutOfficial } from './address.ts';

const DIMENSIONS = [
  { code: 'contact', weight: 0.2 },
  { code: 'inside', weight: 0.3 },
  { code: 'data', weight: 0.1 },
];

describe('weights in the address', () => {
  it('are read back as they were written, beside whatever else stands there', () => {
    const chosen = new Map([
      ['contact', 0],
      ['data', 100],
    ]);
    const params = withChosen(new URLSearchParams('edition=2022-state&w.inside=7'), chosen);
    expect(params.toString()).toBe('edition=2022-state&w.contact=0&w.data=100');
    expect(chosenIn(params)).toEqual(chosen);
  });

  it('are whole numbers of 0–100 and nothing else', () => {
    expect(chosenIn(new URLSearchParams('w.a=101&w.b=-1&w.c=1e1&w.d=&w.e=5.5&w.f=50&f=3'))).toEqual(
      new Map([['f', 50]]),
    );
  });
});

describe('weights to compute by', () => {
  it('are the official ones to the last bit where nobody chose others', () => {
    expect(weightsOf(DIMENSIONS, new Map())).toEqual([0.2, 0.3, 0.1]);
  });

  it('are in the unit of the official ones where they are chosen', () => {
    const [contact, inside, data] = weightsOf(DIMENSIONS, new Map([['inside', 100]]));
    expect([contact, data]).toEqual([0.2, 0.1]);
    expect(inside).toBeCloseTo(0.6, 12);
  });

  it('forget what was chosen as it is officially', () => {
    const hundred = [
      { code: 'contact', weight: 20 },
      { code: 'inside', weight: 80 },
    ];
    expect(
      withoutOfficial(
        hundred,
        new Map([
          ['contact', 20],
          ['inside', 50],
          ['other', 1],
        ]),
      ),
    ).toEqual(new Map([['inside', 50]]));
  });

  it('are all one whole number where they are equal', () => {
    expect([...equalWeights(DIMENSIONS).values()]).toEqual([33, 33, 33]);
  });
});
