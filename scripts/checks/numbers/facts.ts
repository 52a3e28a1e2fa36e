import { DECIMALS } from '../../../src/i18n/rounding.ts';
import { alike, boundsOf, changeDigits, editionOfScore, percentDigits, scoreDigits } from './decimals.ts';
import { compare, exact, HUNDRED, minus, rounded, times, ZERO, type Exact } from './exact.ts';
import type { CsvRow, PublishedTables } from './published-tables.ts';
import { cell, type Subject } from './subject.ts';
import type { Token, TokenKind } from './tokens.ts';

/** Whether a value is a cell of a file or computed anew from some. */
export type Origin = 'scoped' | 'derived';

type Value = Exact | null | undefined;

/** Numbers that get more decimals where another is near, with how near. */
const NEAR = { decimal: exact('0.1'), signed: exact('0.1'), percent: exact(1) } as const;
type Closest = keyof typeof NEAR;
/** As many decimals as the files have. */
const LONGEST = 6;

/**
 * What a text may say: the values of what it is about, as they are rounded, by what they are. A number that is none of them
 * is a problem.
 */
export class Facts {
  private readonly known = new Map<string, Origin>();
  private readonly closest: {
    readonly kind: Closest;
    readonly value: Exact;
    readonly digits: number;
    readonly origin: Origin;
  }[] = [];
  private readonly said: string[] = [];
  private readonly tables: PublishedTables;

  constructor({ tables }: Pick<Subject, 'tables'>) {
    this.tables = tables;
  }

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
    for (const column of columns) this.score(cell(row, column), editionOfScore(row, column), 'scoped');
    return this;
  }

  /** @param edition on whose levels it is @param least decimals, where it is printed with more */
  score(value: Value, edition: string, origin: Origin = 'derived', least: number = DECIMALS.score): this {
    if (value === null || value === undefined) return this;
    return this.number('decimal', value, scoreDigits(value, boundsOf(this.tables, edition), least), origin);
  }

  /** A difference: with its sign, and without it where words say which way it went. */
  change(value: Value, origin: Origin = 'derived', least: number = DECIMALS.change): this {
    if (value === null || value === undefined) return this;
    const digits = changeDigits(value, least);
    const size = value.over < 0n ? minus(ZERO, value) : value;
    return this.number('signed', value, digits, origin).number('decimal', size, digits, origin);
  }

  difference(a: Value, b: Value): this {
    return a === null || b === null || a === undefined || b === undefined ? this : this.change(minus(a, b));
  }

  private number(kind: Closest, value: Exact, digits: number, origin: Origin): this {
    this.closest.push({ kind, value, digits, origin });
    return this.add([kind], rounded(value, digits), origin);
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
    if (value === null || value === undefined) return this;
    const percent = times(value, HUNDRED);
    return this.number('percent', percent, percentDigits(percent, digits), origin);
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
    this.closest.push(...other.closest);
    return this;
  }

  origin(token: Token): Origin | undefined {
    return this.known.get(`${token.kind} ${token.value}`) ?? this.apart(token);
  }

  /**
   * A number with more decimals than it takes by itself: only where another stands so near that they would look alike, or where
   * it is a difference of such two.
   */
  private apart({ kind, value }: Token): Origin | undefined {
    const digits = value.split('.')[1]?.length ?? 0;
    if (!Object.hasOwn(NEAR, kind) || digits === 0 || digits > LONGEST) return undefined;
    const near = NEAR[kind as Closest];
    return this.closest.find(
      (own) =>
        own.kind === kind &&
        digits > own.digits &&
        rounded(own.value, digits) === value &&
        (closer(own.value, ZERO, near) ||
          this.closest.some(
            (other) => other.kind === kind && !alike(other.value, own.value) && closer(other.value, own.value, near),
          )),
    )?.origin;
  }
}

const closer = (a: Exact, b: Exact, than: Exact): boolean => {
  const apart = minus(a, b);
  return compare(apart.over < 0n ? minus(ZERO, apart) : apart, than) < 0;
};
