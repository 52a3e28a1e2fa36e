/**
 * Exact decimal arithmetic for the check of printed numbers: fractions of whole numbers, so that what is rounded is the
 * value of the file and not its nearest binary number. Nothing here is shared with the pages.
 */
export interface Exact {
  readonly over: bigint;
  /** Above 0. */
  readonly under: bigint;
}

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/** @throws where the text is no decimal number */
export function exact(text: string | number): Exact {
  const parts = DECIMAL.exec(String(text));
  if (parts === null) throw new Error(`${text} is not a decimal number`);
  const [, sign, whole = '', fraction = ''] = parts;
  const over = BigInt(whole + fraction);
  return { over: sign === '-' ? -over : over, under: 10n ** BigInt(fraction.length) };
}

/** Null of a blank cell. */
export const exactOrNull = (text: string | undefined): Exact | null =>
  text === undefined || text === '' ? null : exact(text);

export const minus = (a: Exact, b: Exact): Exact => ({
  over: a.over * b.under - b.over * a.under,
  under: a.under * b.under,
});

export const plus = (a: Exact, b: Exact): Exact => minus(a, { over: -b.over, under: b.under });

export const times = (a: Exact, b: Exact): Exact => ({ over: a.over * b.over, under: a.under * b.under });

/** @throws where `b` is 0 */
export function ratio(a: Exact, b: Exact): Exact {
  if (b.over === 0n) throw new Error('nothing is divided by 0');
  const over = a.over * b.under;
  const under = a.under * b.over;
  return under < 0n ? { over: -over, under: -under } : { over, under };
}

/** Below 0 where `a` is less than `b`, above where it is more. */
export const compare = (a: Exact, b: Exact): number => {
  const { over } = minus(a, b);
  return over < 0n ? -1 : over > 0n ? 1 : 0;
};

export const isZero = (value: Exact): boolean => value.over === 0n;
export const HUNDRED = exact(100);
export const ZERO = exact(0);

export const sum = (values: readonly Exact[]): Exact => values.reduce(plus, ZERO);

/** Rounded half away from zero, as `-12.3`; zero has no sign. */
export function rounded({ over, under }: Exact, digits: number): string {
  const scaled = (over < 0n ? -over : over) * 10n ** BigInt(digits);
  const whole = (2n * scaled + under) / (2n * under);
  const text = String(whole).padStart(digits + 1, '0');
  const printed = digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
  return over < 0n && whole !== 0n ? `-${printed}` : printed;
}

/** So many digits of a value stand in the files of figures. */
const DIGITS = 12;

/** Every decimal it has, up to twelve digits, as the files of figures are written: `12.5`, `40`. */
export function written(value: Exact): string {
  const long = rounded(value, 2 * DIGITS).replace('-', '');
  const first = long.replace('.', '').search(/[1-9]/);
  const digits = DIGITS - 1 + first - (long.indexOf('.') - 1);
  const text = rounded(value, Math.max(0, digits));
  return text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text;
}

/**
 * The value at a share of the way through sorted values, between two by the straight line (R-7, as spreadsheets do).
 * @param share 0–1
 */
export function quantile(values: readonly Exact[], share: Exact): Exact | null {
  const sorted = values.toSorted(compare);
  if (sorted.length === 0) return null;
  const at = times(share, exact(sorted.length - 1));
  const below = Number(at.over / at.under);
  const first = sorted[below];
  const second = sorted[below + 1] ?? first;
  if (first === undefined || second === undefined) return null;
  return plus(first, times(minus(second, first), minus(at, exact(below))));
}
