/** One bar of a share 0–1. */
export interface Bar {
  readonly label: string;
  /** Null where there is nothing to draw: the value says why. */
  readonly share: number | null;
  /** The value as printed. */
  readonly value: string;
  /** Whether it is what the reader came for; the others are context. */
  readonly subject: boolean;
}
