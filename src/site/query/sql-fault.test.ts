import { describe, expect, it } from 'vitest';
import { faultKind } from './sql-fault.ts';

describe('faultKind', () => {
  it.each([
    ['Parser Error: syntax error at or near "SELEC"', 'parser'],
    ['Catalog Error: Table with name x does not exist!', 'catalog'],
    ['Binder Error: Referenced column "y" not found', 'binder'],
    ['Permission Error: file system operations are disabled', 'permission'],
    ['INTERNAL Error: something', 'other'],
  ])('%s', (message, kind) => {
    expect(faultKind(message)).toBe(kind);
  });
});
