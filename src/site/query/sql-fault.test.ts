import { describe, expect, it } from 'vitest';
import { sqlFault } from './sql-fault.ts';

describe('sqlFault', () => {
  it.each([
    ['Catalog Error: Table with name x does not exist!', 'catalog'],
    ['Binder Error: Referenced column "y" not found', 'binder'],
    ['Permission Error: file system operations are disabled', 'permission'],
    ['INTERNAL Error: something', 'other'],
    ['{no JSON', 'other'],
  ])('%s', (message, kind) => {
    expect(sqlFault(message)).toEqual({ kind, detail: message });
  });

  it('ends after a while, whatever a query makes DuckDB say', () => {
    const { kind, detail } = sqlFault(`Invalid Input Error: ${'x'.repeat(100_000)}`);
    expect([kind, detail.length, detail.at(-1)]).toEqual(['other', 1001, '…']);
  });

  it('reads the faults that come as JSON', () => {
    const message = JSON.stringify({ exception_type: 'Parser', exception_message: 'syntax error at or near "SELEC"' });
    expect(sqlFault(message)).toEqual({ kind: 'parser', detail: 'Parser Error: syntax error at or near "SELEC"' });
  });
});
