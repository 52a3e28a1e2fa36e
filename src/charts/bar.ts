/** One bar of a share 0–1. */
export interface Bar {
  readonly label: string;
  /** Where it begins, 0–1, when that is not the left end: bars of gains and losses begin at nothing and go both ways. */
  readonly from?: number;
  /** What stands under the name in smaller letters. */
  readonly note?: string;
  /** Where it ends. Null where there is nothing to draw: the value says why. */
  readonly share: number | null;
  /** Where it could end at most, 0–1: a frame round what it does not fill. */
  readonly reach?: number;
  /** The value as printed. */
  readonly value: string;
  /** Whether it is what the reader came for; the others are context. Of gains and losses neither is. */
  readonly subject: boolean;
}
