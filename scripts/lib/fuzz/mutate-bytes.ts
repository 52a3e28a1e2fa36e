import type { Draw } from './draw.ts';
import type { Mutator, Target } from './mutator.ts';

const any = (): boolean => true;

/** A change at one place of the bytes. */
const bytes = (
  id: string,
  change: (draw: Draw, target: Target, at: number) => { drop: number; put: readonly number[] },
): Mutator => ({
  id,
  fits: any,
  change: (draw, target) => {
    if (target.bytes.length === 0) return null;
    const at = draw.below(target.bytes.length);
    const { drop, put } = change(draw, target, at);
    const changed = new Uint8Array(target.bytes.length - drop + put.length);
    changed.set(target.bytes.subarray(0, at));
    changed.set(put, at);
    changed.set(target.bytes.subarray(at + drop), at + put.length);
    const hex = (list: Iterable<number>): string => Array.from(list, (byte) => byte.toString(16)).join(' ');
    return {
      bytes: changed,
      says: `byte ${at}: ${hex(target.bytes.subarray(at, at + drop))} → ${hex(put)}`,
    };
  },
});

/** Single bytes, whatever they belong to. */
export const BYTE_MUTATORS: readonly Mutator[] = [
  bytes('byte-flip', (draw, target, at) => ({ drop: 1, put: [(target.bytes[at] ?? 0) ^ (1 << draw.below(8))] })),
  bytes('byte-insert', (draw) => ({ drop: 0, put: [draw.below(256)] })),
  bytes('byte-delete', () => ({ drop: 1, put: [] })),
  bytes('byte-duplicate', (_, target, at) => ({ drop: 0, put: [target.bytes[at] ?? 0] })),
];
