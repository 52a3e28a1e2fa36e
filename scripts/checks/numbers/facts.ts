import { DECIMALS } from '../../../src/i18n/rounding.ts';
import { HUNDRED, minus, rounded, times, type Exact } from './exact.ts';
import type { CsvRow } from './published-tables.ts';
import { cell } from './subject.ts';
import type { Token, TokenKind } from './tokens.ts';

/** Whether a value is a cell of a file or computed anew from some. */
export type Origin = 'scoped' | 'derived';

type Value = Exact | null | undefined;

/**
 * What a text may say: the values of what it is about, as they are rounded, by what they are. A number that is none of them
 * is a problem.
 */
export class Facts {
  private readonly known = new Map<string, Origin>();
  private readonly said: string[] = [];

  private add(kinds: readonly TokenKind[], value: string, origin: Origin): this {
    for (const kind of kinds) {
      const key = `${kind} ${value}`;
      if (this.known.get(key) !== 'scoped') this.known.set(key, origin);
    }
    return this;
  }

  /** Years, of editions and of dates. */
  years(...years: readonly (string | undefined)[]): this {
    for (const year of years) if (year !== undefined && year !== '') this.add(['year'], year, 'scoped');
    return this;
  }

  /** Columns of points of a row. */
  scores(row: CsvRow | undefined, ...columns: readonly string[]): this {
    for (const column of columns) this.score(cell(row, column), 'scoped');
    return this;
  }

  score(value: Value, origin: Origin = 'derived'): this {
    return value === null || value === undefined ? this : this.add(['decimal'], rounded(value, DECIMALS.score), origin);
  }

  /** A difference: with its sign, and without it where words say which way it went. */
  change(value: Value, origin: Origin = 'derived'): this {
    if (value === null || value === undefined) return this;
    const text = rounded(value, DECIMALS.change);
    return this.add(['signed'], text, origin).add(['decimal'], text.replace('-', ''), origin);
  }

  difference(a: Value, b: Value): this {
    return a === null || b === null || a === undefined || b === undefined ? this : this.change(minus(a, b));
  }

  /** Ranks and levels, which are written as an order or as a number. */
  places(row: CsvRow | undefined, ...columns: readonly string[]): this {
    for (const column of columns) this.place(row?.[column], 'scoped');
    return this;
  }

  place(value: string | number | undefined, origin: Origin = 'derived'): this {
    return value === undefined || value === '' ? this : this.add(['ordinal', 'whole'], String(value), origin);
  }

  counts(row: CsvRow | undefined, ...columns: readonly string[]): this {
    for (const column of columns) {
      const value = row?.[column];
      if (value !== undefined && value !== '') this.add(['whole'], value, 'scoped');
    }
    return this;
  }

  count(...values: readonly (number | undefined)[]): this {
    for (const value of values)
      if (value !== undefined)
        this.add(value >= 2000 && value < 2100 ? ['whole', 'year'] : ['whole'], String(value), 'derived');
    return this;
  }

  /** A share of 0–1, as per cent. */
  share(value: Value, origin: Origin = 'derived', digits: number = DECIMALS.percent): this {
    return value === null || value === undefined
      ? this
      : this.add(['percent'], rounded(times(value, HUNDRED), digits), origin);
  }

  shares(row: CsvRow | undefined, ...columns: readonly string[]): this {
    for (const column of columns) this.share(cell(row, column), 'scoped');
    return this;
  }

  /** A number with the decimals that its source has, as a sentence repeats it. */
  asWritten(value: string | undefined): this {
    if (value === undefined || !/^-?\d+(?:\.\d+)?$/.test(value)) return this;
    return this.add(['decimal', 'whole', 'percent', 'ordinal'], value, 'scoped');
  }

  /** The same with its sign, a true minus or one that programs read. */
  signed(value: string): this {
    return this.add(['signed'], value, 'scoped').asWritten(value.replace('-', ''));
  }

  /** A value as an answer is read: with at most so many decimals, alone or as per cent. */
  plain(value: Value, digits: number, origin: Origin = 'derived'): this {
    if (value === null || value === undefined) return this;
    const text = rounded(value, digits).replace(/\.0+$/, '');
    return this.add(['decimal', 'whole', 'percent'], text, origin).add(
      ['decimal', 'percent'],
      rounded(value, digits),
      origin,
    );
  }

  /** Places of an axis that is drawn from 0 to 100. */
  axis(): this {
    for (const tick of [0, 25, 50, 75, 100]) this.add(['whole', 'percent'], String(tick), 'derived');
    return this;
  }

  /** A part that the text has to have letter by letter, made anew of words and values. */
  says(part: string): this {
    if (part !== '') this.said.push(part);
    return this;
  }

  get parts(): readonly string[] {
    return this.said;
  }

  also(other: Facts): this {
    for (const [key, origin] of other.known) if (this.known.get(key) !== 'scoped') this.known.set(key, origin);
    return this;
  }

  origin({ kind, value }: Token): Origin | undefined {
    return this.known.get(`${kind} ${value}`);
  }
}
