/**
 * What a record itself holds under a key that came from outside: `toString` and `constructor`, which every object inherits, are
 * no entries of it.
 */
export const own = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;
