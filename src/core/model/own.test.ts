import { expect, it } from 'vitest';
import { own } from './own.ts';

it.each(['toString', 'valueOf', 'constructor', '__proto__', 'hasOwnProperty', 'isPrototypeOf'])(
  '%s is no entry of a record that does not hold it',
  (key) => {
    expect(own({ a: 1 }, key)).toBeUndefined();
    expect(own(Object.fromEntries([[key, 1]]), key)).toBe(1);
  },
);
