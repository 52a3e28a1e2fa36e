import { expect, it } from 'vitest';
import { heldUntil } from './held-until.ts';

const ROWS = [
  { valid_to: '2024-06-30', name: 'old' },
  { valid_to: null, name: 'new' },
];

it.each([
  ['2024-06-30', 'old'],
  ['2024', 'old'],
  ['2024-12-31', 'new'],
  ['2025', 'new'],
])('what ended with %s stood in the one that held then', (end, name) => expect(heldUntil(ROWS, end)?.name).toBe(name));

it('is none where all had ended before', () => expect(heldUntil(ROWS.slice(0, 1), '2025')).toBeUndefined());
