import type { Draw } from './draw.ts';

/** The file that is changed, as bytes and as text, and the others beside it. */
export interface Target {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** What is known of a change beforehand: it says the same, or it must stop publication. */
export type Meaning = 'same' | 'stops';

/** What became of a file. */
export interface Changed {
  /** Where it stands now, if elsewhere. */
  readonly path?: string;
  readonly meaning?: Meaning;
  /** Null where the file is taken away. */
  readonly bytes: Uint8Array | null;
  /** What was done, in a few words: `row 7: deleted`. */
  readonly says: string;
}

/** One way of spoiling a file, as a value in a list; see mutators.ts. */
export interface Mutator {
  /** `cell-digit`: what is changed, and how. */
  readonly id: string;
  readonly fits: (path: string) => boolean;
  /** @returns null where nothing of that sort can be done to the file */
  readonly change: (draw: Draw, target: Target) => Changed | null;
}

const encoder = new TextEncoder();

/** A changed text as UTF-8. */
export const written = (text: string, says: string): Changed => ({ bytes: encoder.encode(text), says });

export const isCsv = (path: string): boolean => path.endsWith('.csv');
export const isJson = (path: string): boolean => path.endsWith('.json');

/** A text as it is shown in a report: short, what is unseen as code points. */
export function shown(text: string): string {
  const visible = text.replaceAll(/[^\S ]|[\p{C}\p{M}\u00A0\u202F]/gu, (character) => {
    const point = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `⟨U+${point}⟩`;
  });
  return `“${visible.length > 60 ? `${visible.slice(0, 59)}…` : visible}”`;
}
