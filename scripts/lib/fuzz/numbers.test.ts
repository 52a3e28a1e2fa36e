import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inputFile, tinyFiles } from '../../../src/core/rules/testing/tiny-dataset.ts';
import { gridOf, textOf, write } from './grid.ts';
import { baselineOf, outcomeOf } from './outcome.ts';

/** Columns of the contract that hold numbers, years or dates, each with a row of the tiny dataset. */
const PLACES: readonly (readonly [file: string, row: number, column: string])[] = [
  ['data/editions/2022/answers.csv', 3, 'value'], // rating
  ['data/editions/2022/answers.csv', 5, 'value'], // count that is not scored
  ['data/editions/2022/answers.csv', 6, 'value'], // count
  ['data/editions/2022/answers.csv', 10, 'value'], // share
  ['methodology/2022/state.csv', 3, 'weight'],
  ['methodology/2022/state.csv', 5, 'weight'],
  ['methodology/2022/state.csv', 6, 'lower'],
  ['methodology/2022/state.csv', 6, 'upper'],
  ['methodology/2022/state.csv', 7, 'options'],
  ['methodology/2022/state.csv', 10, 'direction'],
  ['methodology/2022/levels.csv', 3, 'level'],
  ['methodology/2022/levels.csv', 3, 'lower_bound'],
  ['methodology/continuity.csv', 2, 'previous_edition'],
  ['data/published-figures.csv', 2, 'value'],
  ['data/published-figures.csv', 2, 'period'],
  ['data/corrections.csv', 2, 'new_value'],
  ['data/corrections.csv', 2, 'date'],
  ['data/registry/institutions.csv', 3, 'valid_to'],
  ['data/registry/institutions.csv', 2, 'registration_number'],
  ['data/registry/successions.csv', 2, 'date'],
];

const digits = (most: number) => fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: most });

/** What may stand where a number belongs. */
const numberLike = fc.oneof(
  fc.tuple(fc.constantFrom('', '-'), digits(20), digits(150)).map(([sign, whole, rest]) => `${sign}${whole}.${rest}`),
  digits(400),
  fc.double().map(String),
  fc.tuple(digits(4), digits(2), digits(2)).map((parts) => parts.join('-')),
  fc.constantFrom(
    ...[
      'Infinity',
      '-Infinity',
      'NaN',
      '0x10',
      '1e5',
      '1E400',
      '+5',
      '.5',
      '5.',
      '-0',
      '٣',
      '−5',
      '5 ',
      '１',
      '½',
      '5e-324',
    ],
    ...['99999', '0000-00-00', '0000', '9999-99-99', `0.${'0'.repeat(400)}1`, `${'9'.repeat(300)}.5`, '1_000', '1n'],
  ),
);

describe('no number of the input brings anything down later', () => {
  const baseline = baselineOf(tinyFiles());

  it.each(PLACES)('%s, row %i, %s', (file, row, column) => {
    fc.assert(
      fc.property(numberLike, (value) => {
        const grid = gridOf(new TextDecoder().decode(baseline.files.get(file)?.bytes));
        const at = grid[0]?.indexOf(column) ?? -1;
        const cells = grid[row - 1];
        expect(cells?.[at]).toBeDefined();
        if (cells !== undefined) cells[at] = write(column === 'options' ? `none:0|part:${value}|full:1` : value);
        const files = new Map(baseline.files).set(file, inputFile(textOf(grid)));
        expect(['found', 'harmless', 'in the diff']).toContain(outcomeOf(baseline, files, true).kind);
      }),
      { numRuns: 40 },
    );
  });
});
