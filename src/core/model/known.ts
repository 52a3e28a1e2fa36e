/**
 * A value that is there wherever it is asked for: what is missing is a reason and never a number, so that its absence is a fault of ours
 * and stops the build rather than being printed as 0.
 * @param what it is, for the fault
 * @throws where it is missing
 */
export function known<Value>(value: Value | null | undefined, what: string): Value {
  if (value === null || value === undefined) throw new Error(`There is no ${what}`);
  return value;
}
