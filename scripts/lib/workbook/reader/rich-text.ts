import type { SheetCell } from '../../../../src/core/parse/sheet.ts';
import { LIMITS } from '../../../../src/core/parse/limits.ts';
import { unescaped } from './escaped-text.ts';
import { tooMany, type Place } from './faults.ts';
import { flag, type Attributes } from './xml.ts';

/** A text with what of it is struck through. */
export interface RichText {
  readonly text: string;
  /** In a cell that is not struck through itself, and in one that is, whose runs without a look of their own are then too. */
  readonly struck: Readonly<Record<'plain' | 'struck', SheetCell['struck']>>;
}

interface Run {
  text: string;
  /** Undefined for a run that looks as its cell does. */
  struck: boolean | undefined;
}

/**
 * Gathers the texts of a shared string or of a cell (`si`, `is`): runs in their order, without the readings that stand above
 * them in Japanese (`rPh`).
 */
export class TextGatherer {
  readonly #holder: 'si' | 'is';
  readonly #place: () => Place;
  #runs: Run[] = [];
  #length = 0;

  /** @param place where the text stands, for what is said of one that is too long */
  constructor(holder: 'si' | 'is', place: () => Place = () => ({})) {
    this.#holder = holder;
    this.#place = place;
  }

  open(name: string, parent: string, attributes: Attributes): void {
    if ((name === 't' || name === 'r') && parent === this.#holder) {
      this.#runs.push({ text: '', struck: undefined });
      this.#limit(this.#runs.length);
    }
    const run = this.#runs.at(-1);
    if (run === undefined) return;
    if (name === 'rPr' && parent === 'r') run.struck = false;
    // What is no logical value is taken for struck through, which a person then looks at.
    if (name === 'strike' && parent === 'rPr') run.struck = flag(attributes('val'), true) ?? true;
  }

  /** @param within the element around the text, @param around the one around that */
  text(text: string, within: string, around: string): void {
    if (within !== 't' || (around !== 'r' && around !== this.#holder)) return;
    const run = this.#runs.at(-1);
    if (run !== undefined) run.text += text;
    this.#length += text.length;
    // A sign that XML cannot hold takes seven; so much later what is left of the text is counted.
    this.#limit(this.#length / 7);
  }

  #limit(count: number): void {
    if (count > LIMITS.workbookTextLength) throw tooMany('workbookTextLength', Math.ceil(count), this.#place());
  }

  take(): RichText {
    const runs = this.#runs.map((run) => ({ ...run, text: unescaped(run.text) }));
    this.#runs = [];
    this.#length = 0;
    return {
      text: runs.map(({ text }) => text).join(''),
      struck: { plain: struckOf(runs, false), struck: struckOf(runs, true) },
    };
  }
}

/** A text that looks the same from end to end. */
export const plainText = (text: string): RichText => ({
  text,
  struck: { plain: undefined, struck: text.trim() === '' ? undefined : 'whole' },
});

function struckOf(runs: readonly Run[], cell: boolean): SheetCell['struck'] {
  const seen = runs.filter(({ text }) => text.trim() !== '');
  const struck = seen.filter((run) => run.struck ?? cell).length;
  if (struck === 0) return undefined;
  return struck === seen.length ? 'whole' : 'part';
}
